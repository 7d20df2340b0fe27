import { type Habit, type UsageRow, untoldUsage, type WorkCalendar } from '@shared/domain/carbon';
import type { HabitAnswer, HabitMonth } from '@shared/domain/carbon-outcomes';
import type { Month } from '@shared/domain/day';
import { monthRange } from '@shared/domain/day';
import { coded } from '../explain';
import { calendarDaysOfMonth, workingDaysOfMonth, workingDaysOfYear } from './calendar';

/**
 * Days of a month that count: calendar days, or working days of the calendar. When the company knows how many days a
 * year it really works (220, leave included), the year is spread like the working days of the calendar.
 */
const daysOf = (habit: Habit, calendar: WorkCalendar, month: Month): number => {
  if (habit.dayBasis === 'calendar') return calendarDaysOfMonth(month);
  const worked = workingDaysOfMonth(calendar, month);
  if (habit.workedDaysPerYear === null) return worked;
  const year = workingDaysOfYear(calendar, Number(month.slice(0, 4)));
  return year === 0 ? 0 : (worked * habit.workedDaysPerYear) / year;
};

/**
 * From a rhythm to quantities by month: count x people (when it is per person) x days. Per person or for the company,
 * per working or calendar day is asked: without the answer the result is the list of the questions (section 10).
 * `until` closes a habit that still runs.
 */
export const habitQuantities = (habit: Habit, calendar: WorkCalendar, until: Month): HabitAnswer => {
  const missing = [
    ...(habit.countBasis === null ? [coded('ask-count-basis')] : []),
    ...(habit.dayBasis === null ? [coded('ask-day-basis')] : []),
    ...(habit.countBasis === 'person' && habit.people === null ? [coded('ask-people')] : []),
    ...(habit.low <= habit.typical && habit.typical <= habit.high ? [] : [coded('habit-not-ordered')]),
  ];
  if (missing.length > 0) return { status: 'missing', missing };
  const people = habit.countBasis === 'person' ? (habit.people ?? 0) : 1;
  const last = habit.to !== null && habit.to < until ? habit.to : until;
  const months = monthRange(habit.from, last).map((month): HabitMonth => {
    const days = daysOf(habit, calendar, month);
    const times = days * people;
    return {
      month,
      days,
      amount: { low: habit.low * times, central: habit.typical * times, high: habit.high * times },
    };
  });
  return { status: 'known', months };
};

/** Declared minimum and maximum as multiples of the typical count; null when they say nothing more. */
const spreadOf = ({ low, typical, high }: Habit): UsageRow['spread'] =>
  typical > 0 && (low < typical || high > typical) ? { low: low / typical, high: high / typical } : null;

/** Usage rows of a habit at its typical rhythm with its declared range, one per month, marked « déclaré ». */
export const habitRows = (habit: Habit, months: readonly HabitMonth[]): UsageRow[] =>
  months.map(({ month, amount }) => ({
    ...untoldUsage,
    id: `${habit.id}:${month}`,
    month,
    teamId: habit.teamId,
    toolId: habit.toolId,
    model: habit.model,
    useId: habit.useId,
    requests: 0,
    images: 0,
    videoSeconds: 0,
    audioMinutes: 0,
    embeddingTokens: 0,
    spread: spreadOf(habit),
    origin: 'declared',
    [habit.counted]: amount.central,
  }));
