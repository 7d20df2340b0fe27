import { type Day, earliestDay, isDay, latestDay } from '@shared/domain/day';
import { type DateOrder, dateOrderOf, readDate } from '../text-file';
import { unwrapFormula } from './amounts';

export type DayReading =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error'; readonly reason: 'date-unreadable' | 'date-ambiguous' | 'date-out-of-range' };

/** Quicken writes `5/ 8'26`; spaces inside and the apostrophe are its own. */
const plain = (source: string): string =>
  unwrapFormula(source)
    .trim()
    .replace(/^(\d{1,2})([/.-])\s*(\d{1,2})\s*['’/.-]\s*(\d{2,4})$/, '$1$2$3$2$4');

const inRange = (day: Day): DayReading =>
  day >= earliestDay && day <= latestDay ? { kind: 'day', day } : { kind: 'error', reason: 'date-out-of-range' };

/** Most files hold few different days: the same text is read once. */
const known = new Map<string, DayReading>();
const KNOWN_MAX = 20_000;

/** Reads the day of an operation; `order` says how `03/04/2026` reads, null leaves it ambiguous. */
export const readDay = (source: string, order: DateOrder | null): DayReading => {
  const key = `${order ?? ''}|${source}`;
  const cached = known.get(key);
  if (cached) return cached;
  const text = plain(source);
  // A bare number is not a date here: the spreadsheet day numbers of `readDate` would swallow amounts.
  const reading = /^\d+(?:[.,]\d+)?$/.test(text) ? readCompact(text) : readText(text, order);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(key, reading);
  return reading;
};

const readText = (text: string, order: DateOrder | null): DayReading => {
  // AA > 60 is the last century, which `readDate` does not know: out of range for a statement anyway.
  if (/^\d{1,2}[/.-]\d{1,2}[/.-](?:[7-9]\d|6[1-9])$/.test(text)) return { kind: 'error', reason: 'date-out-of-range' };
  const reading = readDate(text, order);
  if (reading.kind === 'day') return inRange(reading.day);
  if (reading.kind === 'blank') return { kind: 'blank' };
  if (reading.kind === 'ambiguous') return { kind: 'error', reason: 'date-ambiguous' };
  return { kind: 'error', reason: 'date-unreadable' };
};

/** `AAAAMMJJ`, possibly followed by a time, as OFX writes it. */
export const readCompact = (source: string): DayReading => {
  const match = /^\s*(\d{4})(\d{2})(\d{2})/.exec(source);
  if (!match) return source.trim() === '' ? { kind: 'blank' } : { kind: 'error', reason: 'date-unreadable' };
  const text = `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
  return isDay(text) ? inRange(text) : { kind: 'error', reason: 'date-unreadable' };
};

/** True when the cell looks like a date in any order: to find headers and data rows, not to read them. */
export const looksLikeDate = (source: string): boolean => {
  const text = plain(source);
  return /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})(?:[T ].*)?$/.test(text);
};

/** `AAAAMMJJ` of this century: a bare number, to be taken for a date only where a date is expected. */
export const looksLikeCompactDate = (source: string): boolean =>
  /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(plain(source));

const inversions = (days: readonly Day[]): { up: number; down: number } => {
  let up = 0;
  let down = 0;
  for (let i = 1; i < days.length; i += 1) {
    const before = days[i - 1] ?? '';
    const after = days[i] ?? '';
    if (after > before) up += 1;
    if (after < before) down += 1;
  }
  return { up, down };
};

/**
 * The order of the dates of one column: a day past 12 settles it; else a list that is sorted when read one way and
 * badly out of order the other way (banks write in order). Null: to be asked.
 */
export const dateOrderFor = (values: readonly string[]): DateOrder | null => {
  const texts = values.map(plain).filter(looksLikeDate);
  const verdict = dateOrderOf(texts);
  if (verdict === 'dmy' || verdict === 'mdy') return verdict;
  if (verdict !== 'ambiguous') return null;
  const days = (order: DateOrder): Day[] =>
    texts.flatMap((text) => {
      const reading = readDay(text, order);
      return reading.kind === 'day' ? [reading.day] : [];
    });
  const dmy = inversions(days('dmy'));
  const mdy = inversions(days('mdy'));
  const sorted = (i: { up: number; down: number }) => Math.min(i.up, i.down) === 0 && Math.max(i.up, i.down) >= 4;
  const messy = (i: { up: number; down: number }) => Math.min(i.up, i.down) >= 2;
  if (sorted(dmy) && messy(mdy)) return 'dmy';
  if (sorted(mdy) && messy(dmy)) return 'mdy';
  return null;
};
