/** French text of the feature « backups ». */
export const backups = {} as const;
