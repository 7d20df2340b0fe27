import type { RefusedReason } from '@shared/domain/bank';
import type { Day } from '@shared/domain/day';
import type { AmountReading } from './amounts';
import type { DayReading } from './dates';

export type Settled = { readonly day: Day; readonly cents: number };
type AnyAmount = AmountReading | { readonly kind: 'error'; readonly reason: 'debit-and-credit' };

/** Day and amount of an operation, or the reason why it is refused; the date is reported first. */
export const settle = (booked: DayReading, amount: AnyAmount): Settled | RefusedReason => {
  if (booked.kind === 'blank') return 'date-missing';
  if (booked.kind === 'error') return booked.reason;
  if (amount.kind === 'blank') return 'amount-missing';
  if (amount.kind === 'ambiguous') return 'amount-ambiguous';
  if (amount.kind === 'error') return amount.reason;
  return { day: booked.day, cents: amount.cents };
};

/** Amount of a record that is put aside: shown when it could be read. */
export const centsOrNull = (amount: AnyAmount): number | null => (amount.kind === 'amount' ? amount.cents : null);
