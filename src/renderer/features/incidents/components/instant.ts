import type { Day } from '@shared/domain/day';
import { day } from '@shared/domain/day';

const two = (n: number): string => String(n).padStart(2, '0');

/** Day and hour on the person's own clock. */
export const localOf = (instant: string): { readonly day: Day; readonly hour: string } => {
  const at = new Date(instant);
  return {
    day: day(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`),
    hour: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
};

/** « 14:30 », « 14h30 », « 9 h »: null when it is not an hour. */
export const readHour = (text: string): string | null => {
  const match = /^\s*(\d{1,2})\s*(?:[:h]\s*(\d{2})?)?\s*$/i.exec(text);
  const [hours, minutes] = [Number(match?.[1] ?? Number.NaN), Number(match?.[2] ?? '0')];
  return Number.isNaN(hours) || hours > 23 || minutes > 59 ? null : `${two(hours)}:${two(minutes)}`;
};

/** The instant of a day and an hour on the person's own clock. */
export const instantOf = (on: Day, hour: string): string => new Date(`${on}T${hour}:00`).toISOString();

export const nowInstant = (): string => new Date().toISOString();
