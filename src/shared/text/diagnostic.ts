/** French text of the self-assessment: seven boxes, three questions, reasons, verdict. */
export const diagnostic = {
  boxes: {
    'three-subscriptions': 'Vous avez au moins 3 abonnements IA différents',
    'who-uses-what': 'Vous ne savez pas exactement qui utilise quoi',
    'sensitive-data': 'Vos équipes copient-collent des données sensibles dans ChatGPT',
    'unused-licences': 'Vous payez des licences pour des collaborateurs qui n’utilisent plus l’outil',
    hesitation: 'Vous hésitez entre plusieurs IA pour chaque tâche',
    'no-dashboard': 'Vous n’avez aucun tableau de bord de suivi de l’usage',
    'outside-eu': 'Vos données IA sont hébergées hors UE',
  },
  questions: {
    'footprint-known': 'Connaissez-vous l’empreinte carbone de vos usages IA ?',
    'policy-formalised': 'Avez-vous une politique d’usage formalisée ?',
    'staff-trained': 'Vos équipes sont-elles formées à la sobriété numérique ?',
  },
  basis: { data: 'd’après le dossier', hand: 'réponse à la main', none: 'à répondre' },
  certainty: { established: 'établi', presumed: 'présumé' },
  conflict: 'Votre réponse et les données du dossier se contredisent.',
  reasons: {
    noSubscription: 'Aucun abonnement en cours : le dossier ne permet pas de répondre.',
    manySubscriptions: '{count, plural, one {# abonnement} other {# abonnements}} en cours, pour un seuil de {many}.',
    fewSubscriptions:
      '{count, plural, one {# abonnement saisi} other {# abonnements saisis}}, pour un seuil de {many} : d’autres ont pu être oubliés.',
    seatsUnknown:
      '{count, plural, one {# siège} other {# sièges}} sur {paid, number} dont on ne connaît pas l’utilisateur ou l’activité.',
    seatsKnown: 'L’utilisateur et l’activité de chacun des {paid, number} sièges sont connus.',
    contentsNotSeen: 'Le dossier ne voit pas ce qui est collé dans les outils : à demander aux équipes.',
    wrongAccounts:
      '{count, plural, one {# compte} other {# comptes}} hors de l’espace de l’entreprise : ce qui y est collé lui échappe.',
    unusedSeats: '{count, plural, one {# siège payé ne sert} other {# sièges payés ne servent}} à personne.',
    noUnusedSeat: 'Aucun siège payé n’est inutilisé.',
    usageUnknown: 'L’usage de {count, plural, one {# siège} other {# sièges}} est inconnu.',
    severalTools:
      '{count, plural, one {# personne dispose} other {# personnes disposent}} d’au moins deux outils pour le même usage.',
    noOverlap: 'Aucun outil du dossier ne fait double emploi avec un autre.',
    overlapWithoutHolders:
      '{count, plural, one {# usage est couvert} other {# usages sont couverts}} par plusieurs outils, mais personne n’est connu pour en tenir deux.',
    noFollowUp: 'Aucun export d’usage de moins de {days, number} jours.',
    followUp: 'Les {paid, number} sièges payés sont suivis par un export de moins de {days, number} jours.',
    partialFollowUp: 'Seuls {followed, number} sièges sur {paid, number} sont suivis par un export récent.',
    mostlyFollowed: '{followed, number} sièges sur {paid, number} sont suivis par un export récent.',
    outsideEu: '{count, plural, one {# outil est hébergé} other {# outils sont hébergés}} hors UE.',
    euOptionNotSet:
      '{count, plural, one {# outil n’est hébergé} other {# outils ne sont hébergés}} en Europe que sur option, et rien ne dit qu’elle est prise.',
    hostingUnknown: 'Le lieu d’hébergement de {count, plural, one {# outil} other {# outils}} est inconnu.',
    insideEu: 'Tous les outils sont hébergés dans l’UE.',
    footprintComputed: 'Empreinte calculée dans ce dossier le {computedOn}.',
    footprintNotComputed: 'Aucune empreinte de moins d’un an n’est calculée dans ce dossier.',
    charterAdopted: 'Charte adoptée le {adoptedOn}.',
    noCharter: 'Aucune charte adoptée dans ce dossier.',
    trainingUnknown: 'Aucune formation n’est suivie dans ce dossier.',
    headcountUnknown: '{count, plural, one {# personne formée} other {# personnes formées}}, pour un effectif inconnu.',
    everybodyTrained: '{count, plural, one {# personne formée} other {# personnes formées}} sur {headcount, number}.',
    notEverybodyTrained:
      '{count, plural, =0 {Personne n’est formé} one {# personne formée} other {# personnes formées}} sur {headcount, number}.',
  },
  verdict: {
    in: '{ticked, plural, one {# case cochée} other {# cases cochées}} sur {total} : vous êtes dans les 90 %.',
    out: '{ticked, plural, =0 {Aucune case cochée} one {# case cochée} other {# cases cochées}} sur {total} : vous êtes dans les 10 %.',
    undetermined:
      '{ticked, plural, =0 {Aucune case cochée pour l’instant} one {Au moins # case cochée} other {Au moins # cases cochées}} sur {total} ; {unknown, plural, one {# reste} other {# restent}} à répondre pour conclure.',
  },
} as const;
