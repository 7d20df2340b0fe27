import type { PaymentEvent } from '@shared/domain/bank';
import type { CatalogueTool } from '@shared/domain/catalogue';
import { periodOf, periodsIn } from './cadence';
import { type Charge, isClose } from './charge';
import type { Series } from './series';

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Smallest seat price looked for when the catalogue knows none, in cents. */
const SEAT_FLOOR = 10_00;

/** Seat price that explains a jump as a number of seats: a common divisor near a list price; null when none does. */
const seatPrice = (before: number, after: number, tool: CatalogueTool | undefined): number | null => {
  const unit = gcd(before, after);
  if (before / unit > 500 || after / unit > 500) return null;
  const plans = (tool?.plans ?? []).filter((plan) => /seat/.test(plan.billingUnit));
  const prices = plans
    .flatMap((plan) => [plan.priceMonthly, plan.priceAnnualPerMonth])
    .filter((price) => price !== null && price > 0);
  if (plans.length === 0) return null;
  if (prices.length === 0) return unit >= SEAT_FLOOR ? unit : null;
  // List prices are in dollars or before VAT: from 0.7 to 1.35 times, for a month or a year.
  const near = prices.some(
    (price) => price !== null && [1, 12].some((months) => unit >= price * 70 * months && unit <= price * 135 * months),
  );
  return near ? unit : null;
};

const foreignOf = (charge: Charge): { amount: number; currency: string } | null => {
  const { originalAmount, originalCurrency } = charge.tx;
  if (originalAmount !== null && originalCurrency !== null)
    return { amount: Math.round(Number(originalAmount) * 100), currency: originalCurrency };
  const written = charge.clean.foreign;
  return written ? { amount: Math.round(Number(written.amount) * 100), currency: written.currency } : null;
};

const change = (
  code: PaymentEvent['code'],
  charge: Charge,
  before: number,
  after: number,
  more: PaymentEvent['params'] = {},
): PaymentEvent => ({
  code,
  index: charge.tx.index,
  params: { fromCents: before, toCents: after, currency: charge.tx.currency, ...more },
});

const priced = (
  charge: Charge,
  before: number,
  after: number,
  tool: CatalogueTool | undefined,
  currency: string,
): PaymentEvent => {
  const unit = seatPrice(before, after, tool);
  return unit === null
    ? change('price-change', charge, before, after, { currency })
    : change('seat-count-change', charge, before, after, {
        currency,
        fromSeats: before / unit,
        toSeats: after / unit,
        unitCents: unit,
      });
};

/** Says why two debits in a row differ: exchange rate, price, or number of seats. Null when they do not. */
const stepEvent = (
  previous: Charge,
  charge: Charge,
  floating: boolean,
  tool: CatalogueTool | undefined,
): PaymentEvent | null => {
  const before = Math.abs(previous.tx.amountCents);
  const after = Math.abs(charge.tx.amountCents);
  const was = foreignOf(previous);
  const is = foreignOf(charge);
  if (was && is && was.currency === is.currency) {
    if (was.amount !== is.amount) return priced(charge, was.amount, is.amount, tool, is.currency);
    return before === after ? null : change('currency-drift', charge, before, after, { originalCurrency: is.currency });
  }
  if (before === after) return null;
  // Without the original amount: an amount that moves a little every time follows a rate; a lone step is a price.
  if (isClose(before, after) && floating) return change('currency-drift', charge, before, after);
  return priced(charge, before, after, tool, charge.tx.currency);
};

const isFloating = (charges: readonly Charge[], hasFees: boolean): boolean => {
  if (hasFees) return true;
  const amounts = charges.map((charge) => charge.tx.amountCents);
  const moves = amounts.slice(1).filter((amount, i) => amount !== amounts[i]).length;
  return amounts.length >= 3 && moves * 3 >= (amounts.length - 1) * 2;
};

/**
 * What happened along a series: price, seats, exchange rate, missed periods, double debits, silence at the end.
 * `asOf` is the last day that the statement covers, as a day number.
 */
export const eventsOf = (
  series: Series,
  tool: CatalogueTool | undefined,
  asOf: number,
  hasFees: boolean,
): PaymentEvent[] => {
  const { charges, cadence, doubles } = series;
  const floating = isFloating(charges, hasFees);
  const events: PaymentEvent[] = [];
  charges.slice(1).forEach((charge, i) => {
    const previous = charges[i];
    if (!previous) return;
    const step = stepEvent(previous, charge, floating, tool);
    if (step) events.push(step);
    const periods = periodsIn(charge.dayNumber - previous.dayNumber, cadence);
    if (periods !== null && periods > 1)
      events.push({ code: 'missed-period', index: charge.tx.index, params: { count: periods - 1 } });
  });
  for (const double of doubles)
    events.push({ code: 'double-charge', index: double.tx.index, params: { cents: Math.abs(double.tx.amountCents) } });
  const last = charges[charges.length - 1];
  const period = periodOf(cadence);
  if (last && period !== null && asOf - last.dayNumber > period * 1.5)
    events.push({
      code: 'late-or-stopped',
      index: null,
      params: { days: asOf - last.dayNumber, last: last.tx.bookedOn },
    });
  return events;
};
