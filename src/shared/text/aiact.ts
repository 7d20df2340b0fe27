/** French text of the feature « aiact ». */
export const aiact = {} as const;
