import type { PaymentCadence, PaymentEvent, RecurringPayment } from '@shared/domain/bank';
import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Cents } from '@shared/domain/money';
import { byDate, type Charge } from './charge';
import { eventsOf } from './events';
import { type Series, seriesOf } from './series';

/** Days after which a monthly debit should have come back, weekends included. */
const MONTH_AND_HALF = 46;
const PARALLEL_DAYS = 20;

export type RecurringContext = {
  readonly toolId: string;
  readonly tool: CatalogueTool | undefined;
  /** Last day that the statement of this account covers, as a day number. */
  readonly asOf: number;
  readonly feesOf: ReadonlyMap<number, readonly number[]>;
  readonly refundsOf: ReadonlyMap<number, readonly number[]>;
};

/**
 * Cadence supposed from a single debit: the list price it is nearest to; else yearly when a monthly one should have come
 * back since. Always to be confirmed.
 */
const supposed = (charge: Charge, { tool, asOf }: RecurringContext): PaymentCadence => {
  const paid = Math.abs(charge.tx.amountCents) / 100;
  const near = (price: number | null) => price !== null && price > 0 && paid >= price * 0.75 && paid <= price * 1.3;
  const plans = tool?.plans ?? [];
  const monthly = plans.some((plan) => near(plan.priceMonthly));
  const annual = plans.some((plan) => near(plan.priceAnnualPerMonth === null ? null : plan.priceAnnualPerMonth * 12));
  if (monthly !== annual) return monthly ? 'monthly' : 'annual';
  return asOf - charge.dayNumber > MONTH_AND_HALF ? 'annual' : 'monthly';
};

const sameRhythm = (a: Series, b: Series): boolean => {
  const lastA = a.charges[a.charges.length - 1];
  const lastB = b.charges[b.charges.length - 1];
  if (!lastA || !lastB || a.cadence !== b.cadence || a.charges.length < 2 || b.charges.length < 2) return false;
  return lastA.tx.amountCents === lastB.tx.amountCents && Math.abs(lastA.dayNumber - lastB.dayNumber) <= PARALLEL_DAYS;
};

const linkedTo = (indexes: readonly number[], links: ReadonlyMap<number, readonly number[]>): number[] =>
  indexes.flatMap((index) => links.get(index) ?? []).sort((a, b) => a - b);

const payment = (series: Series, all: readonly Series[], context: RecurringContext): RecurringPayment | null => {
  const { charges, doubles } = series;
  const first = charges[0];
  const last = charges[charges.length - 1];
  if (!first || !last) return null;
  const single = charges.length === 1;
  const cadence = single ? supposed(first, context) : series.cadence;
  const indexes = [...charges, ...doubles].sort(byDate).map((charge) => charge.tx.index);
  const fees = linkedTo(indexes, context.feesOf);
  const refunds = linkedTo(indexes, context.refundsOf);
  const events: PaymentEvent[] = eventsOf({ ...series, cadence }, context.tool, context.asOf, fees.length > 0);
  const parallel = all.findIndex((other) => other !== series && sameRhythm(other, series));
  if (parallel !== -1 && parallel < all.indexOf(series))
    events.push({ code: 'parallel-series', index: last.tx.index, params: {} });
  for (const index of refunds) events.push({ code: 'refund', index, params: {} });
  const established = charges.length >= 3 && cadence !== 'irregular';
  const several = /[^A-Z0-9]/.test(last.match.matchedText);
  const trusted = last.match.confidence === 'certain' || (last.match.confidence === 'probable' && several);
  return {
    toolId: context.toolId,
    accountId: first.tx.accountId,
    cadence,
    cadenceBasis: single ? 'supposed' : 'observed',
    indexes,
    firstOn: first.tx.bookedOn,
    lastOn: last.tx.bookedOn,
    lastAmountCents: last.tx.amountCents as Cents,
    currency: last.tx.currency,
    certainty: established && trusted ? 'sure' : 'to-confirm',
    confidence: last.match.confidence,
    refunds,
    fees,
    events,
  };
};

/** Recurring payments of one tool on one account. Two debits make it probable, three established; one is to be confirmed. */
export const recurringOf = (charges: readonly Charge[], context: RecurringContext): RecurringPayment[] => {
  const series = seriesOf(charges);
  return series.flatMap((one) => payment(one, series, context) ?? []);
};
