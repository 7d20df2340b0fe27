/** French text of the feature « bank ». */
export const bank = {} as const;
