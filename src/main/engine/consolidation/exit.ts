import { addDays, addMonths, type Day } from '@shared/domain/day';
import type { RunningSubscription } from './running';

/** When a subscription can be left or reduced, and the last day to say so. */
export type Exit = {
  /** First day of the period that is not paid any more; null: cannot be told. */
  readonly on: Day | null;
  /** Last day to give notice; null: none needed, or not known. */
  readonly decideBy: Day | null;
  /** The contract stops by itself, or notice was already given: nothing to send. */
  readonly byItself: boolean;
  /** The date rests on a supposition (no renewal date in the dossier). */
  readonly assumed: boolean;
};

/**
 * First date on or after `wanted` at which the contract lets go: its next renewal whose notice is still possible, or one
 * of the following ones, commitment after commitment. A contract already cancelled lets go at its end, whatever is
 * wanted.
 */
export const exitOf = (running: RunningSubscription, wanted: Day | null): Exit => {
  const { renewal, sub } = running;
  const base = renewal.effectiveOn;
  if (base === null) return { on: null, decideBy: null, byItself: renewal.state === 'cancelled', assumed: false };
  if (renewal.state === 'cancelled') return { on: base, decideBy: null, byItself: true, assumed: renewal.assumed };
  let count = 0;
  const at = (): Day => addMonths(base, count * renewal.stepMonths);
  while (wanted !== null && at() < wanted) count += 1;
  const on = at();
  const byItself = renewal.state === 'ends' && count === 0;
  return { on, decideBy: byItself ? null : addDays(on, -sub.noticeDays), byItself, assumed: renewal.assumed };
};
