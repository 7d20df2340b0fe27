/** Figures of the carbon footprint: label, and the formula with its values. */
export const carbonFigures = {
  carbonFootprint: {
    label: 'Empreinte carbone de l’IA',
    formula:
      'Pour chaque usage : énergie du calcul × électricité de la zone, plus la part de fabrication du matériel ; bornes basses additionnées entre elles, bornes hautes entre elles : {result}.',
  },
  carbonEnergy: {
    label: 'Énergie de l’IA en ligne',
    formula: 'PUE × (énergie du serveur + énergie des processeurs), usage par usage : {result}.',
  },
  carbonWater: {
    label: 'Eau de l’IA en ligne',
    formula: 'Énergie informatique × (eau du site + PUE × eau des centrales électriques) : {result}.',
  },
  carbonPerRequest: {
    label: 'Empreinte d’une requête de texte',
    formula: 'Empreinte du texte ÷ nombre de requêtes de texte : {result}.',
  },
  carbonNonEssential: {
    label: 'Part non essentielle',
    formula:
      'Usages classés non essentiels ÷ usages relevés, équipe par équipe, pondérés par leurs requêtes ; marge à 95 % (Wilson) : {result}.',
  },
  carbonLeversSaving: {
    label: 'Économie des leviers',
    formula: 'Chaque levier agit sur ce que les précédents ont laissé : {carbonBefore} − {carbonAfter} = {result}.',
  },
} as const;

export const carbonInputs = {
  carbonRequests: 'Requêtes de texte',
  carbonOutputTokens: 'Jetons de sortie',
  carbonImages: 'Images',
  carbonVideoSeconds: 'Secondes de vidéo',
  carbonAudioMinutes: 'Minutes transcrites',
  carbonEmbeddingTokens: 'Jetons indexés',
  carbonShareEstimated: 'Part du total qui repose sur une estimation',
  carbonSampleSize: 'Usages relevés',
  carbonShareCovered: 'Requêtes dont l’équipe a répondu',
  carbonBefore: 'Empreinte avant les leviers',
  carbonAfter: 'Empreinte après les leviers',
} as const;

export const carbonHypotheses = {
  carbonBatch: 'Requêtes traitées ensemble par un serveur',
  carbonBits: 'Précision des poids, en bits',
  carbonServerLifeYears: 'Durée de service du matériel, en années',
  carbonZone: 'Zone électrique',
} as const;
