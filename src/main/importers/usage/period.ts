import { type Day, firstDay, isDay, isMonth, lastDay } from '@shared/domain/day';
import type { UsagePeriod } from '@shared/domain/usage';

const dayPattern = /(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/g;
const monthPattern = /(?<!\d)(20\d{2})[-_.](0[1-9]|1[0-2])(?![-_.]?\d)/;

/** The period written in a file name: two days, or one month. One day alone is the day of the export, not a period. */
export const periodOfName = (fileName: string): UsagePeriod | null => {
  const days = [...fileName.matchAll(dayPattern)]
    .map(([, year, month, date]) => `${year}-${month}-${date}`)
    .filter((text): text is Day => isDay(text));
  const [from, to] = days;
  if (from && to) return from <= to ? { from, to, origin: 'file-name' } : { from: to, to: from, origin: 'file-name' };
  const named = from ? null : monthPattern.exec(fileName);
  const month = named ? `${named[1]}-${named[2]}` : '';
  return isMonth(month) ? { from: firstDay(month), to: lastDay(month), origin: 'file-name' } : null;
};

/** The span of the days met in the rows. */
export const periodOfDays = (days: readonly Day[]): UsagePeriod | null => {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from && to ? { from, to, origin: 'column' } : null;
};
