/** French text of the feature « subscriptions ». */
export const subscriptions = {} as const;
