import type { Currency } from '@shared/domain/money';
import type {
  AccountKind,
  BillingPeriod,
  PayerKind,
  PriceMode,
  PriceOrigin,
  SubscriptionStatus,
  VatRegime,
  YesNoUnknown,
} from '@shared/domain/subscription';
import { found, keyOf, notSaid, type Read, refuse, shown } from './types';

/** Words of French and English lists, by value; compared without case nor accent. */
type Vocabulary<T extends string> = Readonly<Record<T, readonly string[]>>;

const periods: Vocabulary<BillingPeriod> = {
  monthly: ['mensuel', 'mensuelle', 'mensuellement', 'mois', 'par mois', 'm', 'monthly', 'month', 'per month', 'mo'],
  quarterly: ['trimestriel', 'trimestrielle', 'trimestre', 'par trimestre', 'quarterly', 'quarter'],
  annual: [
    'annuel',
    'annuelle',
    'annuellement',
    'an',
    'par an',
    'annee',
    'a',
    'annual',
    'annually',
    'yearly',
    'year',
    'per year',
    'yr',
  ],
};
const priceModes: Vocabulary<PriceMode> = {
  HT: ['ht', 'hors taxe', 'hors taxes', 'hors tva', 'excl vat', 'excluding vat', 'vat excluded', 'net'],
  TTC: ['ttc', 'toutes taxes comprises', 'tva comprise', 'tva incluse', 'incl vat', 'including vat', 'vat included'],
};
const yesNo: Vocabulary<YesNoUnknown> = {
  yes: ['oui', 'o', 'yes', 'y', 'vrai', 'true', 'x', '1', 'fourni', 'enregistre', 'transmis'],
  no: ['non', 'n', 'no', 'faux', 'false', '0', 'absent', 'aucun'],
  unknown: ['ne sait pas', 'nsp', 'inconnu', 'unknown', 'je ne sais pas', 'a verifier'],
};
const payers: Vocabulary<PayerKind> = {
  team: ['equipe', 'budget d equipe', 'budget equipe', 'service', 'team', 'departement'],
  'company-card': [
    'carte',
    'cb',
    'carte bancaire',
    'carte entreprise',
    'carte d entreprise',
    'cb entreprise',
    'carte societe',
    'cb societe',
    'carte pro',
    'company card',
    'corporate card',
    'credit card',
    'card',
  ],
  'bank-transfer': [
    'virement',
    'prelevement',
    'virement ou prelevement',
    'facture',
    'banque',
    'bank transfer',
    'transfer',
    'direct debit',
    'invoice',
    'sepa',
  ],
  'personal-card': [
    'carte personnelle',
    'carte personnelle remboursee',
    'carte perso',
    'cb perso',
    'cb personnelle',
    'note de frais',
    'rembourse',
    'remboursement',
    'personal card',
    'expense claim',
    'expense report',
  ],
};
const accountKinds: Vocabulary<AccountKind> = {
  'company-workspace': [
    'espace d entreprise',
    'espace entreprise',
    'entreprise',
    'espace de travail',
    'espace',
    'societe',
    'workspace',
    'company',
    'company workspace',
    'professionnel',
    'pro',
  ],
  'personal-account': [
    'compte personnel',
    'comptes personnels',
    'personnel',
    'perso',
    'individuel',
    'compte individuel',
    'personal',
    'personal account',
    'individual',
  ],
};
const statuses: Vocabulary<SubscriptionStatus> = {
  active: ['en cours', 'actif', 'active', 'ouvert', 'running'],
  trial: ['a l essai', 'essai', 'test', 'pilote', 'trial'],
  cancelled: ['resilie', 'resiliee', 'annule', 'annulee', 'en resiliation', 'cancelled', 'canceled'],
  ended: ['termine', 'terminee', 'clos', 'arrete', 'arretee', 'expire', 'ended', 'stopped', 'expired'],
};
const vatRegimes: Vocabulary<VatRegime> = {
  fr_supplier: ['tva francaise facturee', 'editeur francais', 'fournisseur francais', 'fr supplier', 'fr'],
  reverse_charge_eu: ['autoliquidation ue', 'autoliquidation editeur de l ue', 'ue', 'reverse charge eu', 'eu'],
  reverse_charge_non_eu: [
    'autoliquidation hors ue',
    'autoliquidation editeur hors ue',
    'hors ue',
    'reverse charge non eu',
    'non eu',
  ],
  charged_as_consumer: [
    'tva facturee comme a un particulier',
    'comme un particulier',
    'particulier',
    'charged as consumer',
    'consumer',
  ],
};
const priceOrigins: Vocabulary<PriceOrigin> = {
  invoice: ['facture', 'invoice'],
  declared: ['declare', 'saisi', 'declared'],
  catalogue: ['catalogue', 'tarif public', 'list price'],
  statement: ['releve', 'releve bancaire', 'statement'],
};
const currencyWords: Vocabulary<Currency> = {
  EUR: ['eur', 'euro', 'euros', '€'],
  USD: ['usd', 'dollar', 'dollars', 'us', '$', 'us$', '$us'],
  GBP: ['gbp', 'livre', 'livres', '£'],
  CHF: ['chf', 'franc suisse', 'francs suisses', 'fr'],
  CAD: ['cad', 'ca$', 'dollar canadien', 'dollars canadiens'],
  SEK: ['sek'],
  DKK: ['dkk'],
  NOK: ['nok'],
  PLN: ['pln', 'zloty', 'zl', 'zł'],
  CZK: ['czk', 'kc', 'kč'],
};

const entriesOf = <T extends string>(vocabulary: Vocabulary<T>): [T, readonly string[]][] =>
  Object.entries(vocabulary) as [T, readonly string[]][];

const lookUp = <T extends string>(vocabulary: Vocabulary<T>, text: string): T | null => {
  const key = keyOf(text);
  return entriesOf(vocabulary).find(([value, words]) => words.includes(key) || keyOf(value) === key)?.[0] ?? null;
};

/** A reader of one vocabulary: blank says nothing, a word out of it is refused with `code`. */
const reader =
  <T extends string>(vocabulary: Vocabulary<T>, code: string) =>
  (text: string): Read<T> => {
    if (keyOf(text) === '') return notSaid;
    const value = lookUp(vocabulary, text);
    return value === null ? refuse(code, { text: shown(text) }) : found(value);
  };

/** « mensuel », « /an », « par trimestre ». */
export const readPeriod = reader(periods, 'period-unknown');
/** « HT », « TTC ». */
export const readPriceMode = reader(priceModes, 'price-mode-unknown');
export const readYesNo = reader(yesNo, 'yes-no-unknown');
export const readAccountKind = reader(accountKinds, 'account-kind-unknown');
export const readStatus = reader(statuses, 'status-unknown');
export const readVatRegime = reader(vatRegimes, 'vat-regime-unknown');
export const readPriceOrigin = reader(priceOrigins, 'price-origin-unknown');
/** The kind of payer, or null when the word is none: it may be the name of a team. */
export const payerKindOf = (text: string): PayerKind | null => lookUp(payers, text);

/** A VAT number itself says that one was given: « FR 12 345678901 ». */
export const readVatNumber = (text: string): Read<YesNoUnknown> =>
  /^[A-Z]{2}[0-9A-Z]{8,12}$/.test(text.replace(/[\s.-]/g, '').toUpperCase()) ? found('yes') : readYesNo(text);

/** Currency of a symbol or a word; null when it is none of those accepted. */
export const currencyOf = (text: string): Currency | null => {
  const sign = text.trim().toLowerCase();
  return entriesOf(currencyWords).find(([, words]) => words.includes(sign) || words.includes(keyOf(text)))?.[0] ?? null;
};
export const readCurrency = (text: string): Read<Currency> => {
  if (text.trim() === '') return notSaid;
  const value = currencyOf(text);
  return value === null ? refuse('currency-unknown', { text: shown(text) }) : found(value);
};

const containsAny = (key: string, words: readonly string[]): boolean =>
  words.some((word) => word.length > 1 && ` ${key} `.includes(` ${keyOf(word)} `));

/** Period said somewhere in a longer text: « Prix annuel HT », « 25 € / mois / utilisateur ». */
export const periodIn = (text: string): BillingPeriod | null =>
  entriesOf(periods).find(([, words]) => containsAny(keyOf(text), words))?.[0] ?? null;
export const priceModeIn = (text: string): PriceMode | null =>
  entriesOf(priceModes).find(([, words]) =>
    containsAny(
      keyOf(text),
      words.filter((word) => word !== 'net'),
    ),
  )?.[0] ?? null;
/** Currency named in a longer text by its sign or its code; « US$ » before « $ ». */
export const currencyIn = (text: string): Currency | null => {
  const signs: readonly (readonly [RegExp, Currency])[] = [
    [/CA\$|\bCAD\b/i, 'CAD'],
    [/€|\beur(os?)?\b/i, 'EUR'],
    [/US\$|\$US|\$|\busd\b|\bdollars?\b/i, 'USD'],
    [/£|\bgbp\b/i, 'GBP'],
    [/\b(CHF|SEK|DKK|NOK|PLN|CZK)\b/i, 'CHF'],
  ];
  const hit = signs.find(([pattern]) => pattern.test(text));
  if (!hit) return null;
  return hit[1] === 'CHF' ? currencyOf(hit[0].exec(text)?.[0] ?? '') : hit[1];
};
