/** French text of the feature « kpi ». */
export const kpi = {} as const;
