/** French text of the feature « usage ». */
export const usage = {} as const;
