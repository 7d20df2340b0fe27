import type { Day } from './day';

/** One all-day event of a calendar file; texts are ready to be read. */
export type CalendarEvent = {
  /** Stable from one export to the next, so that a calendar updates the event instead of adding another. */
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly description: string;
  /** Days before the event at which to remind, at nine in the morning. */
  readonly remindDaysBefore: readonly number[];
};

/** Calendrier d'échéances. */
export type Calendar = {
  readonly name: string;
  /** Day of the export, for the stamp of each event. */
  readonly stamp: Day;
  readonly events: readonly CalendarEvent[];
};
