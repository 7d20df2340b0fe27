/** French text of the command line. */
export const cli = {
  description: 'Gouverner l’usage de l’IA dans une PME : coûts, sièges, empreinte, règles. Hors ligne.',
  help: 'Affiche cette aide.',
  helpCommand: 'affiche l’aide d’une commande',
  version: 'Affiche la version.',
  usage: 'Usage :',
  arguments: 'Arguments :',
  options: 'Options :',
  commands: 'Commandes :',
  json: 'un seul document JSON sur la sortie standard',
  dossier: 'fichier du dossier (.sobria)',
  date: 'jour de référence, AAAA-MM-JJ (aujourd’hui par défaut)',
  passphraseFile: 'fichier contenant la phrase secrète du dossier',
  file: 'fichier à lire',
  output: 'fichier à écrire',
  passphrasePrompt: 'Phrase secrète du dossier « {name} » : ',
  commandWord: 'commande',
  mistakes: {
    unknownCommand: 'La commande « {word} » n’existe pas. Tapez « sobria --aide ».',
    unknownOption: 'L’option « {word} » n’existe pas. Tapez « sobria --aide ».',
    missingArgument: 'Il manque « {word} » à cette commande. Ajoutez --aide pour voir comment l’écrire.',
    missingMandatoryOptionValue: 'Il manque l’option « {word} ». Ajoutez --aide pour voir comment l’écrire.',
    optionMissingArgument: 'L’option « {word} » attend une valeur.',
    excessArguments: 'Cette commande a reçu trop de mots. Mettez les noms de fichiers entre guillemets.',
    other: 'Cette commande n’est pas comprise. Tapez « sobria --aide ».',
  },
  fault: 'Erreur inattendue : {detail}. Aucune donnée n’a été modifiée par cette commande.',
  oldNode:
    'Sobria demande Node 22 ou plus récent ; cette commande tourne sur {version}. Lancez « npm ci », qui installe la bonne version.',
  calcul: {
    description: 'calcule un fichier de cas',
    cout: 'coût annuel exact : taux, TVA, frais de carte',
    gaspillage: 'sièges inutilisés et leur coût',
    carbone: 'empreinte de requêtes, d’images, de vidéos',
    aiAct: 'niveau de risque et obligations du règlement européen sur l’IA',
    invalid: 'Ce cas n’est pas lisible : {detail}.',
    done: '{count, plural, one {un cas calculé} other {# cas calculés}}, {failed, plural, =0 {aucun refusé} one {un refusé} other {# refusés}}.',
  },
  lire: {
    description: 'lit un fichier sans rien écrire',
    releve: 'relevé bancaire : opérations, paiements récurrents d’IA',
    usage: 'export d’usage d’un outil : sièges et activité',
    releveDone:
      'Relevé {format} : {transactions, plural, one {une opération lue} other {# opérations lues}}, {recurring, plural, =0 {aucun paiement récurrent d’IA} one {un paiement récurrent d’IA} other {# paiements récurrents d’IA}}, {ignored} écartées, {refused} refusées. Ajoutez --json pour le détail.',
    usageDone:
      'Export {format} : {rows, plural, one {une ligne lue} other {# lignes lues}}. Ajoutez --json pour le détail.',
  },
  importer: {
    description: 'importe un fichier dans un dossier, après une sauvegarde vérifiée',
    staff: 'liste du personnel (CSV) : arrivées, départs, équipes',
    subscriptions: 'liste d’abonnements (CSV)',
    statement: 'relevé bancaire : abonnements et paiements d’IA',
    usage: 'export d’usage d’un éditeur : activité des sièges',
    usageSubscription: 'abonnement concerné, quand le format ne le dit pas',
    statementQuestion: '{question} Par exemple {samples}. Rien n’a été importé ; passez par l’écran Relevé bancaire.',
    statementToConfirm: '« {label} » désigne plusieurs produits : à confirmer dans l’écran Relevé bancaire',
    statementDone:
      '{created, plural, =0 {Aucun abonnement créé} one {Un abonnement créé} other {# abonnements créés}}, {payments, plural, =0 {aucun paiement ajouté} one {un paiement ajouté} other {# paiements ajoutés}}, {confirmed, plural, =0 {aucun confirmé} one {un confirmé} other {# confirmés}}, {known} déjà connus, {unanswered} à confirmer, {refused, plural, =0 {aucune ligne refusée} one {une ligne refusée} other {# lignes refusées}}.',
    usageNoSubscription:
      'Aucun abonnement du dossier ne correspond à ce fichier, ou plusieurs. Rien n’a été importé ; précisez --abonnement.',
    usageDone:
      '{updated, plural, =0 {Aucun siège mis à jour} one {Un siège mis à jour} other {# sièges mis à jour}}, {unlinked, plural, =0 {aucun compte inconnu} one {un compte inconnu} other {# comptes inconnus}} du dossier, {confirm} à confirmer, {refused, plural, =0 {aucune ligne refusée} one {une ligne refusée} other {# lignes refusées}}.',
    usageKnown: 'Ce fichier a déjà été importé pour cet abonnement : rien n’a été écrit.',
    dryRun: 'montre ce que l’import ferait, sans rien écrire',
    dateOrder: 'sens des dates : jma (jour, mois, année) ou mja (mois, jour, année)',
    dateOrderUnknown: 'Le sens « {order} » n’existe pas : choisissez jma ou mja. Rien n’a été importé.',
    datesAmbiguous:
      'Les dates se lisent de deux façons, par exemple {samples}. Rien n’a été importé ; ajoutez --dates jma ou --dates mja.',
    columnsUnknown:
      'Aucune colonne ne porte le nom ni l’adresse des personnes (colonnes lues : {headers}). Rien n’a été importé ; renommez les en-têtes ou passez par l’écran Collaborateurs.',
    staffDone:
      '{created, plural, =0 {Aucune personne créée} one {Une personne créée} other {# personnes créées}}, {updated, plural, =0 {aucune modifiée} one {une modifiée} other {# modifiées}}, {unchanged} sans changement, {confirm} à confirmer, {refused, plural, =0 {aucune ligne refusée} one {une ligne refusée} other {# lignes refusées}}, {teams, plural, =0 {aucune équipe nouvelle} one {une équipe nouvelle} other {# équipes nouvelles}}. {departures, plural, =0 {Aucun départ nouveau.} one {Un départ nouveau : {seats, plural, =0 {aucun siège} one {un siège} other {# sièges}} à libérer.} other {# départs nouveaux : {seats, plural, =0 {aucun siège} one {un siège} other {# sièges}} à libérer.}}',
    staffToConfirm: 'le nom ressemble à une personne du dossier : à confirmer dans l’écran Collaborateurs',
    subscriptionsDone:
      '{added, plural, =0 {Aucun abonnement ajouté} one {Un abonnement ajouté} other {# abonnements ajoutés}}, {known, plural, =0 {aucun déjà connu} one {un déjà connu} other {# déjà connus}}, {refused, plural, =0 {aucune ligne refusée} one {une ligne refusée} other {# lignes refusées}}, {check, plural, =0 {rien à vérifier} one {une ligne à vérifier} other {# lignes à vérifier}}.',
    subscriptionKnown: 'cet abonnement est déjà dans le dossier',
    line: 'Ligne {line} : {message}',
    lineToCheck: 'Ligne {line}, à vérifier : {message}',
    dryRunDone: 'Simulation : rien n’a été écrit.',
  },
  exemple: {
    description: 'écrit un dossier d’exemple',
    name: 'strasbourg ou techvert',
    done: 'Dossier d’exemple écrit : {file}',
    exists: 'Le fichier « {file} » existe déjà ; rien n’a été écrit. Choisissez un autre nom.',
  },
  carbon: {
    description: 'Empreinte carbone des usages d’IA d’un dossier',
    month: 'Un seul mois, AAAA-MM (les douze derniers mois connus sans cette option)',
    pdf: 'Écrit aussi le bilan carbone IA en PDF',
    pdfDone: 'Bilan carbone IA écrit : {file}',
  },
  audit: {
    description: 'audit des licences d’un dossier',
    pdf: 'écrit aussi l’audit en PDF',
    pdfDone: 'PDF écrit : {file}',
  },
  sauvegarder: { description: 'sauvegarde vérifiée du dossier', done: 'Sauvegarde vérifiée : {file}' },
  restaurer: {
    description: 'rétablit une sauvegarde',
    backup: 'sauvegarde à rétablir (la plus récente par défaut)',
    done: 'Sauvegarde du {at} rétablie. L’état précédent est conservé : {previous}',
  },
  verifier: {
    description: 'contrôle d’intégrité du dossier',
    sound: 'Le dossier est intact.',
    problems: '{count, plural, one {une anomalie trouvée} other {# anomalies trouvées}}.',
  },
  server: {
    description: 'sert les écrans à un navigateur de ce poste',
    port: 'port d’écoute (libre par défaut)',
    noBrowser: 'n’ouvre pas le navigateur',
    ready: 'Sobria est prêt. Ouvrez cette adresse dans un navigateur de ce poste :\n\n  {address}\n',
    another: 'Navigateur connecté. Pour en ouvrir un autre : {address}',
    stop: 'Tout reste sur ce poste. Ctrl C pour arrêter.',
    electronMissing: 'La fenêtre de bureau n’est pas disponible sur ce poste : Sobria s’ouvre dans le navigateur.',
  },
} as const;
