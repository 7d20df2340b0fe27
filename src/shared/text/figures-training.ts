/** Headline figures of training, of the library of uses and of the position. */
export const trainingFigures = {
  trainingCoverage: {
    label: 'Personnes formées',
    formula: '{peopleTrained} personnes formées ÷ {peoplePresent} personnes présentes = {result}, arrondi vers le bas.',
  },
} as const;
export const trainingInputs = {
  peopleTrained: 'Personnes formées à tous les modules',
  peoplePresent: 'Personnes présentes',
} as const;
