import type { WorkCalendar } from '@shared/domain/carbon';
import type { BudgetMonth, BudgetState, BudgetStatus } from '@shared/domain/carbon-outcomes';
import type { CarbonBudget } from '@shared/domain/carbon-plan';
import type { Day, Month } from '@shared/domain/day';
import { firstDay, lastDay, monthOf } from '@shared/domain/day';
import type { Interval } from '@shared/domain/interval';
import { coded } from '../explain';
import { workingDaysBetween } from './calendar';

/** What a team emitted in a month, kgCO2e. Null: unknown. */
export type MonthKg = {
  /** Counted so far (imported, measured): grows until the end of the month. */
  readonly toDate: Interval | null;
  /** Stands for the whole month already (a declared rhythm). */
  readonly wholeMonth: Interval | null;
  /** A part of the uses of the month has no known footprint. */
  readonly partial: boolean;
};
/** kg of a team (null: the whole company) in a month; null when nothing is known of it. */
export type KgLookup = (teamId: string | null, month: Month) => MonthKg | null;

const scale = (i: Interval, factor: number): Interval => ({
  low: i.low * factor,
  central: i.central * factor,
  high: i.high * factor,
});
const add = (a: Interval | null, b: Interval | null): Interval | null => {
  if (a === null) return b;
  return b === null ? a : { low: a.low + b.low, central: a.central + b.central, high: a.high + b.high };
};

/** Limit in kg of a month: given, or the reference month less its reduction; null when that month is unknown. */
export const budgetLimitKg = (budget: CarbonBudget, lookup: KgLookup): number | null => {
  if (budget.limit.kind === 'kg') return budget.limit.kgPerMonth;
  const reference = lookup(budget.teamId, budget.limit.referenceMonth);
  const kg = reference && add(reference.toDate, reference.wholeMonth);
  return kg ? kg.central * (1 - budget.limit.reductionPct / 100) : null;
};

/** The budget that holds for a team in a month: the latest to start. */
export const budgetOf = (
  budgets: readonly CarbonBudget[],
  teamId: string | null,
  month: Month,
): CarbonBudget | undefined =>
  budgets
    .filter((b) => b.teamId === teamId && b.from <= month && (b.to === null || month <= b.to))
    .sort((a, b) => b.from.localeCompare(a.from))[0];

/** Part of the working days of a month gone by on a day: 1 once it is over. */
const partGoneBy = (month: Month, calendar: WorkCalendar, asOf: Day) => {
  const total = workingDaysBetween(calendar, firstDay(month), lastDay(month));
  const seen = asOf < lastDay(month) ? asOf : lastDay(month);
  const elapsed = month > monthOf(asOf) ? 0 : workingDaysBetween(calendar, firstDay(month), seen);
  return { total, elapsed, done: month < monthOf(asOf) || total === 0 ? 1 : elapsed / total };
};
/** Emitted up to a day: what is counted so far, and the part gone by of what stands for the whole month. */
const emittedBy = (kg: MonthKg, month: Month, calendar: WorkCalendar, asOf: Day): Interval | null =>
  add(kg.toDate, kg.wholeMonth && scale(kg.wholeMonth, partGoneBy(month, calendar, asOf).done));

/**
 * Follow-up of a budget for a month, seen on a day: consumed, projected to the end of the month by working days, alerts
 * at the two thresholds on the central value. A declared rhythm counts for the part of the month gone by; a count so
 * far is extended at its own rhythm. Before the first working day nothing can be projected.
 */
export const budgetStatus = (
  budget: CarbonBudget,
  month: Month,
  lookup: KgLookup,
  calendar: WorkCalendar,
  asOf: Day,
): BudgetStatus => {
  const { total, elapsed, done } = partGoneBy(month, calendar, asOf);
  const limitKg = budgetLimitKg(budget, lookup);
  const base = { budgetId: budget.id, teamId: budget.teamId, month, limitKg, workingDays: { elapsed, total } };
  const nothing = { consumedKg: null, projectedKg: null, consumedPct: null, projectedPct: null, willExceed: false };
  if (month > monthOf(asOf)) return { ...base, ...nothing, state: 'not-started', missing: [] };

  const kg = lookup(budget.teamId, month);
  const whole = kg?.wholeMonth ?? null;
  const consumedKg = kg && emittedBy(kg, month, calendar, asOf);
  const extended = kg?.toDate ? (done > 0 ? scale(kg.toDate, 1 / done) : null) : null;
  const canProject = kg !== null && (kg.toDate === null || done > 0);
  const projectedKg = canProject ? add(extended, whole) : null;
  const missing = [
    ...(limitKg === null && budget.limit.kind === 'reduction'
      ? [coded('budget-reference-missing', { month: budget.limit.referenceMonth })]
      : []),
    ...(kg?.partial ? [coded('budget-partial', { month })] : []),
    ...(consumedKg === null ? [coded('budget-usage-missing', { month })] : []),
  ];
  const pct = (value: Interval | null) => {
    if (value === null || limitKg === null) return null;
    return limitKg > 0 ? (value.central / limitKg) * 100 : null;
  };
  const consumedPct = pct(consumedKg);
  const projectedPct = pct(projectedKg);
  // A reduction of 100 % leaves a limit of zero: anything emitted is past it, and has no percentage.
  const state: BudgetState =
    limitKg === 0 && consumedKg
      ? consumedKg.central > 0
        ? 'exceeded'
        : 'ok'
      : consumedPct === null
        ? 'unknown'
        : consumedPct >= budget.exceedAtPct
          ? 'exceeded'
          : consumedPct >= budget.warnAtPct
            ? 'warning'
            : 'ok';
  const willExceed = state !== 'exceeded' && projectedPct !== null && projectedPct >= budget.exceedAtPct;
  return { ...base, consumedKg, projectedKg, consumedPct, projectedPct, state, willExceed, missing };
};

/** Every budget that holds in a month, for the screen and for the committee of that month. */
export const budgetsOfMonth = (
  budgets: readonly CarbonBudget[],
  month: Month,
  lookup: KgLookup,
  calendar: WorkCalendar,
  asOf: Day,
): BudgetStatus[] =>
  [...new Set(budgets.map((budget) => budget.teamId))].flatMap((teamId) => {
    const budget = budgetOf(budgets, teamId, month);
    return budget ? [budgetStatus(budget, month, lookup, calendar, asOf)] : [];
  });

/** What the history of budgets is told from. */
export type BudgetFacts = {
  readonly budgets: readonly CarbonBudget[];
  readonly lookup: KgLookup;
  readonly calendar: WorkCalendar;
  readonly asOf: Day;
};
/**
 * Month by month, what each team emitted beside the budget that held: the month under way counts up to the day of the
 * answer, as its follow-up does. A team starts with its first month known or budgeted; what is not known is null.
 */
export const budgetHistory = (
  { budgets, lookup, calendar, asOf }: BudgetFacts,
  teamIds: readonly (string | null)[],
  months: readonly Month[],
): BudgetMonth[] =>
  teamIds.flatMap((teamId) => {
    const all = months.map((month): BudgetMonth => {
      const budget = budgetOf(budgets, teamId, month);
      const kg = month > monthOf(asOf) ? null : lookup(teamId, month);
      return {
        teamId,
        month,
        kgCO2e: kg && emittedBy(kg, month, calendar, asOf),
        partial: kg?.partial ?? false,
        limitKg: budget ? budgetLimitKg(budget, lookup) : null,
      };
    });
    const first = all.findIndex((one) => one.kgCO2e !== null || one.partial || one.limitKg !== null);
    return first < 0 ? [] : all.slice(first);
  });
