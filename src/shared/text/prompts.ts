/** French text of the feature « prompts ». */
export const prompts = {} as const;
