/** French text of the feature « rgpd ». */
export const rgpd = {} as const;
