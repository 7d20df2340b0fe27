/** Words of the import dialog: a pasted block or a CSV file read as subscriptions. */
export const subscriptionImporting = {
  title: 'Coller un tableau',
  pasteHere: 'Cellules copiées',
  pasteHelp: 'Copiez les cellules de votre tableur, avec leurs en-têtes si possible, puis collez-les ici (Ctrl V).',
  read: 'Lire ces lignes',
  found:
    '{readable, plural, =0 {Aucune ligne lue comme un abonnement} one {Une ligne lue comme un abonnement} other {# lignes lues comme des abonnements}}, {refused, plural, =0 {aucune refusée} one {une refusée} other {# refusées}}.',
  columns:
    '{known, plural, =0 {Aucune colonne reconnue} one {Une colonne reconnue} other {# colonnes reconnues}} sur {total}.',
  correctColumns: 'Corriger les colonnes',
  hideColumns: 'Masquer les colonnes',
  ignored: 'non lue',
  readable: 'Abonnements à ajouter',
  line: 'Ligne',
  text: 'Contenu',
  why: 'Motifs',
  toKnow: 'À savoir',
  duplicate: 'déjà dans le dossier',
  refused: '{count, plural, one {Une ligne refusée} other {# lignes refusées}}',
  refusedList: 'Lignes refusées et leurs motifs',
  moreRefused: '{count, plural, one {Et une autre, dans le fichier.} other {Et # autres, dans le fichier.}}',
  refusedFile: 'Lignes refusées.csv',
  lineNumber: 'Ligne {line}',
  add: '{count, plural, =0 {Rien à ajouter} one {Ajouter un abonnement} other {Ajouter # abonnements}}',
  oneOperation: 'En une seule opération, que vous pourrez annuler en entier.',
  result:
    '*{added, plural, one {Un abonnement ajouté} other {# abonnements ajoutés}}*, {refused, plural, =0 {aucune ligne refusée} one {une ligne refusée} other {# lignes refusées}}, {left, plural, =0 {aucune laissée de côté} one {une laissée de côté} other {# laissées de côté}}.',
  undo: 'Annuler cet import',
} as const;
