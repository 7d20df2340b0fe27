/** Names and one-line readings of the charts, on screen and on paper. */
export const reportCharts = {
  cost: {
    byTool: 'Coût complet par an de chaque outil',
    byTeam: 'Coût complet par an de chaque équipe',
    byPayer: 'Coût complet par an de chaque payeur',
    reading: '{name} fait {share} de la dépense connue.',
    nothing: 'Aucun coût connu à ce jour.',
  },
  spend: {
    name: 'Dépense par mois, hors taxes',
    paid: 'Payé',
    estimated: 'Estimé, sans paiement enregistré',
    reading: '{count, plural, one {{total} HT sur le dernier mois.} other {{total} HT sur # mois.}}',
  },
  seats: {
    name: 'Sièges payés de chaque abonnement, selon leur usage',
    reading:
      '{unused, plural, =0 {Aucun siège payé n’est connu comme inutilisé} one {# siège payé est inutilisé} other {# sièges payés sont inutilisés}} sur {paid, number}{unknown, plural, =0 {} one {, et l’usage d’un siège reste inconnu} other {, et l’usage de # sièges reste inconnu}}.',
  },
  waste: {
    name: 'Ce que coûtent les sièges inutilisés, et ce qui peut être récupéré',
    reading: 'Ces montants se lisent chacun pour soi\u00a0: ils ne s’additionnent pas.',
  },
  adoption: {
    name: 'Part des sièges actifs par mois',
    series: 'Sièges actifs',
    reading: 'La part des sièges actifs passe de {from} en {start} à {to} en {end}.',
  },
  bridge: {
    name: 'Du prix affiché à ce qui quitte la banque, par an',
    reading: 'Pour {displayed} affichés, {cash} quittent la banque chaque année.',
  },
} as const;
