import { z } from 'zod';

/** A civil day, `2026-03-12` (jour). Text sorts and compares as a date. */
export type Day = string & { readonly __brand: 'Day' };
/** A civil month, `2026-03` (mois). */
export type Month = string & { readonly __brand: 'Month' };

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

const yearOf = (d: Day): number => Number(d.slice(0, 4));
/** From 1 to 12. */
const monthNumber = (d: Day): number => Number(d.slice(5, 7));
const dateOf = (d: Day): number => Number(d.slice(8, 10));
const dayLength = 24 * 3600 * 1000;
/** Asked millions of times by an audit: in universal time, every day is as long as another. */
const midnight = (d: Day): number => Date.UTC(yearOf(d), monthNumber(d) - 1, dateOf(d));
const pad = (n: number, length: number) => String(n).padStart(length, '0');
const fromMidnight = (millis: number): Day => {
  const date = new Date(millis);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}` as Day;
};

/** True for a real calendar day written `AAAA-MM-JJ` (2026-02-30 is not one). */
export const isDay = (text: string): text is Day =>
  dayPattern.test(text) && fromMidnight(midnight(text as Day)) === text;
export const isMonth = (text: string): text is Month => monthPattern.test(text);

/** Reads a day, or throws RangeError: for constants and checked data. User input goes through `daySchema`. */
export const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
};
export const month = (text: string): Month => {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`);
  return text;
};

export const daySchema = z
  .string()
  .refine(isDay, { message: 'invalid-day' })
  .transform((value) => value as Day);
export const monthSchema = z
  .string()
  .refine(isMonth, { message: 'invalid-month' })
  .transform((value) => value as Month);

/** Days that a subscription, a seat or a statement may bear; anything outside is a typing mistake. */
export const earliestDay = day('2015-01-01');
export const latestDay = day('2040-12-31');
export const businessDaySchema = daySchema.refine((d) => d >= earliestDay && d <= latestDay, {
  message: 'day-out-of-range',
});

/** Days on which a person may have been hired or have left. */
export const careerDaySchema = daySchema.refine((d) => d >= '1950-01-01' && d <= latestDay, {
  message: 'day-out-of-range',
});

export const addDays = (from: Day, count: number): Day =>
  fromMidnight(Date.UTC(yearOf(from), monthNumber(from) - 1, dateOf(from) + count));
/** Same day `count` months later; clamps to the last day of a shorter month (31 January + 1 = 28 February). */
export const addMonths = (from: Day, count: number): Day => {
  const month = monthNumber(from) - 1 + count;
  const lastDate = new Date(Date.UTC(yearOf(from), month + 1, 0)).getUTCDate();
  return fromMidnight(Date.UTC(yearOf(from), month, Math.min(dateOf(from), lastDate)));
};
/** Whole days from `from` to `to`; negative when `to` is before. */
export const daysBetween = (from: Day, to: Day): number => (midnight(to) - midnight(from)) / dayLength;
/** 0 = Sunday … 6 = Saturday. */
export const weekday = (d: Day): number => new Date(midnight(d)).getUTCDay();

export const monthOf = (d: Day): Month => d.slice(0, 7) as Month;
export const firstDay = (m: Month): Day => `${m}-01` as Day;
export const lastDay = (m: Month): Day => addDays(addMonths(firstDay(m), 1), -1);
export const shiftMonth = (m: Month, count: number): Month => monthOf(addMonths(firstDay(m), count));
/** Number of months from `from` to `to` (same month: 0). */
export const monthsBetween = (from: Month, to: Month): number => {
  const index = (m: Month) => Number(m.slice(0, 4)) * 12 + Number(m.slice(5, 7));
  return index(to) - index(from);
};
/** All months from `from` to `to`, both included; empty when `to` is before `from`. */
export const monthRange = (from: Month, to: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, i) => shiftMonth(from, i));
