import Big from 'big.js';

/** virgule ou point décimal */
export type DecimalMark = 'comma' | 'point';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: Big }
  | { readonly kind: 'blank' }
  /** `1,234` or `1.234`: one thousand and more, or one and a fraction. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const blanks = new Set(['', '-', '—', 'none', 'null', 'n/a', 'na', 'nan']);
const scientific = /^-?\d{1,15}(?:\.\d{1,15})?[eE][+-]?\d{1,2}$/;

/** Drops currency signs and spaces, and brings every minus to a leading one. */
const bare = (source: string): string => {
  const text = source
    .replace(/[\s\u00a0\u202f\u2009'’]/g, '')
    .replace(/US\$|[$€£]|EUR|USD|GBP|CHF/gi, '')
    .replace('−', '-');
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed) return `-${bracketed[1] ?? ''}`;
  return text.endsWith('-') && text.length > 1 ? `-${text.slice(0, -1)}` : text.replace(/^\+/, '');
};

type Shape = { sign: string; digits: string; mark: DecimalMark | 'none' | 'unknown' } | null;

/** What the separators of one number say by themselves. */
const shapeOf = (text: string): Shape => {
  const match = /^(-?)(\d[\d.,]*|[.,]\d+)$/.exec(text);
  const digits = match?.[2];
  if (match === null || digits === undefined || digits.length > 40) return null;
  const sign = match[1] ?? '';
  const lastComma = digits.lastIndexOf(',');
  const lastPoint = digits.lastIndexOf('.');
  if (lastComma === -1 && lastPoint === -1) return { sign, digits, mark: 'none' };
  if (lastComma !== -1 && lastPoint !== -1) return { sign, digits, mark: lastComma > lastPoint ? 'comma' : 'point' };
  const used = lastComma === -1 ? '.' : ',';
  const groups = digits.split(used);
  if (groups.length > 2) {
    // 1.234.567: a mark met twice can only group thousands, so the other one is the decimal mark.
    const grouped = groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
    return grouped ? { sign, digits, mark: used === '.' ? 'comma' : 'point' } : null;
  }
  const [head = '', tail = ''] = groups;
  if (tail.length === 3 && /^[1-9]\d{0,2}$/.test(head)) return { sign, digits, mark: 'unknown' };
  return { sign, digits, mark: used === ',' ? 'comma' : 'point' };
};

/** Reads one decimal number. `mark` decides for `1,234` and `1.234`; without it they are `ambiguous`. */
export const readDecimal = (source: string, mark: DecimalMark | null): NumberReading => {
  if (blanks.has(source.trim().toLowerCase())) return { kind: 'blank' };
  const text = bare(source);
  if (scientific.test(text)) return { kind: 'number', value: new Big(text) };
  const shape = shapeOf(text);
  if (!shape) return { kind: 'unreadable' };
  const used = shape.mark === 'unknown' ? mark : shape.mark;
  if (used === null) return { kind: 'ambiguous' };
  const [group, decimal] = used === 'comma' ? ['.', ','] : [',', '.'];
  const plain = shape.digits.replaceAll(group, '').replace(decimal, '.').replace(/^\./, '0.').replace(/\.$/, '');
  return { kind: 'number', value: new Big(`${shape.sign}${plain}`) };
};

/** The decimal mark that the unmistakable numbers of a column use; null when none is, or when they disagree. */
export const decimalMarkOf = (texts: readonly string[]): DecimalMark | null => {
  const marks = new Set(texts.map((text) => shapeOf(bare(text))?.mark));
  if (marks.has('comma') === marks.has('point')) return null;
  return marks.has('comma') ? 'comma' : 'point';
};

/** Reads a whole number: any separator followed by three digits groups thousands. Null: not a whole number. */
export const readWhole = (source: string): number | null => {
  const text = bare(source)
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(/[.,]0+$/, '');
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : null;
};
