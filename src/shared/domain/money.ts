import Big from 'big.js';
import { z } from 'zod';

/** Integer euro cents (centimes). */
export type Cents = number & { readonly __unit: 'cents' };
/** Euro cents per month and per year: two types, so that adding one to the other does not compile. */
export type CentsPerMonth = number & { readonly __unit: 'cents/month' };
export type CentsPerYear = number & { readonly __unit: 'cents/year' };
type AnyCents = Cents | CentsPerMonth | CentsPerYear;

/** Past 2^51 a division back to euros would show a wrong cent. */
const LIMIT = 2 ** 51;

const checked = <T extends AnyCents>(value: number): T => {
  if (!Number.isSafeInteger(value) || Math.abs(value) > LIMIT) throw new RangeError(`not an amount in cents: ${value}`);
  return value as T;
};
export const cents = (value: number): Cents => checked<Cents>(value);
export const centsPerMonth = (value: number): CentsPerMonth => checked<CentsPerMonth>(value);
export const centsPerYear = (value: number): CentsPerYear => checked<CentsPerYear>(value);

/** Rounds an exact decimal to an integer, half away from zero (« demi supérieur » on positive amounts). */
export const roundHalfUp = (value: Big): number => value.round(0, Big.roundHalfUp).toNumber();

/** Exact euros (decimal) to cents, rounded once, half up. */
export const centsFromEuros = (euros: Big | string | number): Cents => cents(roundHalfUp(new Big(euros).times(100)));
export const eurosFromCents = (amount: AnyCents): number => amount / 100;

export const sumCents = <T extends AnyCents>(amounts: readonly T[]): T =>
  checked<T>(amounts.reduce((total: number, amount) => total + amount, 0));

export const perYear = (amount: CentsPerMonth): CentsPerYear => centsPerYear(amount * 12);
/** A year spread over twelve months, rounded half up: for display, never for sums. */
export const perMonth = (amount: CentsPerYear): CentsPerMonth => centsPerMonth(roundHalfUp(new Big(amount).div(12)));

/**
 * Splits an amount by non-negative weights so that the shares add up to the whole, to the cent.
 * Left-over cents go to the largest remainders, first come first served. All weights at zero: equal shares.
 */
export const distribute = <T extends AnyCents>(amount: T, weights: readonly number[]): T[] => {
  if (weights.length === 0) return [];
  if (weights.some((w) => !(w >= 0) || !Number.isFinite(w))) throw new RangeError('weights must be finite and >= 0');
  const even = weights.every((w) => w === 0);
  const used = weights.map((w) => new Big(even ? 1 : w));
  const total = used.reduce((sum, w) => sum.plus(w), new Big(0));
  const sign = amount < 0 ? -1 : 1;
  const exact = used.map((w) => new Big(Math.abs(amount)).times(w).div(total));
  const floors = exact.map((share) => share.round(0, Big.roundDown).toNumber());
  let left = Math.abs(amount) - floors.reduce((a, b) => a + b, 0);
  const order = exact
    .map((share, index) => ({ index, rest: share.minus(floors[index] ?? 0) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index);
  for (const { index } of order) {
    if (left <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    left -= 1;
  }
  return floors.map((share) => checked<T>(sign * share));
};

/** Currencies an amount may be typed in: all have two decimals. A currency outside the list is refused, not guessed. */
export const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK'] as const;
export const currencySchema = z.enum(currencies);
/** Devise. */
export type Currency = z.infer<typeof currencySchema>;

/** An amount of a subscription or invoice: above zero is checked where it matters, 10 M is a typing mistake. */
export const centsSchema = z
  .int()
  .min(-1_000_000_000_00)
  .max(1_000_000_000_00)
  .transform((value) => value as Cents);
