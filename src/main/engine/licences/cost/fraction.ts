import Big from 'big.js';

/**
 * An exact quotient. A price including VAT divided by 1.2 and by a rate rarely ends as a decimal: keeping numerator and
 * denominator apart until the single rounding loses nothing, even on a half cent.
 */
export type Fraction = { readonly num: Big; readonly den: Big };

/** Numbers come from JSON or from the dossier: their shortest decimal writing is what the user typed. */
export const decimal = (value: Big | number | string): Big =>
  new Big(typeof value === 'number' ? String(value) : value);

export const fraction = (num: Big | number | string, den: Big | number | string = 1): Fraction => ({
  num: decimal(num),
  den: decimal(den),
});

export const times = (f: Fraction, factor: Big | number | string): Fraction => ({
  num: f.num.times(decimal(factor)),
  den: f.den,
});

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  num: a.num.times(b.den).plus(b.num.times(a.den)),
  den: a.den.times(b.den),
});

/** Nearest integer, half up; the fraction must be >= 0 with a positive denominator. */
export const roundFraction = (f: Fraction): number => {
  const floor = f.num.div(f.den).round(0, Big.roundDown);
  const rest = f.num.minus(floor.times(f.den));
  return floor.plus(rest.times(2).gte(f.den) ? 1 : 0).toNumber();
};
