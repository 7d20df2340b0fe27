/** Headline figures of training, of the library of uses and of the position. */
export const trainingFigures = {
  trainingCoverage: {
    label: 'Personnes formées',
    formula: '{peopleTrained} personnes formées ÷ {peoplePresent} personnes présentes = {result}, arrondi vers le bas.',
  },
  trainingToTrain: {
    label: 'Personnes à former',
    formula: '{peoplePresent} personnes présentes − {peopleTrained} formées = {result}.',
  },
  libraryEntries: { label: 'Usages décrits', formula: 'Entrées de la bibliothèque : {result}.' },
  libraryTested: {
    label: 'Usages testés',
    formula: 'Entrées essayées ici, avec leur date, sur {libraryEntries} : {result}.',
  },
  libraryDue: {
    label: 'Usages à revoir',
    formula: 'Entrées dont la date de revue est passée, sur {libraryEntries} : {result}.',
  },
  trainingHours: {
    label: 'Heures de formation suivies',
    formula:
      'Durée des séances tenues, pour chaque personne présente à la séance et encore dans l’entreprise : {result}.',
  },
} as const;
export const trainingInputs = {
  peopleTrained: 'Personnes formées à tous les modules',
  peoplePresent: 'Personnes présentes',
  libraryEntries: 'Usages décrits',
} as const;
