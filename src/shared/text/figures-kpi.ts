/** Headline figures of the indicators. */
export const kpiFigures = {
  kpiActiveUsers: {
    label: 'Utilisateurs actifs',
    formula: 'Personnes qui tiennent un siège et s’en servent ce mois-là = {result}.',
  },
  kpiCostPerActiveUser: {
    label: 'Coût par utilisateur actif',
    formula: '{annualFull} ÷ 12 mois ÷ {kpiActiveUsers} = {result}.',
  },
  kpiAdoption: { label: 'Taux d’adoption', formula: 'Sièges payés qui servent ÷ sièges payés = {result}.' },
  kpiCarbon: {
    label: 'Empreinte IA du mois',
    formula: 'Somme des usages du mois par la méthode carbone du dossier = {result}.',
  },
  kpiCarbonBudget: {
    label: 'Budget carbone consommé',
    formula: '{kpiCarbon} ÷ {kpiCarbonLimit} de budget = {result}.',
  },
  kpiUses: {
    label: 'Requêtes du mois',
    formula: 'Requêtes de texte du mois = {result}. Les autres unités sont comptées à part.',
  },
  kpiUsageKept: {
    label: 'Usages maintenus',
    formula: '{kpiUsesAfter} ÷ {kpiUsesBefore} = {result}.',
  },
  kpiElectricity: { label: 'Facture d’électricité', formula: 'Somme des factures du mois = {result}.' },
  kpiIncidents: {
    label: 'Incidents du mois',
    formula: 'Incidents dont l’entreprise a eu connaissance dans le mois = {result}.',
  },
  kpiQuestions: {
    label: 'Questions en attente',
    formula: 'Questions posées et encore sans réponse à cette date = {result}.',
  },
  kpiAdminHours: { label: 'Temps d’administration', formula: 'Heures saisies pour le mois = {result}.' },
  kpiRoi: {
    label: 'ROI déclaratif',
    formula: '{kpiRoiGain} de gain déclaré − {kpiRoiCost} de coût complet = {result}.',
  },
  kpiRoiGain: {
    label: 'Gain déclaré',
    formula:
      'Minutes déclarées par semaine × utilisateurs actifs × {kpiWorkingWeeks} semaines × coût horaire ÷ 60, moins {kpiHaircut} d’abattement = {result}.',
  },
  kpiRoiCost: { label: 'Coût complet des outils', formula: 'Coût annuel complet des abonnements = {result}.' },
  kpiBreakEven: {
    label: 'Seuil de rentabilité',
    formula:
      'Minutes par semaine et par utilisateur actif à partir desquelles le gain égale le coût, après {kpiHaircut} d’abattement = {result}.',
  },
  kpiCustom: { label: 'Indicateur du dossier', formula: 'Valeur saisie pour le mois = {result}.' },
} as const;
export const kpiInputs = {
  kpiActiveShare: 'Part des sièges qui servent',
  kpiHolders: 'Personnes qui tiennent un siège',
  kpiActivePeople: 'Personnes vues actives',
  kpiCarbonLimit: 'Budget carbone du mois',
  kpiUsesBefore: 'Usages du premier mois (requêtes et images)',
  kpiUsesAfter: 'Usages du second mois (requêtes et images)',
  kpiMinutes: 'Minutes déclarées par semaine',
  kpiSample: 'Personnes qui ont répondu',
} as const;
export const kpiHypotheses = {
  kpiHaircut: 'Abattement sur les minutes déclarées',
  kpiWorkingWeeks: 'Semaines travaillées par an',
} as const;
