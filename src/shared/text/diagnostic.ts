/** French text of the feature « diagnostic ». */
export const diagnostic = {} as const;
