/** French text of the feature « training ». */
export const training = {
  missing: { people: 'la liste des collaborateurs' },
} as const;
