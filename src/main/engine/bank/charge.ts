import type { StatementTransaction } from '@shared/domain/bank';
import { dayNumber } from './days';
import type { CleanLabel } from './label';
import type { Match } from './match';

/** A transaction whose label may be an AI tool's, with what was found. */
export type Charge = {
  readonly tx: StatementTransaction;
  readonly clean: CleanLabel;
  readonly match: Match;
  readonly dayNumber: number;
};

export const chargeOf = (tx: StatementTransaction, clean: CleanLabel, match: Match): Charge => ({
  tx,
  clean,
  match,
  dayNumber: dayNumber(tx.bookedOn),
});

export const byDate = (a: Charge, b: Charge): number => a.dayNumber - b.dayNumber || a.tx.index - b.tx.index;

/** Amounts within 6 %: exchange rates move that much from one month to the next. */
export const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 0.06 * Math.max(Math.abs(a), Math.abs(b));

export const groupBy = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
};
