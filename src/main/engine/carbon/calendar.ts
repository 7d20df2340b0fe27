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

/** Days off of the years between two days. */
const daysOff = (calendar: WorkCalendar, from: Day, to: Day): Day[] => {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i)
    .flatMap((year) => publicHolidays(year, calendar.alsaceMoselle))
    .filter((holiday) => !(calendar.whitMondayWorked && holiday.code === 'whit-monday'))
    .map((holiday) => holiday.day);
};

/** Days from `from` to `to`, both included. */
const daysFrom = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, n) => addDays(from, n));

/**
 * Working days from `from` to `to`, both included: weekdays worked, less public holidays and closing weeks. Counted by
 * whole weeks: a footprint asks this of every month of every habit.
 */
export const workingDaysBetween = (calendar: WorkCalendar, from: Day, to: Day): number => {
  if (to < from) return 0;
  const worked = (one: Day) => calendar.weekdays.includes(weekday(one));
  const weeks = Math.floor((daysBetween(from, to) + 1) / 7);
  const inWeeks = weeks === 0 ? 0 : weeks * daysFrom(from, addDays(from, 6)).filter(worked).length;
  const afterWeeks = daysFrom(addDays(from, weeks * 7), to).filter(worked).length;
  const closed = calendar.closures.flatMap((closure) =>
    daysFrom(closure.from > from ? closure.from : from, closure.to < to ? closure.to : to),
  );
  const holidays = daysOff(calendar, from, to).filter((one) => from <= one && one <= to);
  return inWeeks + afterWeeks - [...new Set([...holidays, ...closed])].filter(worked).length;
};

export const workingDaysOfMonth = (calendar: WorkCalendar, month: Month): number =>
  workingDaysBetween(calendar, firstDay(month), lastDay(month));
export const workingDaysOfYear = (calendar: WorkCalendar, year: number): number =>
  workingDaysBetween(calendar, day(`${year}-01-01`), day(`${year}-12-31`));
export const calendarDaysOfMonth = (month: Month): number => daysBetween(firstDay(month), lastDay(month)) + 1;
