/** Labels and formulas of the figures of incidents, movements, questions and watch. */
export const peopleFigures = {
  incidentsOpen: { label: 'Incidents ouverts', formula: 'Incidents du registre sans date de clôture : {result}.' },
  incidentsSerious: {
    label: 'Incidents graves',
    formula: 'Incidents dont la gravité est grave, ou pourrait l’être tant que des réponses manquent : {result}.',
  },
  incidentsToSettle: {
    label: 'Notifications à trancher',
    formula: 'Incidents ouverts dont la notification reste à trancher ou à faire : {result}.',
  },
  movementsOpen: { label: 'Mouvements ouverts', formula: 'Mouvements sans date de fin : {result}.' },
  seatsOfLeavers: {
    label: 'Sièges de personnes parties',
    formula: 'Sièges encore tenus par une personne dont la date de départ est passée : {result}.',
  },
  movementsProposed: {
    label: 'Mouvements à ouvrir',
    formula: 'Départs, arrivées et comptes à récupérer sans mouvement ouvert : {result}.',
  },
  questionsWaiting: { label: 'Questions en attente', formula: 'Questions sans réponse : {result}.' },
  questionsPublished: { label: 'Questions dans la FAQ', formula: 'Questions répondues et publiées : {result}.' },
  questionsDelay: {
    label: 'Délai de réponse médian',
    formula: 'Médiane des jours entre la question et la réponse, sur {questionsAnswered} réponses : {result}.',
  },
  questionsMinutes: {
    label: 'Temps passé à répondre',
    formula: 'Minutes notées sur {questionsNoted} réponses (de {questionsAnswered}) : {result}.',
  },
  watchDue: {
    label: 'À traiter ce mois',
    formula: 'Revues, suites et informations dues ce mois : {result}, dont {watchLate} en retard.',
  },
  watchUntold: { label: 'Changements à annoncer', formula: 'Notes dont personne n’a été prévenu : {result}.' },
  watchInARow: { label: 'Mois de veille d’affilée', formula: 'Mois consécutifs revus, jusqu’au dernier : {result}.' },
} as const;
export const peopleInputs = {
  questionsAnswered: 'Questions répondues',
  questionsNoted: 'Réponses dont le temps est noté',
  watchLate: 'En retard',
} as const;
