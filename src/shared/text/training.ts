/** French text of the feature « training ». */
export const training = {} as const;
