/** French text of the feature « carbon ». */
export const carbon = {} as const;
