import { type Day, isDay } from '@shared/domain/day';

/** Carte, prélèvement, virement, frais de banque, autre. */
export type PaymentKind = 'card' | 'direct-debit' | 'transfer' | 'bank-fee' | 'other';

/** Libellé nettoyé. */
export type CleanLabel = {
  readonly kind: PaymentKind;
  /** Capitals without accents, single spaces; the whole label. */
  readonly text: string;
  /** What remains once bank prefix, dates, card, place and references are taken off. */
  readonly merchant: string;
  readonly refund: boolean;
  /** Last figures of the card. */
  readonly card: string | null;
  /** Day of purchase as the label writes it: `JJMM` or `JJMMAA`. */
  readonly boughtOn: string | null;
  /** Amount in another currency written in the label. */
  readonly foreign: { readonly amount: string; readonly currency: string } | null;
};

const MAX = 400;
export const plainText = (label: string): string => withoutAccents(label.slice(0, MAX)).toUpperCase();
const withoutAccents = (text: string): string =>
  /[^ -~]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
export const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Form = { readonly kind: PaymentKind; readonly pattern: RegExp };
/** Forms of card payments and debits by bank; named groups: merchant, day, card. The first that fits is applied. */
const forms: readonly Form[] = [
  {
    kind: 'card',
    pattern: /^(?:FACTURES? CARTES?|REMBOURS\w* (?:CB|CARTE)|ANNULATION CARTE) (?:DU )?(?<day>\d{6}) (?<merchant>.+)$/,
  },
  { kind: 'card', pattern: /^PAIEMENT (?:PSC|CB|MOB) (?<day>\d{4}) (?<merchant>.+?)(?: CARTE (?<card>[\dX*]+).*)?$/ },
  {
    kind: 'card',
    pattern:
      /^(?:PAIEMENT PAR CARTE|AVOIR CARTE|RETRAIT PAR CARTE) +X?(?<card>\d{4}) (?<merchant>.+?)(?: (?<day>\d{2}\/\d{2}(?:\/\d{2,4})?))?$/,
  },
  {
    kind: 'card',
    pattern: /^(?:ACHAT|CREDIT|REMBOURSEMENT) (?:CB|CARTE) (?<merchant>.+?) (?<day>\d{2}\.\d{2}\.\d{2})\b.*$/,
  },
  {
    kind: 'card',
    pattern: /^(?:AVOIR )?CARTE X?(?<card>\d{4}) (?:REMBT |RMBT )?(?<day>\d{2}\/\d{2}(?:\/\d{2,4})?) (?<merchant>.+)$/,
  },
  {
    kind: 'card',
    pattern: /^(?:AVOIR |REMBT )?CARTE (?<day>\d{2}\/\d{2}(?:\/\d{2,4})?) (?<merchant>.+?)(?: CB\*?(?<card>\d{4}).*)?$/,
  },
  { kind: 'card', pattern: /^(?:AVOIR |REMBT )?CARTE X?(?<card>\d{4}) (?<merchant>.+)$/ },
  { kind: 'card', pattern: /^(?:AVOIR |REMBT |ANNUL )?CB +(?<merchant>.+?) +(?<day>\d{2}\/\d{2}\/\d{2,4})\b.*$/ },
  { kind: 'card', pattern: /^(?:AVOIR |REMBT |ANNUL )?CB\*? +(?<merchant>.+?)(?: FACT (?<day>\d{6}))?$/ },
  { kind: 'card', pattern: /^(?<merchant>.+?) PAIEMENT CB (?<day>\d{6})(?: CARTE (?<card>\d{4}))?$/ },
  { kind: 'direct-debit', pattern: /^PRELEVEMENT EUROPEEN \d* ?DE ?: ?(?<merchant>.+?) (?:ID|MOTIF|REF|MANDAT) ?:.*$/ },
  {
    kind: 'direct-debit',
    pattern:
      /^(?:PRLV|PRELEVEMENT|PRLVT|PREL)(?: SEPA)?(?: EUROPEEN| INTERENTREPRISES| B2B)?(?: DE ?:)? +(?<merchant>.+)$/,
  },
  {
    kind: 'transfer',
    pattern:
      /^(?:VIR|VIREMENT|VRT)(?: SEPA)?(?: INST\w*)?(?: RECU| EMIS| PERMANENT| EUROPEEN)?(?: \d{6,})?(?: (?:\/?DE|\/?POUR|\/?VERS) ?:?)? ?(?<merchant>.+)$/,
  },
];

const feeStart = /^(?:COMMISSIONS?|COM|COMMS?|FRAIS|COTISATION|COTIS|ABONNEMENT COMPTE|INTERETS|AGIOS|\*?FRAIS)\b/;
const refundStart =
  /^(?:REMBOURS|REMBT|RMBT|AVOIR|ANNUL|CREDIT CARTE|CREDIT CB)|\bREMBT\b|\bREFUND\b|\bREMBOURSEMENT\b/;
const places =
  'SAN FRANCISCO|SOUTH SAN FRA\\w*|SAN FRANC\\w*|MOUNTAIN VIEW|PALO ALTO|MENLO PARK|NEW YORK|SAN JOSE|LOS ANGELES|SEATTLE|REDMOND|AUSTIN|DUBLIN(?: [24])?|CORK|LONDON|LONDRES|PARIS|LYON|MARSEILLE|LILLE|NANTES|BORDEAUX|TOULOUSE|STRASBOURG|ROUBAIX|BERLIN|KOLN|COLOGNE|AMSTERDAM|LUXEMBOURG|SYDNEY|STOCKHOLM|WILMINGTON|DOVER|CUPERTINO|CAMBRIDGE|BOSTON|CHICAGO|DENVER|BURLINGAME|SAN MATEO|SAN DIEGO|LAS VEGAS|WASHINGTON|TORONTO|VANCOUVER|MONTREAL|TEL AVIV|SINGAPORE|HONG KONG|MADRID|BARCELONA|MILANO?|ROMA|BRUXELLES|GENEVE|ZURICH|OSLO|HELSINKI|COPENHAGEN|WARSZAWA|PRAHA|WIEN|MUNCHEN';
const placeEnd = new RegExp(`(?:[ ,]+(?:${places}))+(?: [A-Z]{2,3})?$`);
const placeStart = new RegExp(`^(?:${places})(?= \\S)`);
const noise: readonly RegExp[] = [
  / COMMERCE ELECTRONIQUE.*$/,
  / \d+(?:[.,]\d{2})? ?[A-Z]{0,3} ?IOPD.*$/,
  /IOPD\b.*$/,
  / (?:ECH|ID EMETTEUR|MDT|REF|MOTIF|RUM|ICS|MANDAT|ID|BEN|LIB|REFDO|REFBEN)\s?[/:].*$/,
  / MANDAT .*$/,
  / CARTE (?:NO ?|N° ?)?[\dX*]{3,}.*$/,
  / CB\*\d{3,}.*$/,
  / FACT \d{6}.*$/,
  / (?:LE )?\d{2}[/.]\d{2}(?:[/.]\d{2,4})?\b.*$/,
  / (?:EUR|USD|GBP|CHF) ?\d[\d .]*[.,]\d{2}.*$/,
  / \d[\d .]*[.,]\d{2} ?(?:EUR|USD|GBP|CHF)\b.*$/,
];
const foreignPattern =
  /(?:\b(?<after>\d{1,6}[.,]\d{2}) ?(?<code>USD|GBP|CHF|CAD|SEK|DKK|NOK|PLN|CZK)\b)|(?:\b(?<code2>USD|GBP|CHF|CAD|SEK|DKK|NOK|PLN|CZK) ?(?<after2>\d{1,6}[.,]\d{2})\b)/;

const strip = (source: string): string => {
  let text = ` ${source}`;
  for (const pattern of noise) text = text.replace(pattern, '');
  return text.trim();
};

/** Several spaces separate fields in some banks: merchant, city, country. */
const firstField = (text: string): string => text.split(/\s{3,}/)[0] ?? text;

const merchantOf = (source: string): string => {
  let merchant = oneSpace(firstField(strip(source)));
  merchant = merchant.replace(placeStart, '').trim();
  // The product may stand before its web address and State: « OPENAI.COM CA ».
  merchant = merchant.replace(placeEnd, '').replace(/ (?:CA|NY|DE|IE|US|USA|IRL|GB|GBR|FR|FRA|NL|NLD|LU|LUX|DEU)$/, '');
  return merchant.trim();
};

/** Cleans a label, whatever bank wrote it. `counterparty` is used for the merchant when the file has it apart. */
export const cleanLabel = (label: string, counterparty: string | null): CleanLabel => {
  const wide = plainText(label).trim();
  const text = oneSpace(wide);
  const spaced = wide.replace(/\s+/g, (run) => (run.length >= 3 ? '   ' : ' '));
  let kind: PaymentKind = feeStart.test(text) ? 'bank-fee' : 'other';
  let rest = spaced;
  let day: string | null = null;
  let card: string | null =
    /CARTE (?:NO ?|N° ?)?[\dX*]*?(\d{4})\b/.exec(text)?.[1] ?? /\bCB\*(\d{4})\b/.exec(text)?.[1] ?? null;
  for (const form of kind === 'bank-fee' ? [] : forms) {
    const found = form.pattern.exec(form.kind === 'card' ? spaced : text)?.groups;
    if (!found) continue;
    kind = form.kind;
    rest = found.merchant ?? rest;
    day = found.day ?? null;
    card = found.card?.slice(-4) ?? card;
    break;
  }
  const own = merchantOf(rest);
  const named = counterparty === null ? '' : merchantFromName(plainText(counterparty));
  const foreign = foreignPattern.exec(text)?.groups;
  const amount = foreign?.after ?? foreign?.after2;
  const currency = foreign?.code ?? foreign?.code2;
  return {
    kind,
    text:
      counterparty === null || text.includes(oneSpace(plainText(counterparty)))
        ? text
        : `${oneSpace(plainText(counterparty))} ${text}`,
    merchant: named === '' ? own : named,
    refund: refundStart.test(text),
    card,
    boughtOn: day === null ? null : day.replace(/\D/g, ''),
    foreign: amount && currency ? { amount: amount.replace(',', '.'), currency } : null,
  };
};

/** A name field may hold a whole label, prefix included, or only the prefix. */
const merchantFromName = (name: string): string => {
  const text = oneSpace(name);
  for (const form of forms) {
    const found = form.pattern.exec(text)?.groups;
    if (found) return merchantOf(found.merchant ?? '');
  }
  return /^(?:PAIEMENT|CARTE|CB|PRLV|VIR|ACHAT|FACTURE|PRELEVEMENT)\b/.test(text) ? '' : merchantOf(name);
};

/**
 * What identifies a merchant from one statement to the next: words without references nor figures. It is what a
 * remembered answer is filed under.
 */
export const merchantKey = (clean: Pick<CleanLabel, 'merchant' | 'text'>): string => {
  const words = (source: string) =>
    source
      .replace(/[*/,:;()"'’#_-]+/g, ' ')
      .split(' ')
      .filter((word) => word !== '' && !/\d.*\d/.test(word) && !/^\d+$/.test(word))
      .slice(0, 6)
      .join(' ')
      .slice(0, 80);
  return words(clean.merchant) || words(clean.text);
};

/** Day of purchase from the label, given the day it was booked: the last such day not after it. */
export const purchaseDay = (boughtOn: string | null, bookedOn: Day): Day | null => {
  const match = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(boughtOn ?? '');
  if (!match) return null;
  const [, date = '', month = '', written] = match;
  const stated = written === undefined ? null : written.length === 2 ? `20${written}` : written;
  const bookedYear = Number(bookedOn.slice(0, 4));
  const years = stated === null ? [String(bookedYear), String(bookedYear - 1)] : [stated];
  for (const year of years) {
    const text = `${year}-${month}-${date}`;
    if (isDay(text) && text <= bookedOn) return text;
  }
  return null;
};
