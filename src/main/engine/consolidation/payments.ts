import {
  addMonths,
  type Day,
  firstDay,
  lastDay,
  type Month,
  monthOf,
  monthRange,
  shiftMonth,
} from '@shared/domain/day';
import { type Cents, cents, distribute } from '@shared/domain/money';
import { monthsPerPeriod } from '../licences/lifecycle';
import type { RunningSubscription } from './running';

/** The months of a plan, from the first one. */
export const planMonths = (from: Month, count: number): Month[] => monthRange(from, shiftMonth(from, count - 1));

/**
 * Days on which a subscription is debited within the months: counted both ways from its renewal date (or start), so that
 * a 31st does not drift. No date in the dossier: from the date supposed for the renewal, else from the first month.
 */
const debitDays = (running: RunningSubscription, from: Month, count: number): Day[] => {
  const { sub } = running;
  const step = monthsPerPeriod(sub);
  const [start, end] = [firstDay(from), lastDay(shiftMonth(from, count - 1))];
  const anchor = sub.renewalOn ?? sub.startedOn ?? running.renewal.renewalOn ?? start;
  let first = 0;
  while (addMonths(anchor, first * step) >= start) first -= 1;
  while (addMonths(anchor, first * step) < start) first += 1;
  const days: Day[] = [];
  for (let k = first; addMonths(anchor, k * step) <= end; k += 1) days.push(addMonths(anchor, k * step));
  return days;
};

/** Change of the number of seats from a day on; zero seats: the subscription is left. */
export type SeatChange = { readonly from: Day; readonly seats: number };

/**
 * Euro cents debited each month of a plan, coût complet. A debit belongs to the month it falls in and is due when its
 * day comes before the change. The debits of a year add up to the annual cost to the cent. Null: cost unknown.
 */
export const paymentsByMonth = (
  running: RunningSubscription,
  from: Month,
  count: number,
  change: SeatChange | null = null,
): Cents[] | null => {
  const perYear = 12 / monthsPerPeriod(running.sub);
  const before = running.annualCents;
  const after = change === null ? before : running.annualAt(change.seats);
  if (before === null || after === null) return null;
  const even = Array.from({ length: perYear }, () => 1);
  const [full, reduced] = [distribute(before, even), distribute(after, even)];
  const totals = new Map<Month, number>(planMonths(from, count).map((month) => [month, 0]));
  debitDays(running, from, count).forEach((day, k) => {
    const shares = change !== null && day >= change.from ? reduced : full;
    const month = monthOf(day);
    totals.set(month, (totals.get(month) ?? 0) + (shares[k % perYear] ?? 0));
  });
  return [...totals.values()].map(cents);
};
