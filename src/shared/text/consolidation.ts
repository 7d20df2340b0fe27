/** French text of the feature « consolidation ». */
export const consolidation = {} as const;
