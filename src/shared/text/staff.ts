/** French text of the feature « staff ». */
export const staff = {} as const;
