/** French text of the feature « errors ». */
export const errors = {} as const;
