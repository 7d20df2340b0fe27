/** Notes of the built-in catalogue, in French, by tool and by plan. */
export const catalogueNotes = {
  tools: {
    chatgpt:
      'Par défaut, les membres d’un espace Business peuvent en inviter d’autres : contrôlez l’ajout automatique de sièges.',
    claude: 'Les offres grand public entraînent les modèles par défaut, sauf refus de la personne.',
    'm365-copilot': 'Souvent facturé par un revendeur : le relevé bancaire ne montre alors que lui.',
    'google-workspace-gemini':
      'L’IA est comprise dans le prix du siège : comptez-la une fois, pas comme un abonnement de plus.',
    'mistral-vibe': 'Le Chat s’appelle Vibe depuis mai 2026 : cherchez les deux noms.',
    midjourney:
      'Conditions du 6 février 2025 : au-delà d’un million de dollars de chiffre d’affaires, il faut Pro ou Mega pour détenir les images. Elles sont publiques sauf mode discret.',
    'github-copilot': 'L’usage se compte en crédits IA depuis juin 2026.',
    deepl:
      'Les textes des offres payantes sont effacés après traduction, d’après un tiers ; la version gratuite n’est pas concernée.',
    'adobe-firefly': 'Les crédits sont mensuels et ne se reportent pas.',
    'slack-ai':
      'Slack crédite les membres devenus inactifs : regardez la facture avant d’y voir des sièges inutilisés.',
    'aws-bedrock': 'Compris dans la facture d’hébergement : demandez la ventilation par service.',
    'azure-openai': 'Compris dans la facture d’hébergement : demandez la ventilation par service.',
    suno: 'L’offre gratuite exclut l’usage commercial.',
    flux: 'Le plus souvent payé à travers une autre plateforme, par exemple un outil à plusieurs modèles.',
    'openai-images': 'Sans facturation propre : ne le comptez jamais comme un abonnement.',
  },
  hosting: {
    chatgpt:
      'Stockage en Europe pour les nouveaux espaces Enterprise et Edu et les projets d’API éligibles ; calcul en Europe possible pour certains. Non annoncé pour Free, Plus, Pro ni Business.',
    claude:
      'La politique grand public dit que les données vont aux États-Unis. Les options européennes de Team et Enterprise n’ont pas été relevées.',
    'm365-copilot': 'L’éditeur annonce une limite de données européenne ; non relue pour ce catalogue.',
    'google-workspace-gemini':
      'Les règles de région de Workspace s’appliquent, d’après l’éditeur ; les éditions concernées n’ont pas été contrôlées.',
    'mistral-vibe': 'Entreprise française ; le lieu d’hébergement de chaque offre n’a pas été relevé.',
    dust: 'Deux régions publiées : us-central1 et europe-west1 (eu.dust.tt).',
    langdock: 'Données des clients sur des serveurs de l’Union européenne, sauf accord contraire.',
    sp0ton: 'Hébergement européen annoncé, non contrôlé.',
    'openai-api': 'Résidence européenne des données pour les projets éligibles.',
  },
  plans: {
    'chatgpt-free': 'Compte grand public : ouvert avec une adresse professionnelle, c’est un mauvais compte.',
    'chatgpt-go': 'Cité par l’éditeur ; prix non relevé.',
    'chatgpt-plus': 'Le prix en euros affiché en France n’a pas été relevé.',
    'chatgpt-pro-200': 'Un tiers cite des paliers Pro à 100, 200 et 500 ; 200 $ est le prix public de longue date.',
    'chatgpt-pro-other': 'Seuls les noms de paliers sont connus ; prix non relevés.',
    'chatgpt-business':
      'Prix public américain ; en France, on rencontre 25 € HT affichés et 30 € TTC payés. S’appelait Team jusqu’au 29 août 2025. Le propriétaire voit l’usage des membres ; aucun CSV par membre n’est documenté.',
    'chatgpt-business-premium': 'Ce type de siège existe ; prix non relevé.',
    'chatgpt-codex-seat': 'Sans prix fixe : crédits de l’espace.',
    'chatgpt-enterprise': 'Rapport CSV par utilisateur, jusqu’à 12 mois.',
    'claude-pro': 'Prix en euros non relevé.',
    'claude-max-5x': 'Au mois seulement.',
    'claude-max-20x': 'Au mois seulement.',
    'claude-team-standard':
      'Deux tiers confirment le tarif de l’éditeur ; une page d’aide plus ancienne disait 30 $ et 25 $. 150 membres au plus, Claude Code compris.',
    'claude-team-premium': 'Une page d’aide plus ancienne disait 150 $.',
    'claude-enterprise':
      'L’éditeur confirme un prix par siège payé à l’année, plus l’usage ; les 20 $ viennent d’un tiers.',
    'm365-copilot-chat':
      'Compris dans de nombreuses offres Microsoft 365 : voyez s’il suffit avant de payer un autre assistant.',
    'm365-copilot-business': 'Pour les offres Microsoft 365 Business, 300 utilisateurs au plus ; prix non relevé.',
    'm365-copilot-enterprise':
      'Engagement annuel, sans réduction de sièges en cours de période ; demande une licence Microsoft 365. Prix public en euros non relevé.',
    'ms-copilot-free': 'L’entraînement s’applique dans certains pays ; non confirmé pour la France.',
    'ms-copilot-pro': 'A pu être intégré à une autre offre personnelle de Microsoft 365.',
    'gemini-free':
      'Des relecteurs humains peuvent lire les conversations ; celles qui sont relues sont gardées jusqu’à trois ans.',
    'google-ai-pro': 'La source emploie l’ancien nom, Gemini Advanced, et arrondit à 20 $. Prix en euros non relevé.',
    'workspace-business-starter': 'Gemini compris depuis le 17 mars 2025, contre une hausse de 2 $.',
    'workspace-business-standard': 'Gemini compris ; hausse de 2 $.',
    'workspace-business-plus': 'Gemini compris ; hausse de 4 $.',
    'workspace-ai-addon': 'Limites d’usage relevées.',
    'vibe-pro':
      'Conditions grand public : le prix comprend la TVA du pays de facturation. Montant en euros non relevé.',
    'vibe-team':
      'Conditions professionnelles : prix hors taxes, alors que Pro est TTC chez le même éditeur. La clause 4.2 sur l’entraînement dépend du réglage par défaut : à contrôler.',
    'perplexity-pro':
      '200 $ par an. La politique du 23 septembre 2025 permet l’usage pour les modèles ; le refus n’a pas été relu.',
    'perplexity-ent-pro': '400 $ par an.',
    'perplexity-ent-max': '3 250 $ par an ; SCIM, journal d’audit et tableau de bord.',
    'mj-basic': 'Interdit à une entreprise de plus d’un million de dollars de chiffre d’affaires.',
    'mj-standard': 'Interdit à une entreprise de plus d’un million de dollars de chiffre d’affaires.',
    'mj-pro': 'Mode discret.',
    'mj-mega': 'Mode discret.',
    'ghc-free': 'Les données peuvent entraîner des modèles si le réglage de l’utilisateur le permet.',
    'ghc-business':
      '1 900 crédits IA par utilisateur, mis en commun, perdus en fin de mois ; l’usage au-delà est facturé.',
    'ghc-enterprise': '3 900 crédits IA par utilisateur, mis en commun.',
    'cursor-pro': 'Prix annuel déduit d’une remise de 20 % citée par un tiers.',
    'cursor-teams': 'Usage compris, puis facturation à la demande.',
    'windsurf-pro': 'Était à 15 $ jusqu’en mars 2026.',
    'windsurf-teams': 'Était à 30 $ avant le changement de mars 2026.',
    'notion-plus': 'IA à l’essai seulement. La source ne dit pas la période de facturation.',
    'notion-business':
      'Agent, notes de réunion et recherche d’entreprise compris. La source ne dit pas la période de facturation.',
    'notion-enterprise': 'Aucune conservation chez les fournisseurs de modèles, journal d’audit, SCIM.',
    'deepl-api':
      'S’ajoutent 0,00002 € par caractère ; 50 000 caractères comptés au moins par document. Page sans date.',
    'canva-pro': 'Prix en euros non relevé.',
    'canva-business': 'La source ne dit pas si les 20 $ valent par personne.',
    'firefly-standard': 'Montant approximatif dans la source.',
    'firefly-pro': 'Montant approximatif dans la source.',
    'jasper-pro': 'Dans l’Union européenne, l’entraînement se refuse par courriel.',
    'el-free': 'Usage commercial exclu, d’après un tiers (juin 2026).',
    'el-creator': 'Une source donne 11 $, moitié prix du premier mois ; une autre, 22 $ (11 $ le premier mois).',
    'el-scale': '3 sièges. Une autre source disait 330 $ en juin 2026.',
    'heygen-creator': 'Une seule source, fragile.',
    'synthesia-starter': 'Une seule source, fragile.',
    'runway-standard': 'Facturé à l’année (144 $).',
    'runway-pro': 'Facturé à l’année (336 $).',
    'runway-unlimited': 'Facturé à l’année (912 $).',
    'otter-pro': 'Source sans date.',
    'otter-business': 'Source sans date. Réglages d’administration et analyse d’usage.',
    'fireflies-enterprise': 'À l’année seulement.',
    'zapier-pro': 'À partir de 750 tâches, facturé à l’année.',
    'zapier-team': 'À partir de 2 000 tâches, facturé à l’année.',
    'make-core': 'Prix de départ ; période de facturation non dite.',
    'make-pro': 'Prix de départ ; période de facturation non dite.',
    'make-teams': 'Prix de départ ; période de facturation non dite.',
    'n8n-starter': '2 500 exécutions par mois, facturé à l’année.',
    'n8n-pro': '10 000 exécutions par mois, facturé à l’année.',
    'n8n-business': '40 000 exécutions par mois, facturé à l’année.',
    'gamma-plus': 'Facturé à l’année.',
    'gamma-pro': 'Facturé à l’année.',
    'gamma-ultra': 'Facturé à l’année.',
    'lovable-pro': '252 $ par an ; les paliers montent avec les crédits.',
    'lovable-business':
      'Les conditions citent cette offre comme une façon de refuser l’entraînement ; prix non relevé.',
    'replit-core':
      'Facturé à l’année ; 25 $ de crédits par mois. Les applications publiques peuvent entraîner des modèles.',
    'replit-pro': 'Jusqu’à 15 collaborateurs.',
    'dust-pro': 'Prix non relevé. L’usage par programme est facturé à part, en crédits en dollars.',
    'lighton-paradigm': 'Prix non relevé.',
    'langdock-business':
      'D’après une facture type de 2024 : 20 € HT par siège, au prorata quand le nombre de sièges change.',
    'sp0ton-mutualise':
      'De 250 à 400 € par mois mutualisés, pour un exemple à trois équipes. Aucun tarif public trouvé.',
    'delos-paid': 'Aucun tarif trouvé.',
    'limova-paid': 'Aucun tarif trouvé.',
    'zoom-paid': 'Contenu et prix non relus.',
    'slack-pro': 'Prix du produit entier, pas de l’IA seule ; contenu IA par offre non relevé.',
    'slack-business-plus': 'Prix et contenu IA non relevés.',
    'agentforce-credits': 'Était à 2 $ (2 € en Europe) par conversation, puis passé en crédits.',
    'openai-api-payg':
      'Facturé à part de ChatGPT. Par million de jetons, entrée puis sortie : GPT-5.6 Luna 1 $ et 6 $, Sol 5 $ et 30 $.',
    'anthropic-api-payg':
      'Facturé à part des sièges Claude. Par million de jetons, entrée puis sortie : Sonnet 5 2 $ et 10 $, Haiku 4.5 1 $ et 5 $. Le CSV d’usage donne des jetons, pas de montants.',
    'mistral-api-payg':
      'Les prix des jetons de la source paraissent anciens. Les modèles Labs et en avant-première peuvent s’entraîner sur les données (clauses 4.2 et 4.3).',
    'hf-enterprise': 'À partir de 50 $.',
    'ideogram-api': 'De 0,03 à 0,09 $ par image.',
    'veo-google-ai': 'Non vendu seul aux petites entreprises, d’après ce qui a été trouvé.',
    'openai-images-chatgpt': 'Le prix est celui de l’offre ChatGPT.',
    'luma-lite': 'Usage commercial exclu.',
    'grok-paid':
      'Les conditions du 8 juillet 2026 laissent la personne connectée choisir si ses contenus servent à l’entraînement ; le réglage par défaut n’a pas été lu.',
    'deepseek-free':
      'Présent pour repérer l’IA cachée : responsable de traitement en Chine. Le refus d’entraînement n’a pas été relu.',
  },
} as const;
