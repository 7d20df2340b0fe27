/** Figures of the licence audit: label, and the formula with its values. `{result}` is the figure itself. */
export const auditFigures = {
  annualFull: {
    label: 'Coût annuel complet',
    formula: 'Pour chaque abonnement : montant HT + frais de carte + TVA non récupérable ; au total {result}.',
  },
  annualNet: {
    label: 'Coût annuel HT',
    formula: 'Prix HT × sièges facturés × débits par an ÷ taux de change, abonnement par abonnement : {result}.',
  },
  annualCash: {
    label: 'Décaissé par an, TTC',
    formula: 'Montant HT + TVA facturée + frais + TVA autoliquidée non récupérée : {result}.',
  },
  fiscalYearCost: {
    label: 'Coût de l’exercice',
    formula: 'Coût annuel × mois couverts ÷ 12, de {from} à {to} : {result}.',
  },
  spent: {
    label: 'Dépensé sur la période, HT',
    formula: '{paid} payés + {estimated} estimés, de {from} à {to} : {result}.',
  },
  annualised: { label: 'Rythme annuel, HT', formula: '{spent} × 12 ÷ {months} = {result}.' },
  costPerSeat: { label: 'Coût par siège payé', formula: '{annualFull} ÷ {paidSeats} = {result}.' },
  costPerActiveSeat: { label: 'Coût par siège actif', formula: '{annualFull} ÷ {activeSeats} actifs = {result}.' },
  paidSeats: { label: 'Sièges payés', formula: 'Somme des sièges facturés : {result}.' },
  assignedSeats: { label: 'Sièges affectés', formula: 'Sièges tenus par une personne ou un compte : {result}.' },
  unknownSeats: {
    label: 'Sièges d’usage inconnu',
    formula: 'Sièges dont aucune source ne dit s’ils servent : {result}. Jamais comptés comme inutilisés.',
  },
  activeSeats: { label: 'Sièges actifs', formula: 'Sièges réguliers + occasionnels : {result}.' },
  unusedSeats: {
    label: 'Sièges inutilisés',
    formula: 'Sièges libres + jamais activés + dormants + restés au nom d’un partant : {result}.',
  },
  wasteExposed: {
    label: 'Dépense exposée',
    formula: 'Pour chaque abonnement : coût annuel × sièges inutilisés ÷ sièges payés ; au total {result}.',
  },
  wasteReassignable: {
    label: 'Valeur des sièges à redonner',
    formula: 'Coût annuel des sièges qui peuvent servir à quelqu’un d’autre : {result}.',
  },
  wasteCuttable: {
    label: 'À couper à l’échéance',
    formula:
      'Coût actuel − coût avec les sièges restants, à la prochaine échéance possible : {result} sur une année pleine.',
  },
  wasteNext12Months: {
    label: 'Économisé d’ici douze mois',
    formula: 'Économie annuelle × jours restants après l’échéance ÷ 365 : {result}.',
  },
  unusedShare: { label: 'Part des sièges inutilisés', formula: '{unusedSeats} ÷ {paidSeats} = {result}.' },
  toolCount: { label: 'Outils différents', formula: 'Outils distincts parmi {subscriptions} abonnements : {result}.' },
  overlapPeople: {
    label: 'Personnes qui ont deux fois la même chose',
    formula: 'Parmi {holders}, celles qui tiennent deux outils au même usage : {result}.',
  },
  redundantSpend: {
    label: 'Dépense en double',
    formula: 'Pour {overlapPeople} : sièges dont l’usage est déjà couvert par un autre siège de la même personne.',
  },
  hiddenHours: {
    label: 'Heures cachées de la dispersion',
    formula:
      '{hiddenHoursLow} à {hiddenHoursHigh} × utilisateurs ÷ {hiddenHoursPeople} × (outils − 1) ÷ ({hiddenHoursTools} − 1), pour {usersAtLeast} à {usersAtMost} et {tools} ; au-delà de {hiddenHoursTools}, les heures par personne n’augmentent plus.',
  },
  hiddenHoursValue: {
    label: 'Valeur des heures cachées',
    formula: 'Heures cachées de chaque équipe × son coût horaire : {result}.',
  },
  wrongAccounts: {
    label: 'Comptes hors de l’espace de l’entreprise',
    formula: 'Comptes personnels relevés : {result}.',
  },
  workAddressOutside: {
    label: 'Adresses professionnelles hors de l’espace',
    formula: 'Comptes personnels ouverts avec une adresse de l’entreprise : {result}.',
  },
  trainingTools: {
    label: 'Outils qui peuvent s’entraîner sur vos données',
    formula: 'Réglage ouvert, ou activé par défaut et non contrôlé : {result}.',
  },
  outsideEuTools: {
    label: 'Outils hébergés hors UE',
    formula: 'Hors UE, ou en Europe sur option non constatée : {result}.',
  },
  openSettings: { label: 'Réglages à fermer', formula: 'Réglages contrôlés et trouvés ouverts : {result}.' },
  exposedSeats: {
    label: 'Sièges exposés',
    formula: 'Sièges des outils qui s’entraînent sur les données ou les hébergent hors UE : {result}.',
  },
  leakEuros: {
    label: 'Montant d’une fuite',
    formula: 'Aucun montant : rien dans le dossier ne permet de le calculer.',
  },
  choicePeople: {
    label: 'Personnes qui ont à choisir',
    formula: 'Parmi {holders}, celles qui tiennent au moins deux outils au même usage : {result}.',
  },
  choicePerPerson: {
    label: 'Temps perdu par personne',
    formula: '{choiceMinutesLow} à {choiceMinutesHigh} × {choiceWeeks} semaines ÷ 60.',
  },
  choiceHours: {
    label: 'Temps perdu à choisir',
    formula: '{choicePeople} × {choiceMinutesLow} à {choiceMinutesHigh} × {choiceWeeks} semaines ÷ 60.',
  },
  choiceValue: {
    label: 'Valeur du temps perdu à choisir',
    formula: 'Heures de chaque équipe × son coût horaire : {result}.',
  },
  budgetGap: { label: 'Écart entre budget et payé', formula: '{paidCash} payés − {budgeted} prévus = {result}.' },
  budgetGapPct: { label: 'Erreur de prévision', formula: '({paidCash} − {budgeted}) ÷ {budgeted} = {result}.' },
  avoidableVat: {
    label: 'TVA évitable',
    formula: 'TVA facturée comme à un particulier × coefficient de déduction : {result}.',
  },
  cardFees: { label: 'Frais de carte et de change', formula: 'Part des frais dans les débits d’une année : {result}.' },
  currencyDrift: {
    label: 'Dérive du change',
    formula: 'Coût HT au taux d’aujourd’hui − coût HT au taux du départ : {result}.',
  },
  wasteFound: {
    label: 'Gaspillage constaté',
    formula: '{wasteExposed} de sièges inutilisés + {avoidableVatKept} de TVA évitable sur les autres = {result}.',
  },
  delayPerMonth: { label: 'Coût d’un mois d’attente', formula: '{wasteFound} ÷ 12 = {result}.' },
  delayOverMonths: { label: 'Coût de l’attente', formula: '{wasteFound} × {delayMonths} ÷ 12 = {result}.' },
  actionsTotal: {
    label: 'Économie des actions recommandées',
    formula: 'Actions comptées une seule fois, sur une année pleine : {result}.',
  },
  completeness: {
    label: 'Complétude des données',
    formula: '{checksKnown} points connus sur {checksAsked} : {result}.',
  },
} as const;

/** Labels of the inputs, by code; an input that bears a name of the dossier shows the name instead. */
export const auditInputs = {
  annualFull: 'Coût annuel complet',
  paidSeats: 'Sièges payés',
  activeSeats: 'Sièges actifs',
  unknownSeats: 'Sièges d’usage inconnu',
  unusedSeats: 'Sièges inutilisés',
  months: 'Mois comptés',
  from: 'Premier mois',
  to: 'Dernier mois',
  paid: 'Payé',
  estimated: 'Estimé, faute de paiement saisi',
  spent: 'Dépensé sur la période',
  subscriptions: 'Abonnements en cours',
  holders: 'Personnes qui tiennent un siège',
  overlapPeople: 'Personnes qui ont deux fois la même chose',
  choicePeople: 'Personnes qui ont à choisir',
  usersAtLeast: 'Utilisateurs, au moins',
  usersAtMost: 'Utilisateurs, au plus',
  tools: 'Outils différents',
  hourlyCost: 'Coût horaire de l’équipe',
  budgeted: 'Prévu au budget',
  paidCash: 'Décaissé par an',
  wasteExposed: 'Dépense exposée',
  avoidableVatKept: 'TVA évitable sur les sièges utiles',
  wasteFound: 'Gaspillage constaté',
  checksKnown: 'Points connus',
  checksAsked: 'Points demandés',
  seatsWithoutUser: 'Sièges sans utilisateur connu',
  followedSeats: 'Sièges suivis par un export récent',
  wrongAccounts: 'Comptes hors de l’espace de l’entreprise',
  outsideEuTools: 'Outils hébergés hors UE',
  hostingUnknownTools: 'Outils d’hébergement inconnu',
  trained: 'Personnes formées',
  headcount: 'Effectif',
} as const;

/** Labels of the adjustable hypotheses. */
export const auditHypotheses = {
  hiddenHoursLow: 'Heures cachées par an, au moins',
  hiddenHoursHigh: 'Heures cachées par an, au plus',
  hiddenHoursPeople: 'Effectif du cas de référence',
  hiddenHoursTools: 'Outils du cas de référence',
  choiceMinutesLow: 'Minutes perdues par semaine, au moins',
  choiceMinutesHigh: 'Minutes perdues par semaine, au plus',
  choiceWeeks: 'Semaines comptées',
  delayMonths: 'Mois d’attente',
} as const;

export const auditFigureWarnings = {
  partialTotal:
    'Au moins ce montant : {count, plural, one {# ligne inconnue n’est pas comptée} other {# lignes inconnues ne sont pas comptées}}.',
  partialMonths: 'Au moins ce montant : {count, plural, one {# mois est inconnu} other {# mois sont inconnus}}.',
  overlapEditorial: 'Les recouvrements viennent d’un avis éditorial : les outils ne sont jamais équivalents en tout.',
  extrapolated: 'Ordre de grandeur : cas de l’article (10 personnes, 4 outils) étendu en proportion.',
  peopleNotValued:
    'Au moins ce montant : {count, plural, one {# personne n’a pas de coût horaire connu} other {# personnes n’ont pas de coût horaire connu}}.',
  leakNoAmount: 'L’article parle de « millions d’euros » : nous ne chiffrons pas ce que rien ne mesure.',
} as const;
