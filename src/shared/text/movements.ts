/** French text of the feature « movements ». */
export const movements = {} as const;
