/** Warnings of a carbon figure, by code: said beside it, on screen and on paper. */
export const carbonWarnings = {
  'model-arch-not-released':
    'L’éditeur ne publie pas la taille de {model} : elle est supposée, d’après des fuites, des tests et des prix.',
  'model-arch-multimodal': '{model} traite aussi des images ou du son : l’estimation est moins précise.',
  'model-retired':
    '{model} n’est plus dans la table de référence : il est calculé avec la table de mars 2026, pour relire d’anciens relevés.',
  'model-slow-pro':
    '{model} répond très lentement : cette lenteur, plus que sa taille, fait sa part de matériel. À prendre avec prudence.',
  'model-kind-not-text':
    'La méthode du texte décrit mal l’usage de {model} (image, son, modération ou modèle de base).',
  'model-assumed': '{tool} ne dit pas quel modèle répond : nous prenons {model}, c’est une hypothèse.',
  'electricity-mix-adpe-world':
    'Pas de valeur propre à la zone {zone} pour les ressources minérales : la moyenne mondiale est prise.',
  'electricity-mix-pe-world':
    'Pas de valeur propre à la zone {zone} pour l’énergie primaire : la moyenne mondiale est prise.',
  'electricity-mix-wue-world':
    'Pas de valeur propre à la zone {zone} pour l’eau des centrales : la moyenne mondiale est prise.',
  'electricity-mix-artefact':
    'Le facteur électrique de la zone {zone} est un artefact (réseau minuscule ou arrondi) : ne le prenez pas pour une mesure.',
  'zone-declared':
    'Électricité de la zone {zone} : hypothèse déclarée {told, plural, =0 {par l’entreprise} other {par {by}}} le {on}, d’après un contrat ou un déploiement hébergé là-bas.',
  'zone-world': 'Lieu d’hébergement inconnu pour une partie des usages : mix électrique mondial.',
  'resources-hidden':
    'Ressources minérales et énergie primaire non affichées pour la zone {zone} : les valeurs mondiales semblent fausses.',
  'video-resolution-not-tested': 'La méthode vidéo n’a pas été vérifiée à cette définition.',
  'tokens-from-profile': 'La longueur des réponses vient du profil d’usage, pas d’un relevé.',
  'reasoning-factor-applied':
    'Modèle de raisonnement : la longueur visible est multipliée par 3 à 10, faute de connaître les jetons cachés (hypothèse).',
  'input-tokens-included': 'Avec les jetons d’entrée (notre estimation) : la méthode de référence ne les compte pas.',
  'partial-energy': 'L’énergie ne couvre qu’une partie des usages.',
  'partial-phases': 'La part de l’usage et celle du matériel ne sont connues que pour une partie des usages.',
  'partial-water': 'L’eau ne couvre qu’une partie des usages : elle n’est pas estimée pour les images ni le son.',
  'partial-adpe': 'Les ressources minérales ne couvrent qu’une partie des usages.',
  'partial-pe': 'L’énergie primaire ne couvre qu’une partie des usages.',
  'factors-old': 'Les facteurs datent du {date} : demandez une mise à jour avant de publier ce chiffre.',
  'publication-scope':
    'Chiffre publié par le fournisseur, avec son propre périmètre : il ne se compare pas mot à mot au cycle de vie.',
  'publication-emissions-derived':
    'Le fournisseur publie une énergie sans émissions : nous la multiplions par le mix de la zone {zone}.',
  'company-factor-given': 'Facteur de {grams, number, ::.##} g par requête, donné par {by} le {on}.',
  'company-factor-above-published':
    'Ce facteur dépasse la fourchette publiée : {grams, number, ::.##} g par requête, soit {times, number, ::.} fois le plus haut chiffre publié ({highest, number, ::.##} g). Vérifiez sa source.',
  'company-factor-below-published':
    'Ce facteur est sous la fourchette publiée : {grams, number, ::.####} g par requête, {times, number, ::.} fois moins que le plus bas chiffre publié ({lowest, number, ::.##} g). Vérifiez sa source.',
  'company-factor-missing': 'Aucun facteur d’entreprise n’est saisi.',
  'lever-unknown-uses':
    '{count, plural, one {# usage sans empreinte connue n’est pas compté} other {# usages sans empreinte connue ne sont pas comptés}} dans les leviers.',
  'lever-factor-blind':
    'Le facteur de l’entreprise est le même pour tous les modèles : changer de modèle n’y change rien.',
  'lever-target-unknown': 'Le modèle {model} n’est pas dans la table de référence : rien n’est déplacé.',
  'lever-not-lighter':
    '{to} n’est pas plus léger que {from} dans tous les cas : rien n’est déplacé, pour ne pas promettre une hausse.',
  'no-clear-difference': 'Entre {from} et {to}, l’écart est de moins de deux fois : pas de différence claire.',
  'non-essential-unknown': 'Part non essentielle inconnue ({team}) : le levier n’y touche pas.',
} as const;

/** What is missing in a carbon figure, by code. */
export const carbonMissing = {
  carbonUsage: 'Aucun usage saisi ni importé sur la période.',
  carbonNonEssential: 'Part non essentielle : relevé de dix usages par équipe, ou déclaration.',
  'use-model-missing': '{tool} : modèle utilisé inconnu, et l’outil n’a pas de modèle par défaut.',
  'use-model-not-registered': '{model} : modèle absent de la table de référence.',
  'use-zone-not-registered': '{tool} : zone électrique absente de la table de référence.',
  'use-tokens-missing': '{tool} : longueur des réponses inconnue, choisissez un profil d’usage.',
  'use-class-not-registered': '{tool} : type d’image ou de transcription inconnu.',
  'use-quantity-missing': '{tool} : nombre d’usages inconnu.',
  'use-publication-missing': '{tool} : le fournisseur n’a rien publié pour cet usage.',
  'use-company-factor-missing': '{tool} : le facteur d’entreprise ne couvre pas cet usage.',
  'budget-reference-missing': 'Empreinte du mois de référence ({month}) inconnue.',
  'budget-partial': 'Une partie des usages de {month} n’a pas d’empreinte connue : la consommation est un minimum.',
  'budget-usage-missing': 'Aucun usage connu pour {month}.',
} as const;
