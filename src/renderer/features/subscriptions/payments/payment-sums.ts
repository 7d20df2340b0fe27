import type { CostView } from '@shared/contract/subscriptions';
import { type Cents, cents, roundHalfUp, sumCents } from '@shared/domain/money';
import { type Payment, periodsPerYear, type Subscription } from '@shared/domain/subscription';
import Big from 'big.js';

export type PaymentSums = {
  readonly count: number;
  /** Excluding VAT. */
  readonly netCents: Cents;
  /** As debited, over the payments that say it; null when none does. */
  readonly debitedCents: Cents | null;
  /** What the same number of debits would cost at the price typed, excluding VAT and fees; null: cost unknown. */
  readonly expectedCents: Cents | null;
  /** Paid less expected. */
  readonly gapCents: Cents | null;
};

/**
 * Sum of the real payments and gap to the price typed: expected = net annual cost × payments ÷ debits a year. Each
 * payment counts as one debit of the billing period.
 */
export const paymentSums = (
  payments: readonly Payment[],
  subscription: Pick<Subscription, 'period'>,
  cost: CostView['cost'],
): PaymentSums => {
  const netCents = sumCents(payments.map((payment) => payment.netCents));
  const debited = payments.flatMap(({ debitedCents }) => (debitedCents === null ? [] : [debitedCents]));
  const expectedCents =
    cost === null
      ? null
      : cents(roundHalfUp(new Big(cost.netCents).times(payments.length).div(periodsPerYear[subscription.period])));
  return {
    count: payments.length,
    netCents,
    debitedCents: debited.length === 0 ? null : sumCents(debited),
    expectedCents,
    gapCents: expectedCents === null ? null : cents(netCents - expectedCents),
  };
};
