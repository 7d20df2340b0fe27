/** French text of the optimiser. */
export const optimiser = {
  title: 'Optimiseur',
  run: 'Chercher l’optimum',
  stop: 'Arrêter',
  answer:
    'L’optimum coûte {costCents} sur {months} mois avec {tools, plural, one {# outil} other {# outils}}, tous les besoins couverts.',
  answerFeasible:
    'La meilleure solution trouvée coûte {costCents} sur {months} mois avec {tools, plural, one {# outil} other {# outils}}.',
  proven: 'Optimum prouvé : rien de moins cher ne couvre ces besoins sous ces contraintes.',
  gap: 'Écart au meilleur possible : au plus {gap} %.',
  setAside:
    '{count, plural, one {# besoin n’est pas couvert, faute d’offre au prix connu.} other {# besoins ne sont pas couverts, faute d’offre au prix connu.}}',
  notFound: 'Aucune solution trouvée dans le temps donné. Relancez avec plus de temps ou moins de contraintes.',
  nothingToCover: 'Aucun besoin n’est dit : il n’y a rien à optimiser.',
  steps: {
    preparing: 'Préparation',
    solving: 'Recherche',
    explaining: 'Raisons des choix : {done} sur {total}',
    'finding-conflict': 'Recherche des contraintes en conflit : {done} sur {total}',
  },
  bestSoFar: 'Meilleur coût trouvé : {bestCents}. Aucune solution sous {boundCents}.',
  objective: 'Ce qui est minimisé',
  weights: {
    euros: 'Euros : licences sur l’horizon, engagements compris.',
    hours: 'Heures : {hourCents} l’heure de formation ou d’administration.',
    hoursOff: 'Heures : non pesées.',
    carbon: 'Carbone : {kgCents} le kilogramme de CO₂e.',
    carbonOff: 'Carbone : non pesé.',
  },
  choice: {
    seats: '{seats, plural, one {# siège} other {# sièges}}, {costCents} sur l’horizon',
    covers: 'Couvre {needs, plural, one {# besoin} other {# besoins}}.',
    spare:
      '{spare, plural, one {# siège payé sans utilisateur} other {# sièges payés sans utilisateur}} : minimum du contrat ou palier de volume.',
    kept: 'Gardé à votre demande.',
    'base-licence': 'Licence de base exigée par {offers}.',
    without: 'Sans {tool}, la meilleure autre solution coûterait {extraCents} de plus.',
    withoutBetween:
      'Sans {tool}, la meilleure autre solution coûterait entre {extraLowCents} et {extraHighCents} de plus.',
    withoutImpossible: 'Sans {tool}, aucun autre outil permis ne couvre ces besoins.',
    withoutUnknown: 'Coût sans {tool} : non calculé.',
    otherPlan: 'Sur {label} : {extraCents} de plus.',
  },
  dropped: '{label} : à quitter. Reste dû {engagedCents} ; le garder aurait coûté {keepingCents}.',
  droppedUnknown: '{label} : à quitter. Reste dû {engagedCents}.',
  excluded: 'Offres écartées',
  infeasible: {
    answerUncovered:
      '{count, plural, one {# besoin n’est couvert par aucune offre permise.} other {# besoins ne sont couverts par aucune offre permise.}}',
    answerConflict: 'Ces contraintes ne tiennent pas ensemble.',
    conflict: 'Il suffit de lever l’une de celles-ci :',
    neededBudget: 'Budget nécessaire, le reste inchangé : {neededCents}.',
    neededTools: 'Nombre d’outils nécessaire, le reste inchangé : {tools}.',
    need: '{team}, {capability} :',
    blockedBy: '{reason} : {offers, plural, one {# offre} other {# offres}}.',
    nearest: '{label} conviendrait en levant : {reasons}.',
    noOffer: 'Aucune offre au prix connu ne sait le faire : saisissez un prix ou ajoutez un outil.',
  },
  /** Constraints as said back to the user. */
  constraints: {
    budget: 'Budget de {budgetCents}.',
    maxTools: '{tools, plural, one {# outil} other {# outils}} au plus.',
    kept: '{tool} gardé.',
    forbidden: '{tool} interdit.',
    euHosting: 'Hébergement européen {scope, select, all {pour tout} other {pour les données sensibles}}.',
    noTraining: 'Aucun entraînement sur les données{scope, select, all {} other { sensibles}}.',
    authorisedOnly: 'Outils autorisés seulement {scope, select, all {pour tout} other {pour les données sensibles}}.',
  },
  scopes: { off: 'non exigé', sensitive: 'pour les données sensibles', all: 'pour tout' },
  acceptOptionalHosting: 'Accepter un hébergement européen sur option, à choisir à la création',
  /** Why an offer is refused. */
  blocks: {
    'price-unknown': 'Prix inconnu',
    'usage-priced': 'Prix à l’usage, inconnu d’avance',
    included: 'Comprise dans une autre offre',
    'individual-plan': 'Offre pour particulier',
    'base-licence-unknown': 'Option dont la licence de base n’est pas connue',
    intensity: 'Offre trop limitée pour cette intensité',
    forbidden: 'Outil interdit',
    'eu-hosting': 'Hébergement européen non établi',
    'no-training': 'Absence d’entraînement non établie',
    'authorised-only': 'Outil non autorisé pour ces données',
  },
  warnings: {
    priceToVerify: '{offer} : prix à vérifier sur un devis ou une facture.',
    chooseEuRegion: '{offer} : choisissez l’Europe à la création de l’espace.',
    runningPriceUnknown:
      '{offer} : coût inconnu, il n’entre dans aucun total. Saisissez son taux de change ou son prix.',
    carbonUnknown: '{offer} : empreinte inconnue, comptée au pire de celles qui sont connues.',
  },
} as const;
