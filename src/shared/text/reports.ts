/** French text of the feature « reports ». */
export const reports = {} as const;
