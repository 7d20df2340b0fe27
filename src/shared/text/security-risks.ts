/** Risk of each setting of the catalogue, in a sentence. */
export const settingRisks = {
  'model-training': 'Ce que vos équipes écrivent peut servir à entraîner des modèles proposés à tous.',
  'workspace-discovery': 'Toute personne du domaine voit l’espace et peut le rejoindre, même sans licence.',
  'wrong-account':
    'Un compte personnel ouvert avec l’e-mail professionnel échappe à l’entreprise et laisse un siège payé vide.',
  connectors: 'Un connecteur trop large donne à l’outil vos fichiers, votre agenda ou votre messagerie.',
  'custom-gpt-access': 'Un assistant partagé sans règle expose les documents qu’on lui a confiés.',
  'sharing-links': 'Un lien public montre une conversation à quiconque le reçoit.',
  memory: 'L’outil garde d’une conversation à l’autre des informations sur vos clients ou vos salariés.',
  retention: 'Des données restent chez l’éditeur plus longtemps que ce que vous avez annoncé.',
  'seat-auto-add': 'Une simple invitation crée un siège payant.',
  'spend-limit': 'Une tâche automatique peut dépenser sans limite.',
  'auto-enabled-features': 'Une fonction nouvelle s’active d’office, sans accord ni information.',
  'public-by-default': 'Ce que vous créez est visible de tous.',
  'sso-scim': 'Une personne partie garde son accès.',
  'meeting-bot': 'Un robot enregistre une réunion sans que les participants l’aient su.',
  'data-region': 'Les données sont hébergées hors de l’Union européenne alors que l’offre permettait de choisir.',
  'licence-eligibility': 'L’offre n’est pas faite pour votre entreprise : l’éditeur peut la suspendre.',
  'model-default': 'Un modèle lourd par défaut coûte et émet plus, souvent sans meilleur résultat.',
  'owner-offboarding': 'Supprimer un compte avant le transfert efface le travail de la personne.',
} as const;
