import type { ReadableDb } from '@main/db/dossier-db';
import { remembered, rememberedByPiece } from '@main/db/remembered';
import {
  type CountedGroup,
  carbonHabits,
  usageGroups,
  usageMonths,
  usageMonthsChanged,
  usesOfRows,
} from '@main/db/repositories';
import {
  groupUsage,
  habitQuantities,
  habitRows,
  type UsageGroup,
  workingDaysOfMonth,
  workingDaysOfYear,
} from '@main/engine/carbon';
import type { CarbonPeriod } from '@shared/contract/carbon';
import type { Habit, WorkCalendar } from '@shared/domain/carbon';
import { type Month, month, monthsBetween, shiftMonth } from '@shared/domain/day';
import { workCalendarOf } from './carbon-settings';

const typedOnes = rememberedByPiece<readonly CountedGroup[]>(usageMonthsChanged);
const allOnes = remembered<readonly UsageGroup[]>();
const ofPeriod = remembered<readonly UsageGroup[]>();

/** The usage rows of a month added up; kept until a row of that month is written, since screens ask several times. */
export const typedGroups = (db: ReadableDb, at: Month): readonly CountedGroup[] =>
  typedOnes(db, at, () => usageGroups(db, { from: at, to: at }));

const rowsOfHabit = (habit: Habit, calendar: WorkCalendar, until: Month) => {
  const answer = habitQuantities(habit, calendar, until);
  return answer.status === 'known' ? habitRows(habit, answer.months) : [];
};

/** Groups of the declared rhythms, month by month up to `until`. */
export const habitGroups = (db: ReadableDb, until: Month): UsageGroup[] => {
  const calendar = workCalendarOf(db);
  return carbonHabits.list(db).flatMap((habit) => groupUsage(rowsOfHabit(habit, calendar, until)));
};

const profiles = remembered<ReadonlySet<string>>(['carbon_usage', 'carbon_habit']);

/** Use profiles that rows or rhythms name. */
export const profilesInUse = (db: ReadableDb): ReadonlySet<string> =>
  profiles(
    db,
    '',
    () =>
      new Set([...usesOfRows(db), ...carbonHabits.list(db).flatMap(({ useId }) => (useId === null ? [] : [useId]))]),
  );

/** Months that have usage rows, in order. */
export const typedMonths = (db: ReadableDb): Month[] => usageMonths(db).map(month);

/** Months with something in them, typed or declared, up to a month, in order. */
export const monthsKnown = (db: ReadableDb, until: Month): Month[] =>
  [
    ...new Set([
      ...typedMonths(db),
      ...habitGroups(db, until).flatMap((group) => (group.month === null ? [] : [month(group.month)])),
    ]),
  ]
    .filter((one) => one <= until)
    .sort();

const groupsBetween = (db: ReadableDb, from: Month | null, until: Month): UsageGroup[] => [
  ...typedMonths(db)
    .filter((one) => one <= until && (from === null || one >= from))
    .flatMap((one) => typedGroups(db, one)),
  ...habitGroups(db, until).filter((group) => from === null || (group.month !== null && group.month >= from)),
];

/** Everything the dossier knows of one month. */
export const groupsOfMonth = (db: ReadableDb, at: Month): readonly UsageGroup[] => groupsBetween(db, at, at);

/** Everything the dossier knows of, typed and declared, up to a month. */
export const allGroups = (db: ReadableDb, until: Month): readonly UsageGroup[] =>
  allOnes(db, until, () => groupsBetween(db, null, until));

/** The twelve months that end with the latest month known; fewer when the dossier starts later. Null: nothing yet. */
export const defaultPeriod = (db: ReadableDb, until: Month): CarbonPeriod | null => {
  const months = monthsKnown(db, until);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const year = shiftMonth(last, -11);
  return { kind: 'months', from: year > first ? year : first, to: last };
};

const times = (group: UsageGroup, factor: number, at: Month): UsageGroup => ({
  ...group,
  month: at,
  requests: group.requests * factor,
  outputTokens: group.outputTokens * factor,
  inputTokens: group.inputTokens * factor,
  images: group.images * factor,
  videoSeconds: group.videoSeconds * factor,
  videoClips: group.videoClips * factor,
  secondsWithoutClips: group.secondsWithoutClips * factor,
  audioMinutes: group.audioMinutes * factor,
  embeddingTokens: group.embeddingTokens * factor,
});

/** A year at the pace of one month: rhythms over the twelve months of its year, rows by working days. */
const paceGroups = (db: ReadableDb, at: Month): UsageGroup[] => {
  const calendar = workCalendarOf(db);
  const year = at.slice(0, 4);
  const [from, to] = [month(`${year}-01`), month(`${year}-12`)];
  const worked = workingDaysOfMonth(calendar, at);
  const factor = worked > 0 ? workingDaysOfYear(calendar, Number(year)) / worked : 12;
  const inForce = carbonHabits
    .list(db)
    .filter((habit) => habit.from <= at && (habit.to === null || at <= habit.to))
    .flatMap((habit) => groupUsage(rowsOfHabit({ ...habit, from, to }, calendar, to), { byMonth: false }));
  return [
    ...typedGroups(db, at).map((group) => times(group, factor, at)),
    ...inForce.map((group) => ({ ...group, month: at })),
  ];
};

/** Uses of a period; months after today are not counted in a period of months. */
export const groupsOfPeriod = (db: ReadableDb, period: CarbonPeriod | null, today: Month): readonly UsageGroup[] => {
  if (period === null) return [];
  return ofPeriod(db, JSON.stringify([period, today]), () => {
    if (period.kind === 'pace') return paceGroups(db, period.month);
    const { from, to } = period;
    return groupsBetween(db, from, to < today ? to : today);
  });
};

/** Length of a period in months. */
export const monthsOf = (period: CarbonPeriod | null): number => {
  if (period === null) return 0;
  return period.kind === 'pace' ? 12 : Math.max(0, monthsBetween(period.from, period.to) + 1);
};

/** Calendar year that a period stands for in a statement. */
export const yearOf = (period: CarbonPeriod | null, today: Month): number =>
  Number((period === null ? today : period.kind === 'pace' ? period.month : period.to).slice(0, 4));
