/** French text of the five sinks (les cinq gouffres) of article 000. */
export const sinks = {
  multi: { title: 'Multi-abonnements', question: 'Que payez-vous deux fois ?' },
  cards: { title: 'Château de cartes', question: 'Combien d’heures la dispersion coûte-t-elle ?' },
  leak: { title: 'Fuite de données', question: 'Qu’est-ce qui sort de l’entreprise ?' },
  zombies: { title: 'Licences zombies', question: 'Quels sièges ne servent à personne ?' },
  choice: { title: 'Paradoxe du choix', question: 'Combien de temps perd-on à choisir ?' },
  strength: { full: 'même usage', partial: 'usage voisin' },
  training: {
    off: 'désactivé',
    on: 'activé',
    'default-on': 'activé par défaut, non contrôlé',
    unknown: 'inconnu',
  },
  hosting: {
    eu: 'Union européenne',
    'eu-option-not-set': 'Europe sur option, non constatée',
    outside: 'hors UE',
    unknown: 'inconnu',
  },
  warnings: {
    neverAdded:
      'Les montants des gouffres se recoupent : un siège inutilisé peut aussi être un doublon. Ils ne s’additionnent pas.',
  },
} as const;
