import { type Cents, cents } from '@shared/domain/money';
import { formatAmount, formatNumber } from '@shared/text/format';
import Big from 'big.js';
import { read, refused, type Typed } from './typed';

const spaces = /[\s\u00a0\u2009\u202f]/g;
const grouped = (separator: string) => new RegExp(`^\\d{1,3}(\\${separator}\\d{3})+$`);

/** Whole part: plain digits, or groups of three kept apart by one kind of separator. */
const wholePart = (text: string, separator: string): string | undefined => {
  if (text === '') return '0';
  if (/^\d+$/.test(text)) return text;
  return grouped(separator).test(text) ? text.replaceAll(separator, '') : undefined;
};

/** Splits digits at their decimal mark; undefined when the text is no number, 'ambiguous' when it could be two. */
const splitDecimal = (text: string): { whole: string; decimals: string } | 'ambiguous' | undefined => {
  const commas = text.split(',').length - 1;
  const dots = text.split('.').length - 1;
  const at = (mark: string, separator: string) => {
    const index = text.lastIndexOf(mark);
    const whole = wholePart(text.slice(0, index), separator);
    const decimals = text.slice(index + 1);
    return whole !== undefined && /^\d*$/.test(decimals) ? { whole, decimals } : undefined;
  };
  if (commas === 0 && dots === 0) return /^\d+$/.test(text) ? { whole: text, decimals: '' } : undefined;
  if (commas > 0 && dots > 0) {
    if (text.lastIndexOf(',') > text.lastIndexOf('.')) return commas === 1 ? at(',', '.') : undefined;
    return dots === 1 ? at('.', ',') : undefined;
  }
  if (commas > 1 || dots > 1) {
    const whole = wholePart(text, commas > 1 ? ',' : '.');
    return whole === undefined ? undefined : { whole, decimals: '' };
  }
  // « 1.234 » is a thousand for some and one and a quarter for others: asked again rather than guessed.
  if (dots === 1 && /^[1-9]\d{0,2}\.\d{3}$/.test(text)) return 'ambiguous';
  return commas === 1 ? at(',', '.') : at('.', ',');
};

/**
 * Reads a number as the French type it: « 1 234,50 », « 1234.5 », « −12 », « 1.234,50 ». Gives the exact decimal as
 * text for big.js, null when empty. Refuses « 1.234 » (two readings) and spaces that do not part thousands.
 */
export const parseDecimal = (typed: string): Typed<string> => {
  const trimmed = typed.trim();
  if (trimmed === '') return read<string>(null);
  const sign = /^[-−–]/.test(trimmed) ? '-' : '';
  const body = trimmed.replace(/^[-−–+]\s*/, '').replace(/['’]/g, ' ');
  const [beforeMark = ''] = body.split(/[.,]/);
  if (/[\s\u00a0\u2009\u202f]/.test(body) && !/^\d{1,3}([\s\u00a0\u2009\u202f]\d{3})+$/.test(beforeMark))
    return refused('invalid-number');
  const split = splitDecimal(body.replace(spaces, ''));
  if (split === 'ambiguous') return refused('ambiguous-number');
  if (split === undefined || !/\d/.test(body)) return refused('invalid-number');
  const value = new Big(`${split.whole}.${split.decimals || '0'}`);
  return read(value.eq(0) ? '0' : `${sign}${value.toFixed()}`);
};

export type NumberLimits = { readonly min?: number; readonly max?: number; readonly decimals?: number };

const decimalsOf = (exact: string) => exact.split('.')[1]?.length ?? 0;
const within = (exact: string, limits: NumberLimits, show: (n: number) => string): Typed<string> => {
  const value = new Big(exact);
  const { min, max, decimals } = limits;
  if (decimals !== undefined && decimalsOf(exact) > decimals)
    return decimals === 0 ? refused('not-whole') : refused('too-many-decimals', { count: decimals });
  if (min !== undefined && value.lt(min)) return refused('too-small', { min: show(min) });
  if (max !== undefined && value.gt(max)) return refused('too-large', { max: show(max) });
  return read(exact);
};

/** Reads a number within limits (2 000 000 000 when no maximum is given), at most `decimals` decimals. */
export const parseNumber = (typed: string, limits: NumberLimits = {}): Typed<number> => {
  const decimal = parseDecimal(typed);
  if (!decimal.ok || decimal.value === null) return decimal as Typed<number>;
  const checked = within(decimal.value, { max: 2e9, ...limits }, (n) => formatNumber(n, 6));
  return checked.ok ? read(Number(checked.value)) : checked;
};

export const parseInteger = (typed: string, limits: Omit<NumberLimits, 'decimals'> = {}): Typed<number> =>
  parseNumber(typed, { ...limits, decimals: 0 });

/** An amount may be any size up to ten billion: past it, a typing mistake. */
const largestCents = 1_000_000_000_00;

export type MoneyLimits = { readonly min?: number; readonly max?: number };

/** Reads an amount in cents: « 25 », « 1 234,50 € », « $20 ». Limits in cents, zero and above unless said. */
export const parseMoney = (typed: string, currency = 'EUR', limits: MoneyLimits = {}): Typed<Cents> => {
  const bare = typed.replace(/[€$£]/g, '').replace(new RegExp(`(^|\\s)(${currency}|euros?)(?=\\s|$)`, 'i'), '');
  if (bare.trim() === '' && typed.trim() !== '') return refused('invalid-number');
  const decimal = parseDecimal(bare);
  if (!decimal.ok || decimal.value === null) return decimal as Typed<Cents>;
  if (decimalsOf(decimal.value) > 2) return refused('too-many-decimals', { count: 2 });
  const inCents = new Big(decimal.value).times(100).toFixed();
  const show = (amount: number) => formatAmount(amount, currency);
  const checked = within(inCents, { min: limits.min ?? 0, max: limits.max ?? largestCents }, show);
  return checked.ok ? read(cents(Number(checked.value))) : checked;
};

/** Reads « 28 », « 28 % », « 2,5 »: 28 means 28 %. */
export const parsePercent = (typed: string, limits: NumberLimits = {}): Typed<number> =>
  parseNumber(typed.replace('%', ''), { min: 0, max: 100, decimals: 4, ...limits });
