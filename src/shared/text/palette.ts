/** French text of the feature « palette ». */
export const palette = {} as const;
