/** French text of the feature « security ». */
export const security = {} as const;
