import { type Day, lastDay, type Month, monthOf, monthRange, shiftMonth } from '@shared/domain/day';
import type { KpiAmendment, KpiEntry, KpiSnapshot, Measure } from '@shared/domain/kpi';

/** Longest history that can be closed at once: a dossier opened late is not asked for ten years of months. */
const MAX_OPEN_MONTHS = 24;

/** A month can be closed from the day after its last one. */
export const isComplete = (month: Month, today: Day): boolean => lastDay(month) < today;

/**
 * Months that may be closed, oldest first: complete, not closed yet, from the first one the dossier knows something of
 * (or the one after the first closed). The current month and those to come are never among them.
 */
export const closableMonths = (closed: readonly Month[], firstKnown: Month | null, today: Day): Month[] => {
  const last = shiftMonth(monthOf(today), -1);
  const earliest = [...closed, ...(firstKnown === null ? [] : [firstKnown])].sort()[0] ?? last;
  const floor = shiftMonth(last, 1 - MAX_OPEN_MONTHS);
  return monthRange(earliest > floor ? earliest : floor, last).filter((month) => !closed.includes(month));
};

/** What is seen of a closed value: as closed, and as corrected since. */
export type ClosedValue = {
  readonly closed: number | null;
  /** Latest correction; null: none. */
  readonly amendment: KpiAmendment | null;
  /** The correction when there is one, else the value as closed. */
  readonly value: number | null;
};

const order = (a: KpiAmendment, b: KpiAmendment): number =>
  a.amendedOn === b.amendedOn ? (a.id < b.id ? -1 : 1) : a.amendedOn < b.amendedOn ? -1 : 1;

/** Corrections of a measure of a closed month, oldest first. */
export const amendmentsOf = (
  amendments: readonly KpiAmendment[],
  snapshotId: string,
  measure: Measure,
): KpiAmendment[] => amendments.filter((one) => one.snapshotId === snapshotId && one.measure === measure).sort(order);

export const closedValue = (
  snapshot: Pick<KpiSnapshot, 'id'>,
  entry: Pick<KpiEntry, 'measure' | 'figure'>,
  amendments: readonly KpiAmendment[],
): ClosedValue => {
  const amendment = amendmentsOf(amendments, snapshot.id, entry.measure).at(-1) ?? null;
  const closed = entry.figure.value;
  return { closed, amendment, value: amendment === null ? closed : amendment.after };
};

/** Snapshots from the oldest month to the latest. */
export const byMonth = (snapshots: readonly KpiSnapshot[]): KpiSnapshot[] =>
  [...snapshots].sort((a, b) => (a.month < b.month ? -1 : 1));

/** The month closed last before another one. */
export const snapshotBefore = (snapshots: readonly KpiSnapshot[], month: Month): KpiSnapshot | null =>
  byMonth(snapshots)
    .filter((one) => one.month < month)
    .at(-1) ?? null;
