/** Headline figures of bank statements and of usage exports. */
export const bankFigures = {
  bankDebited: {
    label: 'Débité à l’IA',
    formula: 'Somme des débits reconnus en euros, remboursements déduits, par outil : {result}.',
  },
  bankFees: { label: 'Commissions de change', formula: 'Somme des commissions rattachées à un outil : {result}.' },
  bankTools: { label: 'Outils reconnus', formula: 'Outils différents parmi les lignes reconnues : {result}.' },
  bankToConfirm: { label: 'Libellés à confirmer', formula: 'Marchands qui vendent plusieurs produits : {result}.' },
  bankPayments: { label: 'Paiements retrouvés', formula: 'Paiements rattachés à une ligne de relevé : {result}.' },
  usageExports: { label: 'Exports importés', formula: 'Fichiers importés dans le dossier : {result}.' },
  usageActiveSeats: {
    label: 'Comptes actifs',
    formula: 'Comptes actifs du dernier export de chaque abonnement, ceux trop peu nombreux non affichés : {result}.',
  },
  usageAccounts: { label: 'Comptes lus', formula: 'Comptes du dernier export de chaque abonnement : {result}.' },
  usageMergedTeams: {
    label: 'Équipes regroupées',
    formula: 'Équipes trop petites, ou trop changées d’un mois à l’autre, pour être montrées seules : {result}.',
  },
} as const;
