/** Figures of the consolidation: label, and the formula with its values. */
export const consolidationFigures = {
  dispersionIndex: {
    label: 'Indice de dispersion',
    formula:
      'Pour chacune des {capabilities} capacités : 1 − somme des carrés de la part de chaque outil dans les sièges ; moyenne pondérée par les personnes : {result}.',
  },
  scenarioCash12: {
    label: 'Dépense sur un an',
    formula: 'Somme des dépenses (hors taxes, frais et TVA non récupérable) des douze premiers mois : {result}.',
  },
  scenarioCash36: {
    label: 'Dépense sur trois ans',
    formula: 'Somme des dépenses (hors taxes, frais et TVA non récupérable) de trente-six mois : {result}.',
  },
  scenarioFull12: {
    label: 'Dépense et heures internes sur un an',
    formula: 'Dépenses et heures internes valorisées, sur douze mois : {result}.',
  },
  scenarioFull36: {
    label: 'Dépense et heures internes sur trois ans',
    formula: 'Dépenses et heures internes valorisées, sur trente-six mois : {result}.',
  },
  scenarioCarbon: {
    label: 'Empreinte annuelle du scénario',
    formula: 'Pour chaque outil : sièges × empreinte d’un siège ; au total {result}.',
  },
  decisionSaving12: {
    label: 'Économie sur douze mois',
    formula: '{baseline} sans la décision − {planned} avec elle = {result}.',
  },
  decisionSaving36: {
    label: 'Économie sur trois ans',
    formula: '{baseline} sans la décision − {planned} avec elle = {result}.',
  },
  decisionFullYear: {
    label: 'Économie sur une année pleine',
    formula: 'Coût annuel actuel − coût annuel ensuite = {result}.',
  },
  savingPromised: { label: 'Économie promise à ce jour', formula: 'Promesses des décisions sur {months} : {result}.' },
  savingPromisedKnown: {
    label: 'Économie promise, mois connus',
    formula: 'Promesses des décisions sur {months} dont les paiements sont connus : {result}.',
  },
  savingRealised: {
    label: 'Économie réalisée',
    formula: 'Ce qui aurait été payé − ce qui l’a été, sur {months} : {result}.',
  },
} as const;

export const consolidationInputs = {
  capabilities: 'Capacités comparées',
  'cost-licences': 'Licences',
  'cost-double-running': 'Double fonctionnement',
  'cost-residual': 'Engagements restants',
  'cost-fees': 'Honoraires',
  'cost-migration': 'Migration',
  'cost-exit': 'Sortie',
  'cost-training-hours': 'Formation et migration, en heures valorisées',
  'cost-admin-hours': 'Administration, en heures valorisées',
  baseline: 'Payé sans la décision',
  planned: 'Payé avec la décision',
} as const;
