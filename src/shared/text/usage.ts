/** French text of the feature « usage ». */
export const usage = {
  formats: {
    'chatgpt-enterprise-users': 'ChatGPT Enterprise ou Edu, rapport des utilisateurs',
    'claude-spend-report': 'Claude Team ou Enterprise, rapport de dépenses',
    'm365-copilot-usage-v2': 'Microsoft 365 Copilot, rapport d’utilisation',
    'm365-copilot-usage-v1': 'Microsoft 365 Copilot, rapport d’utilisation (ancienne version, sans nombre de requêtes)',
    'github-copilot-activity': 'GitHub Copilot, rapport d’activité',
    'github-copilot-billing': 'GitHub Copilot, rapport d’usage facturé',
    'cursor-events': 'Cursor Teams, événements d’usage',
    'langdock-users': 'Langdock, export des utilisateurs',
    mapped: 'Fichier aux colonnes choisies',
  },
  recognised: 'Reconnu : {format}.',
  units: {
    messages: '{count, plural, one {# message} other {# messages}}',
    prompts: '{count, plural, one {# requête à Copilot} other {# requêtes à Copilot}}',
    requests: '{count, plural, one {# requête} other {# requêtes}}',
    credits: '{count, plural, one {# crédit} other {# crédits}}',
  },
  unitsDiffer:
    'Messages, requêtes et crédits ne se comptent pas de la même façon d’un outil à l’autre : ils ne s’additionnent pas.',
  states: {
    active: 'Actif (30 jours ou moins)',
    dormant: 'Peu actif (31 à 90 jours)',
    idle: 'Inactif (plus de 90 jours ou jamais)',
    never: 'Jamais utilisé',
    new: 'Nouveau',
    pending: 'Invitation en attente',
    deleted: 'Supprimé',
    unknown: 'Inconnu : le fichier ne le dit pas',
  },
  refusedFile: {
    empty: 'Ce fichier est vide.',
    'too-large': 'Ce fichier dépasse 64 Mo : un export d’usage est bien plus petit. Vérifiez que c’est le bon fichier.',
    spreadsheet: 'Ce fichier est un classeur de tableur. Enregistrez la feuille au format CSV, puis importez le CSV.',
    pdf: 'Ce fichier est un PDF. Téléchargez l’export au format CSV depuis la console d’administration.',
    archive: 'Ce fichier est une archive compressée. Décompressez-la, puis importez le CSV qu’elle contient.',
    image: 'Ce fichier est une image. Téléchargez l’export au format CSV depuis la console d’administration.',
    binary: 'Ce fichier n’est pas un texte lisible. Téléchargez à nouveau l’export au format CSV.',
    'no-table':
      'Aucun tableau n’a été trouvé dans ce fichier : il faut au moins une ligne d’en-têtes et deux colonnes.',
    'mapping-column-missing': 'La colonne choisie pour la personne n’existe pas dans ce fichier.',
  },
  notNeeded: 'Ce fichier est {found}. Il ne dit pas qui utilise son siège. Prenez plutôt {fetch}.',
  found: {
    'chatgpt-projects': 'la liste des projets de ChatGPT',
    'chatgpt-gpts': 'la liste des assistants (GPT) de ChatGPT',
    'claude-api-usage': 'la consommation de l’API de Claude',
    'claude-code-lines': 'l’export de Claude Code (lignes de code)',
    'm365-chart': 'l’export d’un graphique de Microsoft 365 Copilot',
    'github-actions-usage': 'le rapport de facturation général de GitHub',
    'cursor-personal': 'l’export d’un compte Cursor individuel',
    'langdock-other': 'un export de Langdock sans les utilisateurs',
  },
  fetch: {
    'chatgpt-enterprise-users':
      'le rapport des utilisateurs : paramètres de l’espace, « Workspace analytics », « Export »',
    'claude-spend-report': 'le rapport de dépenses : « Settings », « Analytics », « Export spend report »',
    'm365-copilot-usage-v2':
      'le tableau des utilisateurs : centre d’administration, « Rapports », « Utilisation », « Microsoft 365 Copilot », le bouton « Exporter » placé au-dessus du tableau, toutes colonnes affichées',
    'm365-copilot-usage-v1':
      'le tableau des utilisateurs : centre d’administration, « Rapports », « Utilisation », « Microsoft 365 Copilot »',
    'github-copilot-activity':
      'le rapport d’activité de Copilot : paramètres de l’organisation, « Copilot », « Access », « Get report »',
    'github-copilot-billing': 'le rapport d’usage de Copilot, reçu par courriel (lien valable 24 heures)',
    'cursor-events': 'l’export de l’équipe : tableau de bord de l’équipe, « Usage », « Export CSV »',
    'langdock-users': 'l’export « Users » : paramètres de l’espace, « Analytics », « Export »',
    mapped: 'un export qui nomme les personnes',
  },
  needsMapping: 'Format inconnu. Indiquez quelle colonne contient la personne, la date, le nombre et la dépense.',
  mapping: {
    person: 'Personne (adresse ou identifiant)',
    date: 'Dernière activité',
    count: 'Nombre d’échanges',
    spend: 'Dépense',
    none: 'Aucune colonne',
    preview: 'Cinq premières lignes du fichier',
  },
  refused: {
    'person-missing': 'personne absente',
    'too-many-cells': 'plus de cellules que de colonnes : une virgule décimale a sans doute coupé un nombre',
    'truncated-line': 'ligne incomplète : le fichier semble coupé',
    'amount-unreadable': 'montant illisible',
    'negative-count': 'nombre négatif',
  },
  ignored: {
    'total-row': 'ligne de total',
    'header-repeated': 'en-têtes répétés',
    'other-product': 'autre produit que Copilot',
  },
  questions: {
    'date-order': {
      label: 'Comment lire les dates de la colonne « {column} », par exemple {samples} ?',
      dmy: 'Jour, mois, année',
      mdy: 'Mois, jour, année',
    },
    'decimal-mark': {
      label: 'Comment lire les montants de la colonne « {column} », par exemple {samples} ?',
      comma: 'La virgule sépare les décimales',
      point: 'Le point sépare les décimales',
    },
    period: { label: 'Quelle période ce fichier couvre-t-il ? Il ne le dit pas.' },
  },
  warnings: {
    empty: 'Fichier vide.',
    binary: 'Fichier illisible.',
    'mixed-encoding': 'Le fichier mélange deux encodages : vérifiez les accents.',
    'null-characters': 'Des caractères nuls ont été retirés.',
    'unclosed-quote': 'Des guillemets non fermés : les lignes concernées ont été lues telles quelles.',
    'no-rows': 'Le fichier ne contient que ses en-têtes.',
    'date-orders-mixed':
      'Les dates mélangent deux ordres : celles qui se lisent de deux façons sont restées inconnues.',
    'date-ambiguous': 'Des dates se lisent de deux façons : elles comptent comme inconnues.',
    'date-unreadable': 'Des dates sont illisibles : elles comptent comme inconnues.',
    'count-unreadable': 'Des nombres sont illisibles : ils comptent comme inconnus.',
    'state-unreadable': 'Des états de compte sont inconnus de l’application.',
    'models-unreadable': 'La répartition par modèle de certaines lignes est illisible.',
    'service-rows': 'Des lignes de service, sans personne, sont comptées à part.',
    'names-hidden': 'Les noms sont masqués par l’éditeur : les comptes ne peuvent pas être reliés aux collaborateurs.',
    'period-unknown': 'La période du fichier est inconnue.',
    'claude-above-allowance':
      'Ce rapport ne contient que les dépenses au-delà du forfait : une personne absente n’est pas une personne inactive.',
    'currency-usd': 'Montants en dollars américains.',
    'm365-not-paid-seats':
      'La liste comprend toute personne licenciée ces 180 derniers jours : ce n’est pas la liste des sièges payés.',
    'm365-dates-ignore-period':
      'Les dates de dernière activité ne suivent pas la période choisie ; les nombres de requêtes et de jours la suivent.',
    'github-erased-after-90-days':
      'GitHub efface l’activité après 90 jours : une date vide veut dire « plus de 90 jours » ou « jamais ».',
    'github-telemetry': 'Un éditeur de code sans télémétrie paraît inactif.',
    'only-users-with-activity':
      'Seules les personnes qui ont utilisé l’outil figurent dans ce fichier : une absence ne prouve rien.',
    'no-activity-dates': 'Ce fichier donne des nombres par période, sans date de dernière activité.',
    'ask-date-order': 'L’ordre des dates reste à préciser.',
    'ask-decimal-mark': 'Le séparateur décimal reste à préciser.',
    'ask-period': 'La période reste à préciser.',
  },
  provenance: '{file}, {format}, importé le {date}',
} as const;
