import {
  calendarDaysOfMonth,
  easterSunday,
  publicHolidays,
  workingDaysBetween,
  workingDaysOfMonth,
  workingDaysOfYear,
} from '@main/engine/carbon/calendar';
import { habitQuantities, habitRows } from '@main/engine/carbon/habits';
import { defaultWorkCalendar, type Habit } from '@shared/domain/carbon';
import { addDays, day, month, weekday } from '@shared/domain/day';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('French working calendar', () => {
  it('finds Easter', () => {
    // Dates of the Gregorian calendar, the earliest and the latest possible ones included.
    const known = [
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ];
    expect(known.map((d) => easterSunday(Number(d.slice(0, 4))))).toEqual(known);
  });
  it('lists the eleven public holidays of 2025, thirteen in Alsace-Moselle', () => {
    expect(publicHolidays(2025, false).map((h) => h.day)).toEqual([
      '2025-01-01',
      '2025-04-21',
      '2025-05-01',
      '2025-05-08',
      '2025-05-29',
      '2025-06-09',
      '2025-07-14',
      '2025-08-15',
      '2025-11-01',
      '2025-11-11',
      '2025-12-25',
    ]);
    const alsace = publicHolidays(2025, true).map((h) => h.day);
    expect(alsace).toHaveLength(13);
    expect(alsace).toContain('2025-04-18'); // Good Friday
    expect(alsace).toContain('2025-12-26');
  });
  it('counts working days', () => {
    // 2025: 261 weekdays, less 10 holidays on weekdays (All Saints is a Saturday).
    expect(workingDaysOfYear(defaultWorkCalendar, 2025)).toBe(251);
    // May 2025: 22 weekdays, less 1, 8 and 29 May.
    expect(workingDaysOfMonth(defaultWorkCalendar, month('2025-05'))).toBe(19);
    expect(workingDaysOfYear({ ...defaultWorkCalendar, alsaceMoselle: true }, 2025)).toBe(249);
    expect(workingDaysOfYear({ ...defaultWorkCalendar, whitMondayWorked: true }, 2025)).toBe(252);
    // Closed from 4 to 22 August 2025: 15 weekdays, of which 15 August is already a holiday.
    const closures = [{ from: day('2025-08-04'), to: day('2025-08-22') }];
    expect(workingDaysOfMonth({ ...defaultWorkCalendar, closures }, month('2025-08'))).toBe(20 - 14);
    // Tuesday to Saturday: All Saints counts then, 1 November 2025 is a Saturday.
    expect(
      workingDaysBetween({ ...defaultWorkCalendar, weekdays: [2, 3, 4, 5, 6] }, day('2025-11-01'), day('2025-11-08')),
    ).toBe(5);
    expect(workingDaysBetween(defaultWorkCalendar, day('2025-05-10'), day('2025-05-09'))).toBe(0);
    expect(calendarDaysOfMonth(month('2024-02'))).toBe(29);
  });
  it('counts by whole weeks what counting day by day gives', () => {
    const from2023 = (n: number) => addDays(day('2023-01-01'), n);
    const span = fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: -3, max: 400 }));
    const period = span.map(([start, length]) => ({ from: from2023(start), to: from2023(start + length) }));
    const calendars = fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
      alsaceMoselle: fc.boolean(),
      whitMondayWorked: fc.boolean(),
      closures: fc.array(period, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(calendars, period, (given, { from, to }) => {
        const calendar = { ...defaultWorkCalendar, ...given };
        let count = 0;
        for (let at = from; at <= to; at = addDays(at, 1)) {
          const off = publicHolidays(Number(at.slice(0, 4)), given.alsaceMoselle).some(
            (holiday) => holiday.day === at && !(given.whitMondayWorked && holiday.code === 'whit-monday'),
          );
          const closed = given.closures.some((closure) => closure.from <= at && at <= closure.to);
          if (given.weekdays.includes(weekday(at)) && !off && !closed) count += 1;
        }
        expect(workingDaysBetween(calendar, from, to)).toBe(count);
      }),
    );
  });
});

const habit: Habit = {
  id: 'rythme',
  teamId: null,
  toolId: 'chatgpt',
  model: null,
  useId: 'chat-turn',
  counted: 'requests',
  low: 200,
  typical: 250,
  high: 300,
  countBasis: 'company',
  dayBasis: 'working',
  people: null,
  workedDaysPerYear: null,
  from: month('2025-01'),
  to: null,
};
const sum = (answer: ReturnType<typeof habitQuantities>, bound: 'low' | 'central' | 'high') =>
  answer.status === 'known' ? answer.months.reduce((total, m) => total + m.amount[bound], 0) : undefined;

describe('from a rhythm to quantities', () => {
  it('asks what it does not know', () => {
    const asked = habitQuantities(
      { ...habit, countBasis: null, dayBasis: null },
      defaultWorkCalendar,
      month('2025-12'),
    );
    expect(asked).toEqual({
      status: 'missing',
      missing: [
        { code: 'ask-count-basis', params: {} },
        { code: 'ask-day-basis', params: {} },
      ],
    });
    expect(habitQuantities({ ...habit, countBasis: 'person' }, defaultWorkCalendar, month('2025-12'))).toMatchObject({
      missing: [{ code: 'ask-people' }],
    });
    expect(habitQuantities({ ...habit, low: 400 }, defaultWorkCalendar, month('2025-12'))).toMatchObject({
      missing: [{ code: 'habit-not-ordered' }],
    });
  });
  it('counts 250 a working day for the company', () => {
    const year = habitQuantities(habit, defaultWorkCalendar, month('2025-12'));
    expect(sum(year, 'central')).toBe(250 * 251);
    expect(year.status === 'known' && year.months[4]?.amount).toEqual({ low: 3800, central: 4750, high: 5700 }); // 19 days
  });
  it('spreads the days really worked: 220 a year gives the 44 000 to 66 000 of section 10', () => {
    const year = habitQuantities({ ...habit, workedDaysPerYear: 220 }, defaultWorkCalendar, month('2025-12'));
    expect(sum(year, 'low')).toBeCloseTo(44_000, 6);
    expect(sum(year, 'central')).toBeCloseTo(55_000, 6);
    expect(sum(year, 'high')).toBeCloseTo(66_000, 6);
  });
  it('counts calendar days, and per person', () => {
    expect(
      sum(habitQuantities({ ...habit, dayBasis: 'calendar' }, defaultWorkCalendar, month('2025-12')), 'central'),
    ).toBe(250 * 365);
    const each = { ...habit, countBasis: 'person' as const, people: 45, workedDaysPerYear: 220 };
    // Each person, 220 days: 2.0 to 3.0 million.
    expect(sum(habitQuantities(each, defaultWorkCalendar, month('2025-12')), 'low')).toBeCloseTo(1_980_000, 4);
    expect(sum(habitQuantities(each, defaultWorkCalendar, month('2025-12')), 'high')).toBeCloseTo(2_970_000, 4);
  });
  it('stops at the end of the habit', () => {
    const short = habitQuantities({ ...habit, to: month('2025-02') }, defaultWorkCalendar, month('2025-12'));
    expect(short.status === 'known' && short.months.map((m) => m.month)).toEqual(['2025-01', '2025-02']);
    expect(habitQuantities({ ...habit, from: month('2026-01') }, defaultWorkCalendar, month('2025-12'))).toEqual({
      status: 'known',
      months: [],
    });
  });
  it('makes declared rows', () => {
    const answer = habitQuantities(
      { ...habit, counted: 'images', to: month('2025-01') },
      defaultWorkCalendar,
      month('2025-12'),
    );
    const rows = answer.status === 'known' ? habitRows(habit, answer.months) : [];
    expect(rows).toMatchObject([
      { id: 'rythme:2025-01', month: '2025-01', origin: 'declared', requests: 250 * 22, outputTokensPerRequest: null },
    ]);
  });
});
