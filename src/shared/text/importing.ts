/** French text of the feature « importing ». */
export const importing = {} as const;
