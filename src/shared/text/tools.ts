/** French text of the feature « tools ». */
export const tools = {} as const;
