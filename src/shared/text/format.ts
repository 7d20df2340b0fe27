import type { Day, Month } from '../domain/day';
import type { Unit } from '../domain/figure';
import type { Interval } from '../domain/interval';

/** Narrow no-break space (espace fine insécable), before units and inside thousands. */
export const NNBSP = '\u202f';
/** No-break space (espace insécable), before a colon and inside a date. */
export const NBSP = '\u00a0';
/** What is shown for an unknown figure; the screen adds why. */
export const UNKNOWN = '—';

const locale = 'fr-FR';
const narrow = (text: string) => text.replaceAll(NBSP, NNBSP).replaceAll('-', '−');
const numberFormats = new Map<string, Intl.NumberFormat>();
const numberFormat = (min: number, max: number): Intl.NumberFormat => {
  const key = `${min}:${max}`;
  const known = numberFormats.get(key);
  if (known) return known;
  // A loss that rounds to nothing is « 0 », never « −0 ».
  const signDisplay = 'negative';
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: min, maximumFractionDigits: max, signDisplay });
  numberFormats.set(key, made);
  return made;
};

/** « 13 680 », « 2,4 »; at most `decimals` decimals, none when the number is whole. */
export const formatNumber = (value: number, decimals = 1): string =>
  narrow(numberFormat(Number.isInteger(value) ? 0 : Math.min(1, decimals), decimals).format(value));

const significantFormats = new Map<number, Intl.NumberFormat>();
const significantFormat = (digits: number): Intl.NumberFormat => {
  const known = significantFormats.get(digits);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { maximumSignificantDigits: digits });
  significantFormats.set(digits, made);
  return made;
};

/** « 18 », « 0,42 », « 1 300 »: two significant digits below 100, for estimates. */
export const formatSignificant = (value: number, digits = 2): string =>
  narrow(significantFormat(Math.abs(value) >= 100 ? 3 : digits).format(value));

const symbols: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', CHF: 'CHF' };

/** Amount in cents of its currency: « 13 680 € », « 25,50 $ ». Cents shown under 100, or always when asked. */
export const formatAmount = (
  cents: number,
  currency = 'EUR',
  options: { cents?: 'auto' | 'always' | 'never' } = {},
): string => {
  const mode = options.cents ?? 'auto';
  const small = Math.abs(cents) < 100_00 && cents % 100 !== 0;
  const digits = mode === 'always' || (mode === 'auto' && small) ? 2 : 0;
  return `${narrow(numberFormat(digits, digits).format(cents / 100))}${NNBSP}${symbols[currency] ?? currency}`;
};
/** Euro cents: « 13 680 € ». */
export const formatEuros = (cents: number, options: { cents?: 'auto' | 'always' | 'never' } = {}): string =>
  formatAmount(cents, 'EUR', options);

/** Percent, 28 → « 28 % ». */
export const formatPercent = (percent: number, decimals = 0): string =>
  `${narrow(numberFormat(0, decimals).format(percent))}${NNBSP}%`;

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

/** « 12 mars 2026 », « 1er avril 2026 ». */
export const formatDay = (day: Day): string => {
  const [year = '', month = '1', date = '1'] = day.split('-');
  const ordinal = Number(date) === 1 ? '1er' : String(Number(date));
  return `${ordinal}${NBSP}${months[Number(month) - 1] ?? ''}${NBSP}${year}`;
};
/** « 12/03/2026 », for tables. */
export const formatShortDay = (day: Day): string => day.split('-').reverse().join('/');
/** « mars 2026 ». */
export const formatMonth = (month: Month): string =>
  `${months[Number(month.slice(5)) - 1] ?? ''}${NBSP}${month.slice(0, 4)}`;
/** « mars 26 », for chart axes. */
export const formatShortMonth = (month: Month): string =>
  `${shortMonths[Number(month.slice(5)) - 1] ?? ''}${NBSP}${month.slice(2, 4)}`;

const unitSuffix: Readonly<Partial<Record<Unit, string>>> = {
  hours: 'h',
  'hours-per-year': 'h/an',
  minutes: 'min',
  'minutes-per-week': 'min/semaine',
  days: 'jours',
  months: 'mois',
  kwh: 'kWh',
  'g-co2e': 'g CO₂e',
  'kg-co2e': 'kg CO₂e',
  litres: 'L',
  requests: 'requêtes',
  seats: 'sièges',
  people: 'personnes',
  tools: 'outils',
};
const singular: Readonly<Partial<Record<Unit, string>>> = {
  days: 'jour',
  requests: 'requête',
  seats: 'siège',
  people: 'personne',
  tools: 'outil',
};

/** A value with its unit, by French rules; null is « — ». */
export const formatValue = (value: number | null, unit: Unit): string => {
  if (value === null) return UNKNOWN;
  switch (unit) {
    case 'eur-cents':
      return formatEuros(value);
    case 'eur-cents-per-month':
      return `${formatEuros(value)}/mois`;
    case 'eur-cents-per-year':
      return `${formatEuros(value)}/an`;
    case 'percent':
      return formatPercent(value, Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0);
    case 'count':
    case 'text':
      return formatNumber(value);
    case 'rate':
    case 'ratio':
      return formatNumber(value, 5);
    case 'kwh':
    case 'g-co2e':
    case 'kg-co2e':
    case 'litres':
      return `${formatSignificant(value)}${NNBSP}${unitSuffix[unit] ?? ''}`;
    default: {
      const one = Math.abs(value) < 2 ? singular[unit] : undefined;
      // Past a hundred, a decimal of an hour or of a day says nothing.
      return `${formatNumber(value, Math.abs(value) >= 100 ? 0 : 1)}${NNBSP}${one ?? unitSuffix[unit] ?? ''}`;
    }
  }
};

/** « 18 – 42 kg CO₂e ». */
export const formatRange = (range: Interval, unit: Unit): string =>
  range.low === range.high
    ? formatValue(range.low, unit)
    : `${formatValue(range.low, unit).replace(/[^\d−]+$/u, '')}${NNBSP}–${NNBSP}${formatValue(range.high, unit)}`;

/** An instant in the local calendar: « 12/03/2026 à 9 h 05 ». */
export const formatInstant = (instant: string): string => {
  const at = new Date(instant);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(at.getDate())}/${pad(at.getMonth() + 1)}/${at.getFullYear()} à ${at.getHours()}${NNBSP}h${NNBSP}${pad(at.getMinutes())}`;
};

/** Size of a file: « 340 Ko », « 1,2 Mo ». */
export const formatBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), 0)}${NNBSP}Ko`
    : `${formatNumber(bytes / 1_000_000)}${NNBSP}Mo`;
