import type { WorkCalendar } from '@shared/domain/carbon';
import type { Holiday } from '@shared/domain/carbon-outcomes';
import type { Day, Month } from '@shared/domain/day';
import { addDays, day, daysBetween, firstDay, lastDay, weekday } from '@shared/domain/day';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Easter Sunday of a Gregorian year (Meeus / Jones / Butcher). */
export const easterSunday = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(`${year}-${pad(Math.floor(n / 31))}-${pad((n % 31) + 1)}`);
};

const fixed: readonly (readonly [string, string])[] = [
  ['new-year', '01-01'],
  ['labour-day', '05-01'],
  ['victory-1945', '05-08'],
  ['national-day', '07-14'],
  ['assumption', '08-15'],
  ['all-saints', '11-01'],
  ['armistice-1918', '11-11'],
  ['christmas', '12-25'],
];

/** French public holidays of a year (Code du travail, L3133-1; Alsace-Moselle: L3134-13), in order. */
export const publicHolidays = (year: number, alsaceMoselle: boolean): Holiday[] => {
  const easter = easterSunday(year);
  const movable: readonly (readonly [string, number])[] = [
    ['easter-monday', 1],
    ['ascension', 39],
    ['whit-monday', 50],
    ...(alsaceMoselle ? ([['good-friday', -2]] as const) : []),
  ];
  const all: Holiday[] = [
    ...fixed.map(([code, monthDay]) => ({ code, day: day(`${year}-${monthDay}`) })),
    ...movable.map(([code, shift]) => ({ code, day: addDays(easter, shift) })),
    ...(alsaceMoselle ? [{ code: 'saint-stephen', day: day(`${year}-12-26`) }] : []),
  ];
  return all.sort((a, b) => a.day.localeCompare(b.day));
};

/** Days off of the years between two days, as a set: ask once, then count. */
const daysOff = (calendar: WorkCalendar, from: Day, to: Day): ReadonlySet<string> => {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return new Set(
    Array.from({ length: Math.max(0, years + 1) }, (_, i) => Number(from.slice(0, 4)) + i)
      .flatMap((year) => publicHolidays(year, calendar.alsaceMoselle))
      .filter((holiday) => !(calendar.whitMondayWorked && holiday.code === 'whit-monday'))
      .map((holiday) => holiday.day),
  );
};

/** Working days from `from` to `to`, both included: weekdays worked, less public holidays and closing weeks. */
export const workingDaysBetween = (calendar: WorkCalendar, from: Day, to: Day): number => {
  const off = daysOff(calendar, from, to);
  let count = 0;
  for (let current = from; current <= to; current = addDays(current, 1)) {
    const closed = calendar.closures.some((closure) => closure.from <= current && current <= closure.to);
    if (calendar.weekdays.includes(weekday(current)) && !off.has(current) && !closed) count += 1;
  }
  return count;
};

export const workingDaysOfMonth = (calendar: WorkCalendar, month: Month): number =>
  workingDaysBetween(calendar, firstDay(month), lastDay(month));
export const workingDaysOfYear = (calendar: WorkCalendar, year: number): number =>
  workingDaysBetween(calendar, day(`${year}-01-01`), day(`${year}-12-31`));
export const calendarDaysOfMonth = (month: Month): number => daysBetween(firstDay(month), lastDay(month)) + 1;
