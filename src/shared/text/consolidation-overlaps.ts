/** Why the tools of each editorial group of the catalogue overlap, by id of the group. */
export const overlapWhys = {
  'assistants-generalistes':
    'Deux assistants payants pour la même personne font le même travail : rédiger, résumer, interroger des documents.',
  'bureautique-et-assistant': 'La suite bureautique comprend déjà un assistant.',
  'plateforme-multi-modeles': 'Une plateforme multi-modèles donne les mêmes modèles sous un seul contrat.',
  recherche: 'Tous répondent désormais depuis le web, avec les liens.',
  code: 'Les sièges Claude comprennent Claude Code et les sièges ChatGPT comprennent Codex, à côté des outils d’éditeur.',
  apps: 'Le même prototype à partir d’une demande écrite.',
  images: 'Les assistants et les outils de mise en page génèrent déjà des images.',
  avatars: 'Même usage.',
  video: 'Plusieurs abonnements pour de courtes séquences.',
  reunions: 'L’outil de réunion ou la suite bureautique rédige déjà les comptes rendus.',
  traduction:
    'Les assistants traduisent bien ; un outil de traduction reste utile pour les documents et les glossaires.',
  redaction: 'L’aide à la rédaction fait partie de tout assistant.',
  presentations: 'Des présentations à partir d’une demande écrite, dans plusieurs outils.',
  automatisations: 'Deux plateformes d’automatisation doublent l’entretien.',
  voix: 'La voix est comprise dans les outils de vidéo.',
  connaissances: 'Plusieurs outils indexent les mêmes documents.',
  'meme-fournisseur': 'Une personne qui a une offre individuelle et un siège d’équipe paie deux fois.',
} as const;

/** What must be said with each overlap before anything is cut. */
export const overlapCaveats = {
  'assistants-generalistes':
    'Les forces diffèrent selon la tâche : n’en gardez deux que pour des personnes nommées et une raison nommée.',
  'bureautique-et-assistant': 'Comparez la qualité des modèles et les connecteurs avant de couper.',
  'plateforme-multi-modeles': 'Des fonctions propres à l’éditeur (Codex, Claude Code, Cowork) peuvent être perdues.',
  recherche: 'Les gros utilisateurs de recherche peuvent avoir des quotas à préserver.',
  code: 'Un développeur peut avoir besoin d’un outil d’éditeur et d’un agent : vérifiez les plafonds d’usage.',
  apps: 'L’hébergement et les données diffèrent.',
  images: 'Midjourney garde une avance de style ; Firefly vend une garantie juridique sur certaines offres.',
  avatars: 'Vérifiez les langues et les avatars de marque.',
  video: 'Les crédits diffèrent beaucoup.',
  reunions: 'Vérifiez la qualité dans vos langues et l’information des participants.',
  traduction: 'Texte confidentiel : l’offre de traduction payante peut être la plus sûre.',
  redaction: 'Les fonctions de ton de marque peuvent compter pour une équipe marketing.',
  presentations: 'La fidélité à l’export diffère.',
  automatisations: 'Déplacez les automatisations avant de fermer ; les crédits expirent.',
  voix: 'La qualité de voix et les droits diffèrent.',
  connaissances: 'Chaque index de plus est un autre endroit d’où des droits d’accès peuvent fuir.',
  'meme-fournisseur': 'Le compte personnel est souvent hors de l’espace de l’entreprise.',
} as const;
