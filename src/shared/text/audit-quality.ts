/** Data quality: what to provide, by code of the gap. */
export const auditAsks = {
  'fx-rate': 'Saisir le taux de change.',
  'active-seats': '{name} : importer l’export d’usage ou déclarer les sièges actifs.',
  'inconsistent-seats': 'Corriger le nombre de sièges.',
  'usage-stale': '{name} : actualiser l’usage, relevé il y a longtemps ou sans date.',
  'renewal-date': '{name} : saisir la date de renouvellement.',
  'end-date': '{name} : saisir la date de fin.',
  'vat-number': '{name} : vérifier si le n° de TVA est enregistré chez l’éditeur.',
  'price-from-catalogue': '{name} : remplacer le prix du catalogue par celui de la facture.',
  'price-stale': '{name} : confirmer le prix, vu il y a longtemps ou sans date.',
  allocation: '{name} : dire quelle équipe utilise ou paie.',
  holders: '{name} : affecter les sièges à des personnes.',
  budget: '{name} : saisir le budget prévu.',
  'hourly-cost': 'Saisir le coût horaire de l’équipe {team}.',
  headcount: 'Saisir l’effectif de l’entreprise.',
  hosting: '{name} : vérifier où les données sont hébergées.',
} as const;

/** What it would change in the audit. */
export const auditChanges = {
  'fx-rate': 'Sans lui, ce coût n’entre dans aucun total.',
  'active-seats': 'Le gaspillage pourrait augmenter de ce montant au plus.',
  'inconsistent-seats': 'Le gaspillage de cet abonnement ne peut pas être calculé.',
  'usage-stale': 'Le gaspillage a pu changer depuis.',
  'renewal-date': 'L’économie possible n’a pas de date sûre.',
  'end-date': 'Le coût restant à courir n’est pas connu.',
  'vat-number': 'La TVA pourrait être un coût de plus.',
  'price-from-catalogue': 'Le coût est une estimation.',
  'price-stale': 'Le coût peut avoir changé.',
  allocation: 'Ce montant reste « non affecté » dans la répartition par équipe.',
  holders: 'Les doublons et le temps perdu à choisir restent inconnus.',
  budget: 'L’écart entre budget et payé reste inconnu.',
  'hourly-cost': 'Les heures perdues de cette équipe n’ont pas de valeur en euros.',
  headcount: 'Le nombre d’utilisateurs n’a pas de plafond.',
  hosting: 'La souveraineté de cet outil reste inconnue.',
} as const;
