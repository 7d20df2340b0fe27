/** Headline figures of the committee: aggregates of the company. */
export const committeeFigures = {
  committeeCost: {
    label: 'Dépense du mois (HT)',
    formula:
      'Paiements du mois ({committeePaid}) + abonnements actifs sans paiement connu ({committeeEstimated}) = {result}.',
  },
  committeeCarbon: {
    label: 'Empreinte du mois',
    formula: 'Somme des usages du mois, de toutes les équipes : {result}.',
  },
  committeeUnusedSeats: {
    label: 'Sièges inutilisés',
    formula:
      'Sièges tenus sans activité ({committeeIdleSeats}) + sièges payés que personne ne tient ({committeeFreeSeats}) = {result}.',
  },
  committeeAdoption: {
    label: 'Sièges qui servent',
    formula: 'Part des sièges payés qui ont servi dans le mois, tous abonnements : {result}.',
  },
  committeeSignatures: {
    label: 'Signatures de la charte',
    formula: '{charterSigned} signataires ÷ {charterExpected} personnes attendues = {result}, arrondi vers le bas.',
  },
} as const;
export const committeeInputs = {
  committeePaid: 'Paiements du mois',
  committeeEstimated: 'Abonnements sans paiement connu',
  committeeIdleSeats: 'Sièges tenus sans activité',
  committeeFreeSeats: 'Sièges payés non affectés',
  committeeSeatsSeenOn: 'Activité relevée le',
} as const;
