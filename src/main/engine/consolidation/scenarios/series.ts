import { type Interval, interval } from '@shared/domain/interval';

/** Amounts month by month, in euro cents, as ranges. */
export type Series = readonly Interval[];

export const nothing: Interval = interval(0, 0, 0);

export const flat = (months: number): Series => Array.from({ length: months }, () => nothing);

export const plus = (a: Interval, b: Interval): Interval =>
  interval(a.low + b.low, a.central + b.central, a.high + b.high);

/** a − b when the two ranges are independent: the lowest less the highest, and so on. */
export const minus = (a: Interval, b: Interval): Interval =>
  interval(a.low - b.high, a.central - b.central, a.high - b.low);

export const addSeries = (a: Series, b: Series): Series => a.map((value, m) => plus(value, b[m] ?? nothing));

export const sumMonths = (series: Series, months: number): Interval => series.slice(0, months).reduce(plus, nothing);

/** Running total. */
export const cumulate = (series: Series): Series => {
  let total = nothing;
  return series.map((value) => {
    total = plus(total, value);
    return total;
  });
};

/** Whole cents, each bound rounded half up once. */
export const wholeCents = (value: Interval): Interval =>
  interval(Math.round(value.low), Math.round(value.central), Math.round(value.high));

/** A series with one amount in one month; outside the plan: nothing. */
export const once = (months: number, month: number, amount: Interval): Series =>
  flat(months).map((zero, m) => (m === month ? amount : zero));

export const exactSeries = (amounts: readonly number[]): Series =>
  amounts.map((amount) => interval(amount, amount, amount));
