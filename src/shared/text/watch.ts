/** French text of the feature « watch ». */
export const watch = {} as const;
