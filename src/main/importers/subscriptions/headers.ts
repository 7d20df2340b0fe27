import { type AmountQualifiers, keyOf, noQualifiers, type SubscriptionField } from './types';
import { currencyIn, periodIn, priceModeIn } from './words';

/** Headers met in lists of subscriptions, French and English, without accent nor punctuation. */
const synonyms: Readonly<Record<SubscriptionField, readonly string[]>> = {
  tool: [
    'outil',
    'outils',
    'outil ia',
    'produit',
    'abonnement',
    'abonnements',
    'logiciel',
    'solution',
    'application',
    'service ia',
    'nom de l outil',
    'tool',
    'product',
    'subscription',
    'software',
    'app',
  ],
  plan: ['offre', 'plan', 'formule', 'forfait', 'edition', 'version', 'licence offre', 'tier'],
  name: ['nom', 'nom affiche', 'intitule', 'libelle', 'designation', 'name', 'label'],
  seats: [
    'sieges',
    'siege',
    'sieges payes',
    'nombre de sieges',
    'nb sieges',
    'nb de sieges',
    'licences',
    'licence',
    'nombre de licences',
    'nb licences',
    'nb de licences',
    'utilisateurs',
    'nombre d utilisateurs',
    'nb utilisateurs',
    'comptes',
    'quantite',
    'qte',
    'seats',
    'licenses',
    'licences payees',
    'users',
    'quantity',
    'qty',
  ],
  unitPrice: [
    'prix',
    'prix unitaire',
    'pu',
    'tarif',
    'tarif unitaire',
    'prix affiche',
    'prix unitaire affiche',
    'prix par siege',
    'prix par licence',
    'prix par utilisateur',
    'prix siege',
    'cout unitaire',
    'cout par siege',
    'montant unitaire',
    'price',
    'unit price',
    'price per seat',
    'price per user',
    'rate',
  ],
  total: [
    'montant',
    'montant total',
    'total',
    'prix total',
    'cout',
    'cout total',
    'depense',
    'facture',
    'amount',
    'total amount',
    'cost',
    'total cost',
    'spend',
  ],
  currency: ['devise', 'monnaie', 'currency'],
  priceMode: ['ht ttc', 'ht ou ttc', 'taxe', 'taxes', 'prix ht ou ttc', 'tax'],
  period: [
    'periode',
    'periodicite',
    'frequence',
    'facturation',
    'cycle',
    'rythme',
    'echeancier',
    'period',
    'billing',
    'billing period',
    'billing cycle',
    'frequency',
    'mensuel annuel',
  ],
  perSeat: ['facture au siege', 'par siege', 'prix au siege', 'per seat'],
  vatRegime: ['regime de tva', 'tva', 'regime tva', 'vat regime'],
  vatNumberGiven: [
    'n de tva',
    'no de tva',
    'numero de tva',
    'n tva',
    'n de tva transmis',
    'numero de tva transmis',
    'tva intracommunautaire',
    'n de tva fourni',
    'vat number',
  ],
  cardFee: ['frais de carte', 'frais carte', 'commission carte', 'card fee'],
  fixedFee: ['frais fixes par debit', 'frais fixes', 'frais par debit', 'fixed fee'],
  priceOrigin: ['origine du prix', 'source du prix', 'price source'],
  priceSeenOn: ['prix releve le', 'prix vu le', 'date du prix', 'price date'],
  startedOn: [
    'debut',
    'date de debut',
    'souscrit le',
    'date de souscription',
    'depuis',
    'start',
    'start date',
    'started',
    'since',
  ],
  commitment: [
    'engagement',
    'duree d engagement',
    'duree',
    'engagement mois',
    'commitment',
    'term',
    'commitment months',
  ],
  renewalOn: [
    'echeance',
    'date d echeance',
    'prochaine echeance',
    'renouvellement',
    'date de renouvellement',
    'reconduction',
    'renouvele le',
    'renewal',
    'renewal date',
    'renews on',
    'next renewal',
  ],
  notice: ['preavis', 'delai de preavis', 'preavis jours', 'notice', 'notice period', 'notice days'],
  autoRenew: ['reconduction tacite', 'tacite reconduction', 'renouvellement automatique', 'auto renewal', 'auto renew'],
  minSeats: ['sieges minimum', 'minimum', 'minimum de sieges', 'sieges mini', 'min seats', 'minimum seats'],
  payer: [
    'payeur',
    'paye par',
    'paiement',
    'moyen de paiement',
    'mode de paiement',
    'payer',
    'paid by',
    'payment',
    'payment method',
  ],
  team: ['equipe', 'equipe payeuse', 'service', 'departement', 'direction', 'pole', 'team', 'department'],
  owner: ['responsable', 'proprietaire', 'referent', 'gestionnaire', 'contact', 'owner', 'admin', 'manager'],
  accountKind: ['type de compte', 'compte', 'nature du compte', 'account', 'account type'],
  contractUrl: ['contrat', 'lien du contrat', 'adresse du contrat', 'contract', 'contract url'],
  adminUrl: [
    'administration',
    'adresse d administration',
    'console',
    'lien d administration',
    'url',
    'admin url',
    'console url',
  ],
  status: ['etat', 'statut', 'status', 'state'],
  endsOn: ['fin', 'date de fin', 'termine le', 'end', 'end date', 'ends on'],
  budget: ['budget', 'budget annuel', 'budget prevu', 'budget ht', 'annual budget'],
  activeSeats: [
    'actifs',
    'sieges actifs',
    'sieges actifs declares',
    'utilisateurs actifs',
    'licences actives',
    'utilises',
    'sieges utilises',
    'active',
    'active seats',
    'active users',
  ],
  activeOn: ['sieges actifs au', 'actifs au', 'constate le', 'active seats on'],
  note: [
    'note',
    'notes',
    'remarque',
    'remarques',
    'commentaire',
    'commentaires',
    'observation',
    'observations',
    'comment',
    'comments',
  ],
};
const entries = Object.entries(synonyms) as [SubscriptionField, readonly string[]][];
const byKey = new Map(entries.flatMap(([field, keys]) => keys.map((key): [string, SubscriptionField] => [key, field])));

/** Columns that our own export computes: read by people, never read back. */
const computed = new Set(['ht par an', 'cout complet par an', 'decaisse ttc par an']);

/** Words that qualify an amount without naming it: « Prix mensuel HT (€) » is a price. */
const qualifierWords = new Set(
  'ht ttc hors taxe taxes tva eur euro euros usd dollar dollars gbp chf mensuel mensuelle annuel annuelle trimestriel trimestrielle mois an par et monthly annual yearly month year per en'.split(
    ' ',
  ),
);
/** Fields whose headers may bear a period, a currency, HT or TTC. */
const amountFields: ReadonlySet<SubscriptionField> = new Set(['unitPrice', 'total', 'budget']);

const strip = (key: string): string =>
  key
    .split(' ')
    .filter((word) => !qualifierWords.has(word))
    .join(' ');
/** Amount headers without their qualifiers: « Coût par siège et par mois » is « coût siège ». */
const byBareKey = new Map(
  entries
    .filter(([field]) => amountFields.has(field))
    .flatMap(([field, keys]) => keys.map((key): [string, SubscriptionField] => [strip(key), field])),
);

const fieldOf = (header: string): SubscriptionField | null => {
  const key = keyOf(header.replace(/[°º]/g, ' '));
  if (key === '' || key.length > 80 || computed.has(key.replace(/ (eur|euros?)$/, ''))) return null;
  // « HT mensuel »: an amount and nothing else.
  const bare = strip(key);
  if (bare === '' && /\b(ht|ttc)\b/.test(key) && key !== 'ht' && key !== 'ttc' && key !== 'ht ttc') return 'total';
  return byKey.get(key) ?? byKey.get(keyOf(header.replace(/\([^)]*\)/g, ' '))) ?? byBareKey.get(bare) ?? null;
};

/** What a header names, and what it says about the amounts under it; null: not recognised. */
export const recogniseHeader = (header: string): { field: SubscriptionField | null; qualifiers: AmountQualifiers } => {
  const field = fieldOf(header);
  return { field, qualifiers: field === null ? noQualifiers : qualifiersOf(field, header) };
};

/** Currency, HT or TTC and period that the header of an amount says. */
export const qualifiersOf = (field: SubscriptionField, header: string): AmountQualifiers =>
  amountFields.has(field)
    ? { currency: currencyIn(header), priceMode: priceModeIn(header), period: periodIn(header) }
    : noQualifiers;
