/** What the catalogue says of tools that do the same work, in French, by identifier of the overlap. */
export const overlaps = {
  'assistants-generalistes': {
    label: 'Assistants généralistes',
    why: 'Deux assistants généralistes payés pour la même personne font le même travail\u00a0: rédiger, résumer, interroger un document.',
    caveat:
      'Leurs points forts diffèrent selon la tâche\u00a0: n’en garder deux que pour des personnes nommées, avec une raison.',
  },
  'bureautique-et-assistant': {
    label: 'Assistant payé en plus d’une suite qui en a un',
    why: 'La suite bureautique contient déjà un assistant.',
    caveat: 'Comparer la qualité des modèles et les connecteurs avant de supprimer.',
  },
  'plateforme-multi-modeles': {
    label: 'Plateforme multi-modèles et abonnements directs',
    why: 'Une plateforme multi-modèles donne les mêmes modèles sous un seul contrat.',
    caveat: 'Des fonctions propres à l’éditeur (Codex, Claude Code, Cowork) peuvent être perdues.',
  },
  recherche: {
    label: 'Recherche avec sources',
    why: 'Tous répondent désormais à partir du web, avec des liens.',
    caveat: 'Les gros utilisateurs de recherche peuvent avoir des quotas à préserver.',
  },
  code: {
    label: 'Assistants de code',
    why: 'Les sièges Claude contiennent Claude Code et les sièges ChatGPT contiennent Codex, à côté des outils d’éditeur de code.',
    caveat:
      'Un développeur peut avoir besoin d’un outil dans son éditeur et d’un agent\u00a0: vérifier les plafonds d’usage.',
  },
  apps: {
    label: 'Création d’applications',
    why: 'Le même prototype à partir d’une demande écrite.',
    caveat: 'L’hébergement et les données diffèrent.',
  },
  images: {
    label: 'Génération d’images',
    why: 'Les assistants et les suites de création produisent déjà des images.',
    caveat: 'Midjourney garde un avantage de style\u202f; Firefly vend une garantie juridique avec certaines offres.',
  },
  avatars: {
    label: 'Vidéo avec avatar',
    why: 'Même usage.',
    caveat: 'Vérifier les langues et les avatars de la marque.',
  },
  video: {
    label: 'Génération de vidéo',
    why: 'Plusieurs abonnements pour de courtes séquences.',
    caveat: 'Les crédits diffèrent beaucoup.',
  },
  reunions: {
    label: 'Comptes rendus de réunion',
    why: 'L’outil de réunion ou la suite bureautique rédige déjà les notes.',
    caveat: 'Vérifier la qualité dans la langue et l’information des participants.',
  },
  traduction: {
    label: 'Traduction',
    why: 'Les assistants traduisent bien\u202f; un outil de traduction reste utile pour les documents et les glossaires.',
    caveat: 'Texte confidentiel\u00a0: l’offre payante de traduction peut être la plus sûre.',
  },
  redaction: {
    label: 'Correction et rédaction marketing',
    why: 'L’aide à la rédaction fait partie de chaque assistant.',
    caveat: 'Les fonctions de ton de marque peuvent compter pour une équipe marketing.',
  },
  presentations: {
    label: 'Présentations',
    why: 'Des diapositives à partir d’une demande écrite, dans plusieurs outils.',
    caveat: 'La fidélité de l’export diffère.',
  },
  automatisations: {
    label: 'Automatisations',
    why: 'Deux plateformes d’automatisation doublent l’entretien.',
    caveat: 'Déplacer les automatisations avant de fermer\u202f; les crédits expirent.',
  },
  voix: {
    label: 'Voix de synthèse',
    why: 'La voix est comprise dans les outils de vidéo.',
    caveat: 'La qualité des voix et les droits diffèrent.',
  },
  connaissances: {
    label: 'Recherche interne',
    why: 'Plusieurs outils indexent les mêmes documents.',
    caveat: 'Chaque index de plus est un autre endroit d’où des droits d’accès peuvent fuir.',
  },
  'meme-fournisseur': {
    label: 'Offre individuelle et offre d’équipe chez le même fournisseur',
    why: 'Une personne qui a une offre individuelle et un siège d’équipe paie deux fois.',
    caveat: 'Le compte personnel est souvent hors de l’espace de l’entreprise.',
  },
} as const;
