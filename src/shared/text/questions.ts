/** French text of the feature « questions ». */
export const questions = {} as const;
