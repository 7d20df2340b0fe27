/** French text of the feature « activity ». */
export const activity = {} as const;
