/** Traps of an offer, in one short sentence each: codes of `shared/domain/plan-traps`. */
export const planTrapTexts = {
  'min-seats': 'Au moins {count} sièges facturés, même sans personne pour les occuper.',
  'company-revenue':
    'Interdit à une entreprise de plus de 1 M$ de chiffre d’affaires : prenez Pro ou Mega, qui donnent les droits sur les images.',
  'no-commercial-use': 'Usage commercial interdit avec cette offre.',
  addon: 'S’ajoute à une autre licence, qui se paie à part.',
  'no-cut-mid-term': 'Engagement annuel : aucun siège ne se retire en cours d’année.',
  included: 'Compris dans une autre offre : à ne pas compter deux fois.',
  'count-once': 'La part d’IA est dans le prix du produit : ne la comptez qu’une fois.',
  'inside-cloud-bill': 'Caché dans la facture du nuage : demandez le détail par service.',
  'trains-by-default': 'S’entraîne sur vos données tant que le réglage n’est pas fermé.',
  individual: 'Offre individuelle : le compte échappe à l’espace de l’entreprise.',
  'annual-only': 'Vendu à l’année : un seul débit pour douze mois.',
  quote: 'Prix sur devis : reprenez celui de votre contrat.',
  usage: 'Facturé à l’usage : saisissez le montant moyen de vos factures.',
  'usage-on-top': 'L’usage se paie en plus du siège.',
  'seat-auto-add': 'Une invitation peut créer un siège payant : contrôlez le réglage.',
  'public-by-default': 'Créations publiques par défaut.',
  'check-eligibility': 'Vérifiez que les conditions permettent l’usage par votre entreprise.',
  'inactive-credited': 'Les membres inactifs sont recrédités : ne les comptez pas en gaspillage sans voir la facture.',
  reseller: 'Souvent facturé par un revendeur : son nom figure alors sur le relevé.',
} as const;
