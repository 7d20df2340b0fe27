/** French text of the feature « aiact ». The labels of questions, levels and obligations come from the reference. */
export const aiact = {
  title: 'Registre des usages d’IA',
  disclaimer:
    'Aide au classement, pas un conseil juridique. Tout classement « haut risque » ou « interdit » doit être relu par une personne compétente.',
  answer:
    '{total, plural, =0 {Aucun usage d’IA n’est inscrit au registre.} one {# usage d’IA inscrit au registre} other {# usages d’IA inscrits au registre}}{total, plural, =0 {} other {{prohibited, plural, =0 {} one {, # interdit} other {, # interdits}}{high, plural, =0 {} one {, # à haut risque} other {, # à haut risque}}.}}',
  level: 'Niveau : {level}',
  provisional: 'Niveau provisoire : selon vos réponses, il peut devenir « {level} ».',
  missing: 'À compléter : {count, plural, one {# question sans réponse} other {# questions sans réponse}}.',
  assumed: '{count, plural, one {# réponse supposée} other {# réponses supposées}} par défaut.',
  status: {
    applicable: 'applicable',
    applicableSince: 'applicable depuis le {date}',
    upcoming: 'à venir le {date}',
    transition: 'applicable depuis le {from} ; délai jusqu’au {until} pour les systèmes mis sur le marché avant',
  },
  statusCode: { applicable: 'applicable', upcoming: 'à venir' },
  severity: {
    obligation: 'Obligation',
    interdiction: 'Interdiction',
    recommandation: 'Bonne pratique',
    alerte: 'Alerte',
  },
  verify: 'à vérifier',
  verifyHelp: 'Ce point n’est pas confirmé par un texte officiel lu ici : faites-le vérifier avant de vous y fier.',
  referenceDate: 'Règles au {date}.',
  referenceOld: 'Les règles datent du {date} : vérifiez qu’elles n’ont pas changé depuis.',
  why: 'Pourquoi ce niveau',
  articles: 'Articles',
  obligations: 'Obligations',
  evidence: 'Preuve à garder',
  nextQuestions: 'Questions suivantes',
  noMoreQuestions: 'Plus aucune question ne peut changer ce classement.',
  progress:
    '{answered, plural, one {# réponse} other {# réponses}}, {left, plural, =0 {plus de question utile} one {encore # question utile} other {encore # questions utiles}}.',
  deadlines: {
    title: 'Échéances',
    starts:
      'Le {date}, {count, plural, one {# obligation commence} other {# obligations commencent}} à s’appliquer ({days, plural, =0 {aujourd’hui} one {dans # jour} other {dans # jours}}).',
    'transition-ends':
      'Le {date}, fin du délai laissé aux systèmes déjà sur le marché ({days, plural, =0 {aujourd’hui} one {dans # jour} other {dans # jours}}).',
    none: 'Aucune échéance à venir pour ces usages.',
  },
  timeline: { past: 'passé', upcoming: 'à venir' },
  authorities: {
    inOffice: 'en fonction',
    planned: 'prévue par un projet de loi, non désignée à ce jour',
  },
  penalties: {
    title: 'Plafonds d’amende',
    known: 'Plafond pour votre entreprise : {amount}.',
    'at-most': 'Au plus {amount} : le chiffre d’affaires, inconnu, peut abaisser ce plafond.',
    'at-least': 'Plafond d’au moins {amount} : le chiffre d’affaires, inconnu, peut l’élever.',
    note: 'Ce sont des plafonds, pas des montants attendus. L’article 4 n’y figure pas.',
  },
  cases: {
    'invalid-input': 'Ce cas ne contient pas de faits : « input » doit avoir la forme « facts ».',
    'invalid-fact': 'Réponse illisible pour : {facts}.',
  },
} as const;
