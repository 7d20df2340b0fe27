/** What is missing in the licence audit, by code: said beside the figure it would make surer. */
export const auditMissing = {
  noSubscription: 'Aucun abonnement saisi : ajoutez le premier pour connaître ce montant.',
  fxRate: 'Taux de change {currency} de {rateMonth} pour {name}.',
  activeSeats: 'Usage des sièges de {name}.',
  renewalDate: 'Date de renouvellement de {name}.',
  startDate: 'Date de début de {name}.',
  holders: 'Noms des personnes qui tiennent un siège de {name}.',
  accounts: 'Comptes relevés sur {name}.',
  hourlyCost: 'Coût horaire de l’équipe {team}.',
  hourlyCosts: 'Coût horaire des équipes.',
  teamOfPeople: 'Équipe de {count, plural, one {# personne} other {# personnes}}.',
  users: 'Nombre de personnes qui utilisent ces outils.',
  vatNumber: 'N° de TVA enregistré ou non chez l’éditeur de {name}.',
  budget: 'Budget prévu pour {name}.',
  budgets: 'Budget prévu pour les outils d’IA.',
  hosting: 'Lieu d’hébergement de {name}.',
  training: 'Entraînement de {name} sur vos données : réglage à contrôler.',
  settings: 'Contrôle des réglages des outils.',
  leakBasis: 'Base de calcul d’un montant : aucune ne serait honnête.',
} as const;

export const auditWarnings = {
  rateLastKnown: 'Converti au dernier taux {currency} connu, celui de {period} : saisissez le taux de la facture.',
  rateYear: 'Converti à la moyenne {currency} de l’année {period} : saisissez le taux de la facture.',
  rateToVerify: 'Taux {currency} de {period} à vérifier : relevé dans une copie publique.',
  trial: '{name} est à l’essai : son prix compte comme s’il était payé.',
  cataloguePrice: 'Le prix de {name} vient du catalogue : la facture fait foi.',
  vatContradiction: '{name} est en autoliquidation alors que le n° de TVA n’est pas donné à l’éditeur.',
  noActiveSeat: 'Aucun siège actif : le coût par siège actif n’a pas de sens.',
  oldPayments: 'Le dernier paiement connu est de {last} : la période s’arrête là.',
  noSpending: 'Aucun paiement ni abonnement connu sur la période.',
  noSubscription: 'Aucun abonnement en cours.',
} as const;

export const auditIssues = {
  moreActiveThanPaid:
    '{name} : {active, plural, one {# siège actif déclaré} other {# sièges actifs déclarés}} pour {paid, plural, one {# siège payé} other {# sièges payés}}. Corrigez l’un des deux.',
  moreAssignedThanPaid:
    '{name} : {assigned, plural, one {# siège affecté} other {# sièges affectés}} pour {paid, plural, one {# siège payé} other {# sièges payés}}. Vérifiez la facture.',
} as const;

export const auditLimits = {
  alreadyCancelled: 'Fin déjà décidée : rien de plus à couper.',
  flatPrice: 'Prix forfaitaire : retirer des sièges ne change pas la facture.',
  minSeats:
    'Minimum de {minSeats, plural, one {# siège} other {# sièges}} : {count, plural, one {# siège inutilisé reste payé} other {# sièges inutilisés restent payés}}.',
} as const;

export const auditReasons = {
  vatNumberNotGiven:
    '{name} facture la TVA comme à un particulier : n° de TVA non donné. Les factures déjà émises ne sont pas corrigées.',
  vatChargedDespiteNumber:
    '{name} facture encore la TVA alors que le n° de TVA est donné : demandez une rectification.',
  vatReverseWithoutNumber: '{name} : autoliquidation saisie, mais n° de TVA non donné. L’un des deux est faux.',
  vatNumberUnknown: '{name} : personne ne sait si le n° de TVA est donné à l’éditeur.',
} as const;
