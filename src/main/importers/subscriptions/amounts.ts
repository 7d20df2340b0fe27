import { type Cents, type Currency, cents, centsFromEuros, currencies } from '@shared/domain/money';
import type { BillingPeriod, PriceMode } from '@shared/domain/subscription';
import Big from 'big.js';
import { type DecimalMark, readDecimal, readWhole } from '../text-file';
import { found, notSaid, type Read, type Reason, reason, refuse, shown } from './types';
import { currencyIn, currencyOf, periodIn, priceModeIn } from './words';

/** An amount as its cell says it: « 25 € HT / mois / utilisateur ». */
export type ReadAmount = {
  readonly cents: Cents;
  readonly currency: Currency | null;
  readonly priceMode: PriceMode | null;
  readonly period: BillingPeriod | null;
  /** More than two decimals: rounded half up, and said. */
  readonly rounded: boolean;
};

/** A price cell is short; a longer one is something else. */
const MAX_AMOUNT = 120;

/** The number at the start or end of a cell, and the words around it. */
const numberPattern = /[-−+(]?\s*(?:[$€£]\s*)?\d[\d\s\u00a0\u202f.,'’]*\)?-?/u;

const split = (text: string): { number: string; words: string } | null => {
  if (text.length > MAX_AMOUNT) return null;
  // Accountants write a negative amount in brackets.
  const bracketed = /^\s*\((.+)\)\s*$/.exec(text);
  const match = numberPattern.exec(bracketed ? `-${bracketed[1] ?? ''}` : text);
  if (!match) return null;
  const number = match[0].trim().replace(/[.,]$/, '');
  return { number, words: `${match.input.slice(0, match.index)} ${match.input.slice(match.index + match[0].length)}` };
};

/** Words that may stand beside a price; anything else makes the cell unreadable. */
const allowed =
  /^(?:[\s/.()\-–—,:*]|par|per|\/|mois|mensuel|mensuelle|month|monthly|mo|an|ans|annee|année|annuel|annuelle|year|yearly|yr|trimestre|trimestriel|quarter|ht|ttc|hors|taxes?|tva|siege|siège|seat|licence|license|utilisateur|user|util|personne|compte|pers|eur|euros?|usd|dollars?|gbp|chf|cad|sek|dkk|nok|pln|czk|us|ca|zł|kč|[$€£])*$/iu;

/** Above this a price is a typing mistake (one million a period, whatever the currency). */
export const maxPriceCents = 100_000_000;

const unknownCurrency = (words: string): string | null => {
  const code = /\b[A-Z]{3}\b/.exec(words)?.[0];
  if (code && code !== 'TTC' && !(currencies as readonly string[]).includes(code) && currencyOf(code) === null)
    return code;
  return /[¥₩₹₽₺]/u.exec(words)?.[0] ?? null;
};

const rangeProblem = (value: Big, text: string): Reason | null => {
  if (value.lt(0)) return reason('price-negative', { text });
  return value.times(100).gt(maxPriceCents) ? reason('price-too-high', { text, max: maxPriceCents / 100 }) : null;
};

/** Reads a price. Blank: not said. Negative, absurd, unreadable, readable two ways, unknown currency: refused. */
export const readAmount = (text: string, mark: DecimalMark | null): Read<ReadAmount> => {
  const display = shown(text);
  if (text.length > MAX_AMOUNT) return refuse('price-unreadable', { text: display });
  if (/^[\s\-–—]*$/.test(text)) return notSaid;
  const parts = split(text);
  if (!parts) return refuse('price-unreadable', { text: display });
  const foreign = unknownCurrency(parts.words);
  if (foreign !== null) return refuse('currency-unknown', { text: foreign });
  if (!allowed.test(parts.words)) return refuse('price-unreadable', { text: display });
  const reading = readDecimal(parts.number, mark);
  if (reading.kind === 'ambiguous') return refuse('number-ambiguous', { text: display });
  if (reading.kind !== 'number') return refuse('price-unreadable', { text: display });
  const problem = rangeProblem(reading.value, display);
  if (problem) return { value: null, refused: problem };
  return found({
    cents: centsFromEuros(reading.value),
    currency: currencyIn(text),
    priceMode: priceModeIn(text),
    period: periodIn(text),
    rounded: !reading.value.round(2, Big.roundDown).eq(reading.value),
  });
};

/** The number part of price cells, to decide once which decimal mark the block uses. */
export const numbersIn = (texts: readonly string[]): string[] => texts.flatMap((text) => split(text)?.number ?? []);

export type CountCodes = { readonly unreadable: string; readonly negative: string; readonly tooHigh: string };

/** Reads a whole number, with the words that may follow it (« 10 sièges »). */
export const readCount = (text: string, max: number, codes: CountCodes): Read<number> => {
  if (/^[\s\-–—]*$/.test(text)) return notSaid;
  const display = shown(text);
  const match = /^\s*([-−+(]?[\d\s\u00a0\u202f.,]+\)?)\s*[\p{L}.()]*\s*$/u.exec(text.slice(0, 200));
  const value = match ? readWhole((match[1] ?? '').trim()) : null;
  if (value === null) return refuse(codes.unreadable, { text: display });
  if (value < 0) return refuse(codes.negative, { text: display });
  return value > max ? refuse(codes.tooHigh, { text: display, max }) : found(value);
};

/** « 2 % », « 2,9 »: percent of each debit, as a share from 0 to 0.2. */
export const readShare = (text: string, mark: DecimalMark | null): Read<number> => {
  if (text.trim() === '') return notSaid;
  const reading = readDecimal(text.replace('%', ''), mark ?? 'comma');
  if (reading.kind !== 'number') return refuse('share-unreadable', { text: shown(text) });
  const share = reading.value.div(100);
  if (share.lt(0) || share.gt(0.2)) return refuse('share-out-of-range', { text: shown(text) });
  return found(share.toNumber());
};

/** Divides a total between seats when it falls on whole cents; null otherwise. */
export const perSeatCents = (total: Cents, seats: number): Cents | null =>
  total % seats === 0 ? cents(total / seats) : null;
