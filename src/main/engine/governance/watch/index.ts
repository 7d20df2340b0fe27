import { type Day, lastDay, type Month, monthOf, shiftMonth } from '@shared/domain/day';
import type { WatchConsequence, WatchNote, WatchReview } from '@shared/domain/watch';

/** What the watch asks for this month. */
export type WatchDue =
  | { readonly kind: 'review'; readonly month: Month; readonly dueOn: Day; readonly late: boolean }
  | {
      readonly kind: WatchConsequence | 'tell';
      readonly noteId: string;
      readonly title: string;
      readonly dueOn: Day;
      readonly late: boolean;
    };

/** A consequence is due when the change takes effect, at the latest at the end of the month in which it was noted. */
const dueOf = (note: WatchNote): Day => note.effectiveOn ?? lastDay(monthOf(note.notedOn));

/**
 * What is due by the end of the month of `asOf`: its review (and the previous month's when it was missed, once there is
 * any note or review), consequences not dealt with, people not told.
 */
export const watchDue = (notes: readonly WatchNote[], reviews: readonly WatchReview[], asOf: Day): WatchDue[] => {
  const month = monthOf(asOf);
  const reviewed = new Set(reviews.map((review) => review.month));
  const started = [...notes.map((note) => monthOf(note.notedOn)), ...reviewed].sort()[0] ?? month;
  const months = [shiftMonth(month, -1), month].filter((one) => one === month || one >= started);
  const missing = months
    .filter((one) => !reviewed.has(one))
    .map((one): WatchDue => ({ kind: 'review', month: one, dueOn: lastDay(one), late: lastDay(one) < asOf }));
  const end = lastDay(month);
  const open = notes.flatMap((note): WatchDue[] => {
    const dueOn = dueOf(note);
    if (dueOn > end) return [];
    const base = { noteId: note.id, title: note.title, dueOn, late: dueOn < asOf };
    return [
      ...note.consequences.filter((one) => one.doneOn === null).map((one): WatchDue => ({ kind: one.kind, ...base })),
      ...(note.toldOn === null ? [{ kind: 'tell' as const, ...base }] : []),
    ];
  });
  return [...missing, ...open].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
};

/** Months in a row, up to this one or the one before, that were reviewed. */
export const monthsInARow = (reviews: readonly WatchReview[], asOf: Day): number => {
  const reviewed = new Set(reviews.map((review) => review.month));
  let month = reviewed.has(monthOf(asOf)) ? monthOf(asOf) : shiftMonth(monthOf(asOf), -1);
  let count = 0;
  while (reviewed.has(month)) {
    count += 1;
    month = shiftMonth(month, -1);
  }
  return count;
};
