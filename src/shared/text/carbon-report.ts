/** French text of the feature « carbon-report ». */
export const carbonReport = {} as const;
