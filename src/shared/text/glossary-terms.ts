/** One term per notion: its name, other words it is met under (may be empty), what it means here. */
export const glossaryTerms = {
  dossier: {
    name: 'dossier',
    also: '',
    text: 'Une entreprise, dans un seul fichier. Il se copie, se duplique, se protège par une phrase secrète ; rien n’est rangé ailleurs.',
  },
  sauvegarde: {
    name: 'sauvegarde',
    also: '',
    text: 'Copie du dossier, rouverte et vérifiée au moment où elle est faite. Une sauvegarde précède chaque import ; la rétablir peut s’annuler.',
  },
  operation: {
    name: 'opération',
    also: 'action du journal',
    text: 'Ce qui a été écrit en une fois : une fiche modifiée, un import entier. Elle s’annule entière, depuis le message ou la page Activité.',
  },
  abonnement: {
    name: 'abonnement',
    also: 'licence, souscription',
    text: 'Ce que l’entreprise paie régulièrement à un éditeur pour un outil et une offre, avec son prix, sa période, ses sièges et son échéance.',
  },
  offre: {
    name: 'offre',
    also: 'forfait, plan',
    text: 'Formule vendue par l’éditeur d’un outil, avec son prix public. Le catalogue en garde la source et la date ; votre facture l’emporte toujours.',
  },
  siege: {
    name: 'siège',
    also: 'licence utilisateur, poste',
    text: 'Droit d’accès facturé pour une personne. Les sièges payés, affectés et utilisés sont trois nombres différents, jamais additionnés.',
  },
  affectation: {
    name: 'affectation',
    also: 'attribution',
    text: 'Lien entre un siège et la personne qui le tient. Un siège payé peut n’être affecté à personne.',
  },
  'siege-actif': {
    name: 'siège actif',
    also: '',
    text: 'Siège dont une source dit qu’il sert : export d’usage ou déclaration. Sans source, l’usage est inconnu, jamais nul.',
  },
  'siege-dormant': {
    name: 'siège dormant',
    also: 'siège inactif',
    text: 'Siège sans activité depuis 30 jours au moins. Les arrivées récentes, les congés longs, les temps partiels et les comptes de service n’en font pas partie.',
  },
  occasionnel: {
    name: 'usage occasionnel',
    also: '',
    text: 'Un jour d’activité par semaine au plus. Au-delà, l’usage est dit régulier.',
  },
  'compte-personnel': {
    name: 'compte personnel',
    also: '',
    text: 'Compte ouvert par un salarié en dehors de l’espace de l’entreprise, parfois avec son adresse professionnelle. Ses données échappent à l’administrateur.',
  },
  'espace-entreprise': {
    name: 'espace d’entreprise',
    also: 'espace de travail, workspace',
    text: 'Compte de l’entreprise chez l’éditeur : un administrateur y gère les sièges, les réglages et les données.',
  },
  renouvellement: {
    name: 'renouvellement',
    also: 'échéance, reconduction',
    text: 'Jour où l’abonnement repart pour une période. Une réduction de sièges n’a d’effet qu’à cette date.',
  },
  preavis: {
    name: 'préavis',
    also: '',
    text: 'Nombre de jours avant le renouvellement au-delà duquel il est trop tard pour résilier. Le dernier jour utile est l’échéance moins le préavis.',
  },
  engagement: {
    name: 'engagement',
    also: '',
    text: 'Durée que l’entreprise doit payer quoi qu’il arrive. Un siège engagé à l’année n’est pas une économie d’aujourd’hui.',
  },
  gouffre: {
    name: 'gouffre',
    also: '',
    text: 'L’une des cinq façons de perdre de l’argent avec l’IA : multi-abonnements, château de cartes, fuite de données, licences zombies, paradoxe du choix. Leurs montants se recoupent et ne s’additionnent pas.',
  },
  'depense-exposee': {
    name: 'dépense exposée',
    also: '',
    text: 'Coût annuel des sièges qui ne servent pas. Une partie peut être donnée à quelqu’un, une autre coupée au renouvellement ; le reste attend l’échéance.',
  },
  'ia-cachee': {
    name: 'IA cachée',
    also: 'shadow AI',
    text: 'Outil d’IA payé ou utilisé sans que l’entreprise l’ait décidé : carte personnelle remboursée, compte gratuit, offre individuelle.',
  },
  reglage: {
    name: 'réglage à contrôler',
    also: '',
    text: 'Option d’un outil qui change ce qui sort de l’entreprise : entraînement sur les données, connecteurs, détection de l’espace, partage, conservation.',
  },
  ht: {
    name: 'HT et TTC',
    also: 'hors taxes, toutes taxes comprises',
    text: 'Prix sans et avec la TVA. Certains éditeurs affichent l’un, d’autres l’autre : seule la facture tranche.',
  },
  tva: {
    name: 'TVA récupérable',
    also: 'TVA déductible',
    text: 'TVA que l’entreprise déduit de celle qu’elle collecte. Elle ne coûte rien ; la part non récupérable s’ajoute au coût.',
  },
  coefficient: {
    name: 'coefficient de déduction',
    also: 'prorata de TVA',
    text: 'Part de la TVA que l’entreprise a le droit de récupérer, de 0 à 100 %. Votre expert-comptable la connaît.',
  },
  autoliquidation: {
    name: 'autoliquidation',
    also: 'reverse charge',
    text: 'L’éditeur étranger facture sans TVA ; l’entreprise la déclare elle-même et, en règle générale, la déduit aussitôt. Il faut lui avoir donné son n° de TVA.',
  },
  'cout-complet': {
    name: 'coût complet',
    also: '',
    text: 'Ce qu’un abonnement coûte vraiment par an : prix HT converti en euros, frais de carte et TVA non récupérable. C’est lui qui se compare entre outils.',
  },
  decaisse: {
    name: 'décaissé TTC',
    also: 'sortie de trésorerie',
    text: 'Ce qui quitte le compte de l’entreprise, TVA facturée comprise, avant d’en récupérer une partie.',
  },
  'taux-de-change': {
    name: 'taux de change',
    also: '',
    text: 'Unités de devise pour 1 €. Ordre de confiance : taux saisi, taux débité, moyenne du mois, dernier mois connu, moyenne de l’année.',
  },
  'cout-attente': {
    name: 'coût de l’attente',
    also: '',
    text: 'Ce que coûte chaque mois sans décision, calculé sur la dépense exposée et non sur toute la dépense.',
  },
  'cout-horaire': {
    name: 'coût horaire chargé',
    also: '',
    text: 'Salaire et charges divisés par les heures travaillées. Il traduit en euros le temps perdu d’une équipe.',
  },
  recouvrement: {
    name: 'recouvrement',
    also: 'doublon d’outils',
    text: 'Deux outils payés pour le même travail dans la même équipe. Le catalogue propose, vos équipes confirment.',
  },
  scenario: {
    name: 'scénario',
    also: '',
    text: 'Façon d’équiper l’entreprise, chiffrée sur 1 et 3 ans : ne rien changer, plusieurs outils mieux choisis, une seule plateforme, gestion déléguée.',
  },
  optimum: {
    name: 'optimum',
    also: '',
    text: 'Ensemble d’offres et de sièges le moins cher qui couvre les besoins de chaque équipe sous vos contraintes.',
  },
  reversibilite: {
    name: 'réversibilité',
    also: '',
    text: 'Facilité à quitter un outil : export des données, durée d’engagement, formats ouverts.',
  },
  souverainete: {
    name: 'souveraineté',
    also: '',
    text: 'Qui peut accéder aux données d’un outil et sous quelle loi : hébergement, chiffrement, entraînement, traçabilité.',
  },
  empreinte: {
    name: 'empreinte',
    also: 'empreinte carbone',
    text: 'Émissions attribuées à l’usage de l’IA, en kg de CO₂ équivalent. C’est une estimation, toujours donnée comme une fourchette.',
  },
  acv: {
    name: 'ACV',
    also: 'analyse de cycle de vie',
    text: 'Calcul qui compte l’électricité des serveurs et une part de leur fabrication. L’entraînement des modèles, le réseau et les terminaux n’y sont pas.',
  },
  facteur: {
    name: 'facteur d’émission',
    also: '',
    text: 'Nombre qui convertit une activité en CO₂e : un kWh, une requête. Il porte sa source et sa version.',
  },
  'mix-electrique': {
    name: 'électricité de la zone',
    also: 'mix électrique',
    text: 'Émissions d’un kWh là où il est produit. Pour une IA en ligne, c’est la zone du centre de données, pas celle de vos bureaux.',
  },
  fourchette: {
    name: 'fourchette',
    also: 'intervalle',
    text: 'Valeur basse, centrale et haute d’une estimation. Les chiffres publiés par requête varient de plusieurs ordres de grandeur.',
  },
  'non-essentiel': {
    name: 'usage non essentiel',
    also: '',
    text: 'Usage dont l’entreprise dit elle-même qu’elle pourrait se passer. C’est un choix déclaré, pas un calcul.',
  },
  'budget-carbone': {
    name: 'budget carbone',
    also: '',
    text: 'Émissions qu’une équipe se donne par mois, suivies, avec une alerte à 80 % et à 100 %.',
  },
  charte: {
    name: 'charte IA',
    also: '',
    text: 'Règles d’usage en deux pages, écrites avec les équipes et signées. Principe : l’IA est un outil, pas un réflexe.',
  },
  registre: {
    name: 'registre',
    also: 'registre des systèmes d’IA',
    text: 'Liste des usages d’IA de l’entreprise, avec leur niveau de risque, leurs obligations et leurs preuves.',
  },
  deployeur: {
    name: 'déployeur',
    also: '',
    text: 'Pour le règlement européen sur l’IA, l’entreprise qui utilise un système d’IA sous sa propre autorité. Celle qui le met sur le marché est le fournisseur.',
  },
  'haut-risque': {
    name: 'haut risque',
    also: '',
    text: 'Classe du règlement européen sur l’IA : recrutement, évaluation de salariés, crédit… Elle entraîne des obligations datées.',
  },
  'niveau-risque': {
    name: 'niveau de risque',
    also: 'classe de risque',
    text: 'Hors champ, minimal, transparence, haut risque ou interdit. Il dépend de l’usage, pas de l’outil : le même assistant peut être minimal ici et à haut risque là.',
  },
  'pratique-interdite': {
    name: 'pratique interdite',
    also: 'article 5',
    text: 'Usage que le règlement européen exclut, comme déduire les émotions d’un salarié de sa voix ou de son visage. Aucune précaution ne le rend licite.',
  },
  transparence: {
    name: 'transparence',
    also: 'article 50',
    text: 'Faire savoir qu’on parle à une IA, signaler un hypertrucage ou un texte d’intérêt public publié sans relecture.',
  },
  'registre-traitements': {
    name: 'registre des traitements',
    also: 'article 30 du RGPD',
    text: 'Liste des traitements de données personnelles : finalité, base légale, personnes, données, destinataires, transferts, durée, sécurité.',
  },
  transfert: {
    name: 'transfert hors UE',
    also: '',
    text: 'Données personnelles traitées ou accessibles hors de l’Union européenne. Il lui faut une garantie : décision d’adéquation ou clauses types.',
  },
  'maitrise-ia': {
    name: 'maîtrise de l’IA',
    also: 'AI literacy, article 4',
    text: 'Obligation de former les personnes qui utilisent l’IA pour le compte de l’entreprise. Les attestations de formation en sont la preuve.',
  },
  dpa: {
    name: 'DPA',
    also: 'accord de sous-traitance',
    text: 'Contrat qui fixe ce que l’éditeur peut faire des données personnelles que vous lui confiez (article 28 du RGPD).',
  },
  aipd: {
    name: 'AIPD',
    also: 'analyse d’impact, DPIA',
    text: 'Étude des risques d’un traitement pour les personnes, à mener avant de commencer quand il est sensible.',
  },
  'note-information': {
    name: 'note d’information',
    also: '',
    text: 'Ce que les salariés doivent avoir lu avant tout suivi de leur usage. Dès 50 salariés, le CSE est aussi consulté.',
  },
  'groupe-minimal': {
    name: 'groupe minimal',
    also: '',
    text: 'Taille, 5 personnes actives par défaut, en dessous de laquelle l’usage d’une équipe n’est pas montré seul : il rejoint « Autres équipes ».',
  },
  incident: {
    name: 'incident',
    also: '',
    text: 'Fuite, mauvais destinataire, compte compromis. Une violation de données personnelles se notifie à la CNIL sous 72 heures.',
  },
  'violation-donnees': {
    name: 'violation de données personnelles',
    also: 'fuite',
    text: 'Données de personnes vues par qui ne devait pas, perdues ou modifiées. Elle s’inscrit au registre, toujours (RGPD, article 33, 5).',
  },
  'delai-72-heures': {
    name: 'délai de 72 heures',
    also: '',
    text: 'Temps pour prévenir la CNIL, à partir du moment où l’entreprise sait. Il court jour et nuit, fins de semaine comprises.',
  },
  'transfert-avant-suppression': {
    name: 'transfert avant suppression',
    also: '',
    text: 'Les conversations, projets et assistants d’un partant passent à un collègue avant que son compte soit supprimé : ensuite, rien ne se récupère.',
  },
  'mauvais-compte': {
    name: 'mauvais compte',
    also: '',
    text: 'Compte personnel ouvert avec une adresse de l’entreprise : hors de l’espace contrôlé, et bloqué 30 jours une fois signalé.',
  },
  veille: {
    name: 'veille',
    also: '',
    text: 'Suivi, chaque mois, des prix, conditions et fonctions des outils, avec ce qu’il faut revoir et qui en a été prévenu.',
  },
  comite: {
    name: 'comité éthique',
    also: '',
    text: 'Trois volontaires, une heure par mois. Il voit les chiffres par équipe, jamais une personne, et consigne ses décisions.',
  },
  adoption: {
    name: 'adoption',
    also: '',
    text: 'Part des sièges payés qui servent, mois par mois. Elle dit si un outil s’installe ou s’éteint.',
  },
  fracture: {
    name: 'fracture numérique',
    also: '',
    text: 'Écart entre les personnes qui utilisent beaucoup l’IA et celles qui ne l’ont jamais ouverte. Elle montre qui former d’abord.',
  },
  'formation-suivie': {
    name: 'personne formée',
    also: 'couverture de la formation',
    text: 'Personne présente aujourd’hui qui a suivi tous les modules obligatoires, présence notée sur la feuille. Les personnes parties ne comptent plus.',
  },
  'bibliotheque-usages': {
    name: 'bibliothèque d’usages',
    also: 'prompts, demandes types',
    text: 'Demandes testées par les équipes, avec l’outil et le modèle qui suffisent, les données permises et l’alternative sobre.',
  },
  'position-ia-rse': {
    name: 'position IA et RSE',
    also: 'matrice IA × RSE',
    text: 'Place de l’entreprise entre usage de l’IA et responsabilité, suivie dans le temps, avec quatre profils.',
  },
  statut: {
    name: 'statut d’un chiffre',
    also: 'mesuré, importé, déclaré, estimé',
    text: 'D’où vient un chiffre : lu sur une pièce, repris d’un fichier, saisi par une personne, ou calculé sur des hypothèses. « Inconnu » n’est jamais zéro.',
  },
  'a-verifier': {
    name: 'à vérifier',
    also: '',
    text: 'Valeur publiée que personne n’a pu confirmer sur la source officielle. À contrôler avant de décider.',
  },
} as const;
export type GlossaryId = keyof typeof glossaryTerms;
