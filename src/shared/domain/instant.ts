import { addHours } from 'date-fns/addHours';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { parseISO } from 'date-fns/parseISO';

/** Instant, ISO 8601 in UTC, so many hours later: hours run day and night, whatever the calendar. */
export const hoursAfter = (instant: string, hours: number): string => addHours(parseISO(instant), hours).toISOString();

/** Milliseconds from one instant to another; negative when the second comes first. */
export const millisecondsUntil = (from: string, to: string): number =>
  differenceInMilliseconds(parseISO(to), parseISO(from));
