/** French text of the feature « cli ». */
export const cli = {} as const;
