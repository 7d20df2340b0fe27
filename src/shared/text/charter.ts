/** French text of the feature « charter ». */
export const charter = {} as const;
