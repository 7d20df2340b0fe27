/** French text of the feature « position ». */
export const position = {} as const;
