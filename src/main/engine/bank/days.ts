import type { Day } from '@shared/domain/day';

const numbers = new Map<Day, number>();
const LIMIT = 50_000;

/** Days since 1 March of year 0: differences are whole days. Faster than a calendar on 100 000 lines. */
export const dayNumber = (day: Day): number => {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  // Years start in March, so that the leap day is the last one.
  const shifted = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const value =
    shifted * 365 + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear;
  if (numbers.size >= LIMIT) numbers.clear();
  numbers.set(day, value);
  return value;
};

export const daysApart = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);
