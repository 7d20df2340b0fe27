/** French text of the feature « optimiser ». */
export const optimiser = {} as const;
