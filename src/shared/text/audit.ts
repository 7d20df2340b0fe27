/** French text of the feature « audit ». */
export const audit = {} as const;
