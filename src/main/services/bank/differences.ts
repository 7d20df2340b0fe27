import { chooseRate, type RateSources, rateValue } from '@main/engine/licences/cost/rates';
import type { ReviewItem } from '@shared/domain/bank-review';
import { type Day, monthOf } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import { type Cents, cents } from '@shared/domain/money';
import type { Payment, Subscription } from '@shared/domain/subscription';
import { debitInEuros, priceOfDebit } from './amounts';
import { periodOf, purchaseOf, type Series } from './proposal';

/** What one debit should be in euros. */
export type Expected = { readonly cents: Cents | null };

/** What one debit of a subscription should be in euro cents on a day; null: the rate is missing. */
export const expectedDebit = (subscription: Subscription, on: Day, rates: RateSources): Expected => {
  const question = { currency: subscription.currency, month: monthOf(on), subscriptionId: subscription.id };
  return { cents: debitInEuros(subscription, rateValue(chooseRate(question, rates))) };
};

/** Under this a difference is rounding. */
const ROUNDING_CENTS = 50;
const SMALL = 0.01;
/** Exchange rates move that much from one month to the next. */
const DRIFT = 0.06;

const differs = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) > ROUNDING_CENTS && Math.abs(a - b) > share * Math.max(a, b);

const amountDifference = (subscription: Subscription, expected: number, debited: number): Coded[] => {
  const share = subscription.currency === 'EUR' ? SMALL : DRIFT;
  if (!differs(expected, debited, share)) return [];
  const params = { expectedCents: expected, debitedCents: debited, name: subscription.name };
  // Exactly the French VAT more: the number was not given, or the price is displayed without it.
  if (!differs(expected * 1.2, debited, SMALL)) return [{ code: 'vat-charged', params }];
  return [{ code: debited > expected ? 'debited-more' : 'debited-less', params }];
};

/** Where the declared price, the invoices and the debits do not say the same; and the price that the debit says. */
export const differencesOf = (
  subscription: Subscription,
  expected: Expected,
  series: Series,
  invoices: readonly Payment[],
): { readonly differences: Coded[]; readonly priceCents: Cents | null } => {
  const period = periodOf(series.cadence);
  const samePeriod = series.cadence === 'irregular' || period === subscription.period;
  const differences: Coded[] = [];
  if (!samePeriod)
    differences.push({ code: 'period-differs', params: { declared: subscription.period, observed: period } });
  if (expected.cents === null) differences.push({ code: 'rate-missing', params: { currency: subscription.currency } });
  else if (samePeriod && series.currency === 'EUR')
    differences.push(...amountDifference(subscription, expected.cents, series.lastAmountCents));
  const invoice = invoices.find((payment) => payment.debitedCents === null && payment.origin === 'invoice');
  if (invoice)
    differences.push({
      code: 'invoice-completed',
      params: { invoiceCents: invoice.netCents, debitedCents: series.lastAmountCents },
    });
  const feeRate = series.totalCents > 0 ? series.feesCents / series.totalCents : 0;
  if (series.feesCents > 0 && Math.abs(feeRate - subscription.cardFeeRate) > 0.002)
    differences.push({
      code: 'fee-observed',
      params: { declared: Math.round(subscription.cardFeeRate * 1000) / 10, observed: Math.round(feeRate * 1000) / 10 },
    });
  const purchase = purchaseOf(series);
  const comparable = samePeriod && purchase.currency === subscription.currency;
  const price = comparable ? priceOfDebit(purchase.cents, subscription) : null;
  const useful =
    price !== null && price !== subscription.unitPriceCents && differences.some(({ code }) => code !== 'fee-observed');
  return { differences, priceCents: useful ? cents(price) : null };
};

/** One debit as the dossier declares it, as it was invoiced (HT), and as it was debited; null: not said in euros. */
export const comparedOf = (
  declared: Cents | null,
  series: Series,
  payment: Payment | null,
): ReviewItem['compared'] => ({
  declaredCents: declared,
  invoicedCents: payment?.origin === 'invoice' ? payment.netCents : null,
  debitedCents: series.currency === 'EUR' ? cents(series.lastAmountCents) : null,
});
