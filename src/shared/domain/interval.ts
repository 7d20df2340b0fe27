import { z } from 'zod';

/** An ordered range with its central value (intervalle): low <= central <= high. */
export type Interval = { readonly low: number; readonly central: number; readonly high: number };

export const intervalSchema = z
  .object({ low: z.number(), central: z.number(), high: z.number() })
  .refine((i) => i.low <= i.central && i.central <= i.high, { message: 'interval-not-ordered' });

/** Builds an interval, or throws RangeError when it is not finite and ordered. */
export const interval = (low: number, central: number, high: number): Interval => {
  if (![low, central, high].every(Number.isFinite) || low > central || central > high)
    throw new RangeError(`interval not ordered: ${low} ${central} ${high}`);
  return { low, central, high };
};
export const exactly = (value: number): Interval => interval(value, value, value);

/** Sums bound by bound: the errors are systematic, they do not cancel out. */
export const sumIntervals = (items: readonly Interval[]): Interval =>
  interval(
    items.reduce((total, i) => total + i.low, 0),
    items.reduce((total, i) => total + i.central, 0),
    items.reduce((total, i) => total + i.high, 0),
  );

/** Multiplies by a number >= 0. */
export const scaleInterval = (i: Interval, factor: number): Interval => {
  if (!(factor >= 0)) throw new RangeError(`factor must be >= 0: ${factor}`);
  return interval(i.low * factor, i.central * factor, i.high * factor);
};
