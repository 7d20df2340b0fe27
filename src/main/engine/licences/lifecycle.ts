import type { Day, Month } from '@shared/domain/day';
import { firstDay, lastDay } from '@shared/domain/day';
import { periodsPerYear, type Subscription } from '@shared/domain/subscription';

/** Last day an ended or cancelled subscription runs; null: no end is known. */
export const endOf = (sub: Subscription): Day | null =>
  sub.endsOn ?? (sub.status === 'cancelled' && !sub.autoRenew ? sub.renewalOn : null);

/** Its end is already decided: cancelled, or an end date is written; or it has come, whatever its date. */
export const isEnding = (sub: Subscription): boolean =>
  sub.status === 'cancelled' || sub.status === 'ended' || sub.endsOn !== null;

/**
 * Nothing is ever debited: no notice to give, no VAT, no invoice to compare its price with. A price of zero with a
 * budget is paid for what is used, and is not free.
 */
export const isFree = ({ unitPriceCents, fixedFeePerDebitCents, budgetedAnnualCents }: Subscription): boolean =>
  unitPriceCents === 0 && fixedFeePerDebitCents === 0 && (budgetedAnnualCents ?? 0) === 0;

/** Running on that day: started (or start unknown), not ended. */
export const isLive = (sub: Subscription, on: Day): boolean => {
  if (sub.startedOn !== null && sub.startedOn > on) return false;
  const end = endOf(sub);
  return end === null ? sub.status !== 'ended' : end >= on;
};

/** Ran at least one day of the month: yes, no, or unknown when nothing says when it started or ended. */
export const ranIn = (sub: Subscription, month: Month, asOf: Day): 'yes' | 'no' | 'unknown' => {
  const end = endOf(sub);
  if (end !== null && end < firstDay(month)) return 'no';
  if (sub.startedOn !== null) {
    if (sub.startedOn > lastDay(month)) return 'no';
    return end === null && sub.status === 'ended' ? 'unknown' : 'yes';
  }
  if (sub.status === 'ended' && end === null) return 'unknown';
  // Running today, start unknown: certain for the month of the audit only.
  return firstDay(month) <= asOf && asOf <= lastDay(month) && isLive(sub, asOf) ? 'yes' : 'unknown';
};

/** Months paid by one debit. */
export const monthsPerPeriod = (sub: Subscription): number => 12 / periodsPerYear[sub.period];

/** Months between two dates at which the subscription can change: the commitment, and never less than what is prepaid. */
export const stepMonths = (sub: Subscription): number => Math.max(1, sub.commitmentMonths, monthsPerPeriod(sub));
