/** Decimal mark: `,` (French) or `.`. */
export type Mark = ',' | '.';

export type AmountReading =
  | { readonly kind: 'amount'; readonly cents: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'error'; readonly reason: AmountError };
export type AmountError = 'amount-unreadable' | 'amount-too-precise' | 'amount-too-large' | 'amount-formula';

/** Limit of `centsSchema`. */
const MAX_CENTS = 1_000_000_000_00;

const spaces = /[\s\u00a0\u202f\u2009'’]/gu;
const currencyWords = /^(?:EUR|EUROS?|USD|GBP|CHF|€|\$|£)|(?:EUR|EUROS?|USD|GBP|CHF|€|\$|£)$/giu;

/** Spreadsheets protect a text as `="…"`. */
export const unwrapFormula = (text: string): string =>
  text.includes('="') ? (/^="(.*)"$/s.exec(text.trim())?.[1] ?? text) : text;

type Parts = { readonly sign: -1 | 1; readonly body: string; readonly spaced: boolean };

const partsOf = (source: string): Parts | null => {
  const trimmed = source.trim();
  const spaced = /\d[\s\u00a0\u202f\u2009'’]+\d/u.test(trimmed);
  // Spaces may only group thousands: « 12 34 » is two numbers, not 1234.
  if (spaced && !/^\D*\d{1,3}(?:[\s\u00a0\u202f\u2009'’]+\d{3})+(?:[.,]\d*)?\D*$/u.test(trimmed)) return null;
  let text = trimmed.replace(spaces, '').replace(/[−–]/g, '-').replace(currencyWords, '');
  let sign: -1 | 1 = 1;
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed) {
    sign = -1;
    text = (bracketed[1] ?? '').replace(currencyWords, '');
  } else if (/^[+-]/.test(text)) {
    sign = text.startsWith('-') ? -1 : 1;
    text = text.slice(1).replace(currencyWords, '');
  } else if (/[+-]$/.test(text)) {
    sign = text.endsWith('-') ? -1 : 1;
    text = text.slice(0, -1).replace(currencyWords, '');
  }
  return /^(?:\d[\d.,]*|[.,]\d+)$/.test(text) && text.length <= 40 ? { sign, body: text, spaced } : null;
};

const grouped = (text: string, mark: string): boolean => {
  const groups = text.split(mark);
  return groups.every((group, i) => (i === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(group));
};

const finish = (sign: -1 | 1, whole: string, fraction: string): AmountReading => {
  const kept = fraction.slice(0, 2).padEnd(2, '0');
  const rest = fraction.slice(2);
  // Zeros, or the dust of a binary float such as 12.340000000001, change nothing; a real third decimal would.
  const dust = /^0{4,}/.test(rest) ? 0 : /^9{6,}/.test(rest) ? 1 : null;
  if (/[1-9]/.test(rest) && dust === null) return { kind: 'error', reason: 'amount-too-precise' };
  const cents = Number(`${whole || '0'}${kept}`) + (dust ?? 0);
  if (!Number.isSafeInteger(cents) || cents > MAX_CENTS) return { kind: 'error', reason: 'amount-too-large' };
  return { kind: 'amount', cents: cents === 0 ? 0 : sign * cents };
};

type Split = { readonly whole: string; readonly fraction: string };
/** The readings that the separators of one number allow, by decimal mark. */
const readingsOf = ({ body, spaced }: Parts): { comma: Split | null; point: Split | null } => {
  const plain = { whole: body, fraction: '' };
  if (!/[.,]/.test(body)) return { comma: plain, point: plain };
  const read = (mark: Mark): Split | null => {
    const other = mark === ',' ? '.' : ',';
    const cut = body.split(mark);
    if (cut.length > 2) return null;
    const [whole = '', fraction = ''] = cut;
    if (fraction.includes(other)) return null;
    if (whole.includes(other) && (spaced || !grouped(whole, other))) return null;
    return { whole: whole.replaceAll(other, ''), fraction };
  };
  return { comma: read(','), point: read('.') };
};

/**
 * Reads an amount of money into signed cents. `mark` is the decimal mark of the column when it is known. `1,234` can be
 * one unit and a fraction or one thousand and more: it is `ambiguous` unless the mark of the column says thousands.
 * `strict` is for formats that forbid thousands separators (OFX, CAMT): comma and point are then both decimal.
 */
export const readAmount = (
  source: string,
  mark: Mark | null,
  options: { readonly strict?: boolean } = {},
): AmountReading => {
  const text = unwrapFormula(source);
  if (/^[\s\u00a0\u202f-]*$/u.test(text)) return { kind: 'blank' };
  if (/^\s*[=@]/.test(text)) return { kind: 'error', reason: 'amount-formula' };
  const parts = partsOf(text);
  if (!parts) return { kind: 'error', reason: 'amount-unreadable' };
  if (options.strict) {
    const cut = parts.body.split(/[.,]/);
    if (cut.length > 2 || parts.spaced) return { kind: 'error', reason: 'amount-unreadable' };
    return finish(parts.sign, cut[0] ?? '', cut[1] ?? '');
  }
  const { comma, point } = readingsOf(parts);
  if (!comma && !point) return { kind: 'error', reason: 'amount-unreadable' };
  const asComma = comma && finish(parts.sign, comma.whole, comma.fraction);
  const asPoint = point && finish(parts.sign, point.whole, point.fraction);
  if (!asComma || !asPoint) return asComma ?? asPoint ?? { kind: 'error', reason: 'amount-unreadable' };
  if (asComma.kind === 'amount' && asPoint.kind === 'amount' && asComma.cents === asPoint.cents) return asComma;
  // Here the body is « 1,234 » or « 1.234 »: thousands for one mark, a third decimal for the other.
  const known = mark === ',' ? asComma : mark === '.' ? asPoint : null;
  if (known?.kind === 'amount' && (mark === ',' ? comma : point)?.fraction === '') return known;
  return { kind: 'ambiguous' };
};

/** The decimal mark proved by at least one value of a column; null when none proves it, or when they disagree. */
export const provenMark = (values: readonly string[]): Mark | null => {
  let comma = false;
  let point = false;
  for (const value of values) {
    const parts = partsOf(unwrapFormula(value));
    if (!parts || !/[.,]/.test(parts.body)) continue;
    const readings = readingsOf(parts);
    const asComma = readings.comma;
    const asPoint = readings.point;
    if (asComma && asPoint) continue;
    // « 1,234,567 » is read with a point mark, its commas being thousands.
    if (asComma) comma = true;
    if (asPoint) point = true;
    if (comma && point) return null;
  }
  if (comma) return ',';
  return point ? '.' : null;
};
