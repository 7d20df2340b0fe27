/** French text of the feature « settings ». */
export const settings = {} as const;
