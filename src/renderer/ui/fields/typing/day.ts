import { addDays, type Day, isDay, isMonth, type Month } from '@shared/domain/day';
import { formatShortDay } from '@shared/text/format';
import { read, refused, type Typed } from './typed';

const monthNames: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars', 'mar'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

const monthNumber = (name: string): number | undefined => {
  const bare = name.replace(/\.$/, '');
  const index = monthNames.findIndex((names) => names.includes(bare));
  return index < 0 ? undefined : index + 1;
};

/** « 26 » is 2026, « 98 » is 1998: the pivot suits arrivals of staff as well as renewals. */
const fullYear = (year: string): number => {
  const value = Number(year);
  if (year.length === 4) return value;
  return value >= 70 ? 1900 + value : 2000 + value;
};
const pad = (n: number, length = 2) => String(n).padStart(length, '0');

type Parts = { readonly date: number; readonly month: number; readonly year: number };

const partsOf = (text: string, thisYear: number): Parts | undefined => {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), date: Number(iso[3]) };
  const numeric = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$/.exec(text);
  if (numeric)
    return { date: Number(numeric[1]), month: Number(numeric[2]), year: numeric[3] ? fullYear(numeric[3]) : thisYear };
  const packed = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (packed) return { date: Number(packed[1]), month: Number(packed[2]), year: fullYear(packed[3] ?? '') };
  const worded = /^(\d{1,2})(?:er)? ?([a-z]+\.?)(?: (\d{4}|\d{2}))?$/.exec(text);
  const month = worded?.[2] ? monthNumber(worded[2]) : undefined;
  if (worded && month) return { date: Number(worded[1]), month, year: worded[3] ? fullYear(worded[3]) : thisYear };
  return undefined;
};

const relative: Readonly<Record<string, number>> = { "aujourd'hui": 0, aujourdhui: 0, hier: -1, demain: 1 };

export type DayLimits = { readonly min?: Day; readonly max?: Day };

/**
 * Reads a day as the French type it: « 12/3/26 », « 12.03.2026 », « 12 mars 2026 », « 1er avril », « 120326 »,
 * « aujourd’hui », `2026-03-12`. A day without year is in the year of `today`. Refuses days that do not exist.
 */
export const parseDay = (typed: string, today: Day, limits: DayLimits = {}): Typed<Day> => {
  const text = plain(typed).replaceAll('’', "'");
  if (text === '') return read<Day>(null);
  const shift = relative[text];
  const parts = partsOf(text, Number(today.slice(0, 4)));
  if (shift === undefined && !parts) return refused('invalid-day');
  const value =
    shift === undefined && parts
      ? `${pad(parts.year, 4)}-${pad(parts.month)}-${pad(parts.date)}`
      : addDays(today, shift ?? 0);
  if (!isDay(value)) return refused('no-such-day');
  if (limits.min && value < limits.min) return refused('too-early', { min: formatShortDay(limits.min) });
  if (limits.max && value > limits.max) return refused('too-late', { max: formatShortDay(limits.max) });
  return read(value);
};

/** Reads a month: « mars 2026 », « 3/26 », « 03/2026 », « mars » (year of `today`), `2026-03`. */
export const parseMonth = (typed: string, today: Day): Typed<Month> => {
  const text = plain(typed);
  if (text === '') return read<Month>(null);
  const iso = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  const numeric = /^(\d{1,2})[/. -]?(\d{4}|\d{2})$/.exec(text);
  const worded = /^([a-z]+\.?)(?: (\d{4}|\d{2}))?$/.exec(text);
  const thisYear = Number(today.slice(0, 4));
  const [month, year] = iso
    ? [Number(iso[2]), Number(iso[1])]
    : numeric
      ? [Number(numeric[1]), fullYear(numeric[2] ?? '')]
      : [monthNumber(worded?.[1] ?? ''), worded?.[2] ? fullYear(worded[2]) : thisYear];
  if (month === undefined) return refused('invalid-month');
  const value = `${pad(year, 4)}-${pad(month)}`;
  return isMonth(value) ? read(value) : refused('invalid-month');
};
