/** French text of the feature « figures ». */
export const figures = {} as const;
