/** French text of the feature « incidents ». */
export const incidents = {} as const;
