/** French text of the feature « company ». */
export const company = {} as const;
