/** French text of the feature « sinks ». */
export const sinks = {} as const;
