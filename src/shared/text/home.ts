/** French text of the feature « home ». */
export const home = {} as const;
