/** French text of the feature « decisions ». */
export const decisions = {} as const;
