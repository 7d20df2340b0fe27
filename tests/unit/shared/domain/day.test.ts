import { addDays, addMonths, day, daysBetween, isDay, lastDay, month, weekday } from '@shared/domain/day';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Any day from 1950 to 2050, as a date at local noon and as a text. */
const anyDay = fc.integer({ min: 0, max: 36_524 }).map((n) => {
  const date = new Date(1950, 0, 1 + n, 12);
  return { date, text: day(format(date, 'yyyy-MM-dd')) };
});

describe('days', () => {
  it('are those of the calendar', () => {
    expect(['2024-02-29', '2025-12-31', '2000-02-29'].map(isDay)).toEqual([true, true, true]);
    expect(
      ['2025-02-29', '1900-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-01-00', '2025-1-01', 'demain'].map(
        isDay,
      ),
    ).toEqual(Array.from({ length: 8 }, () => false));
    expect(() => day('2026-02-30')).toThrow(RangeError);
  });
  it('move by days and months; a month later never leaves the month', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(day('2025-01-01'), -1)).toBe('2024-12-31');
    expect(addMonths(day('2025-01-31'), 1)).toBe('2025-02-28');
    expect(addMonths(day('2024-03-31'), -1)).toBe('2024-02-29');
    expect(addMonths(day('2025-11-30'), 15)).toBe('2027-02-28');
    expect(lastDay(month('2024-02'))).toBe('2024-02-29');
    // 29 March 2026 is a Sunday, the night when clocks change.
    expect(weekday(day('2026-03-29'))).toBe(0);
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
  });
  it('move as those of a library of dates do, whatever the clock of the machine', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), ({ date, text }, count) => {
        expect(addDays(text, count)).toBe(format(addDaysToDate(date, count), 'yyyy-MM-dd'));
        expect(addMonths(text, count % 400)).toBe(format(addMonthsToDate(date, count % 400), 'yyyy-MM-dd'));
        expect(weekday(text)).toBe(date.getDay());
        expect(daysBetween(text, addDays(text, count))).toBe(count);
      }),
    );
  });
});
