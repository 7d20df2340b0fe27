/** French text of the feature « seats ». */
export const seats = {} as const;
