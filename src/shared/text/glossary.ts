/** French text of the feature « glossary ». */
export const glossary = {} as const;
