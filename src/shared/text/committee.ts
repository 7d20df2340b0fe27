/** French text of the feature « committee ». */
export const committee = {} as const;
