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
  positionAdoption: {
    label: 'Sièges qui servent',
    formula:
      'Part des sièges payés qui servent, d’après le dernier point de la courbe d’adoption des six derniers mois : {result}. Tous les points à partir de {positionFull}.',
  },
  positionTeamCoverage: {
    label: 'Équipes qui se servent de l’IA',
    formula:
      '{positionPart} équipes avec un usage relevé ÷ {positionWhole} équipes actives = {result}. Tous les points à partir de {positionFull}.',
  },
  positionIntensity: {
    label: 'Demandes par personne et par jour',
    formula:
      '{positionPart} requêtes du mois ÷ {positionWhole} journées de travail (personnes présentes × jours ouvrés) = {result}. Tous les points à partir de {positionFull}.',
  },
  positionUseCases: {
    label: 'Usages différents',
    formula: 'Nombre d’usages différents relevés sur le mois : {result}. Tous les points à partir de {positionFull}.',
  },
  positionPractice: {
    label: 'Équipes avec un usage testé',
    formula:
      '{positionPart} équipes avec un usage testé dans la bibliothèque ÷ {positionWhole} équipes actives = {result}. Tous les points à {positionFull}.',
  },
  positionFootprint: {
    label: 'Mois dont l’empreinte est connue',
    formula: '{positionPart} mois connus ÷ {positionWhole} derniers mois = {result}. Tous les points à {positionFull}.',
  },
  positionRestraint: {
    label: 'Usages essentiels',
    formula:
      '100 % − part non essentielle, d’après les relevés et déclarations faits à cette date = {result}. Tous les points à partir de {positionFull}.',
  },
  positionCharter: {
    label: 'Charte en vigueur',
    formula: '1 si une version publiée s’applique ce jour-là, 0 s’il n’y en a pas : {result}.',
  },
  positionSignatures: {
    label: 'Charte signée',
    formula:
      '{positionPart} signataires ÷ {positionWhole} personnes attendues = {result}. Tous les points à {positionFull}.',
  },
  positionTraining: {
    label: 'Personnes formées',
    formula:
      '{positionPart} personnes formées ÷ {positionWhole} personnes présentes = {result}. Tous les points à {positionFull}.',
  },
  positionBudgets: {
    label: 'Équipes avec un budget carbone',
    formula:
      '{positionPart} équipes sous budget ÷ {positionWhole} équipes actives = {result}. Tous les points à {positionFull}.',
  },
  positionGovernance: {
    label: 'Membres du comité',
    formula: 'Membres du comité nommés par la charte : {result}. Tous les points à partir de {positionFull}.',
  },
  positionSettings: {
    label: 'Réglages en règle',
    formula:
      '{positionPart} réglages en règle ÷ {positionWhole} contrôlés = {result}. Tous les points à {positionFull}.',
  },
  positionAi: {
    label: 'Score IA',
    formula:
      'Somme des points des critères connus ÷ somme de leurs poids × 100 = {result}. Le bas de la fourchette ne donne rien aux critères inconnus, le haut leur donne tout. Poids et seuils choisis par l’application.',
  },
  positionCsr: {
    label: 'Score RSE',
    formula:
      'Somme des points des critères connus ÷ somme de leurs poids × 100 = {result}. Le bas de la fourchette ne donne rien aux critères inconnus, le haut leur donne tout. Poids et seuils choisis par l’application.',
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
  positionPart: 'Compte',
  positionWhole: 'Sur',
  positionAdoption: 'Sièges qui servent, en points',
  positionTeamCoverage: 'Équipes qui se servent de l’IA, en points',
  positionIntensity: 'Demandes par personne et par jour, en points',
  positionUseCases: 'Usages différents, en points',
  positionPractice: 'Équipes avec un usage testé, en points',
  positionFootprint: 'Mois dont l’empreinte est connue, en points',
  positionRestraint: 'Usages essentiels, en points',
  positionCharter: 'Charte en vigueur, en points',
  positionSignatures: 'Charte signée, en points',
  positionTraining: 'Personnes formées, en points',
  positionBudgets: 'Équipes avec un budget carbone, en points',
  positionGovernance: 'Membres du comité, en points',
  positionSettings: 'Réglages en règle, en points',
} as const;
export const trainingHypotheses = { positionFull: 'Seuil de tous les points' } as const;
