import { addMonths, type Day, firstDay, type Month, monthOf, monthsBetween } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import { type Interval, interval, scaleInterval } from '@shared/domain/interval';
import type { Scenario } from '@shared/domain/scenario';
import type { Leaving } from '@shared/domain/scenario-result';
import { periodsPerYear } from '@shared/domain/subscription';
import { coded } from '../../explain';
import { exitOf } from '../exit';
import { paymentsByMonth } from '../payments';
import type { RunningSubscription } from '../running';
import { PLAN_MONTHS, type ScenarioContext } from './context';
import { addSeries, exactSeries, flat, nothing, type Series } from './series';

export type LicenceCosts = {
  readonly licences: Series;
  readonly doubleRunning: Series;
  readonly residual: Series;
  readonly leaving: readonly Leaving[];
  /** Codes of what could not be counted: `subscription:<id>`, `purchase:<id>`. */
  readonly unknown: readonly string[];
  readonly missing: readonly Coded[];
  readonly warnings: readonly Coded[];
  /** Month (from the start) in which the last tool left stops; null: nothing is left. */
  readonly lastExitMonth: number | null;
};

type Part = Omit<LicenceCosts, 'lastExitMonth'> & { readonly exitMonth: number | null };

const empty: Part = {
  licences: flat(PLAN_MONTHS),
  doubleRunning: flat(PLAN_MONTHS),
  residual: flat(PLAN_MONTHS),
  leaving: [],
  unknown: [],
  missing: [],
  warnings: [],
  exitMonth: null,
};

const unknownSubscription = (running: RunningSubscription): Part => ({
  ...empty,
  unknown: [`subscription:${running.sub.id}`],
  missing: running.missing,
});

/** A subscription that stays, with all its seats or fewer from the first renewal that allows it. */
const keptPart = (running: RunningSubscription, seats: number | null, from: Month): Part => {
  const { sub } = running;
  const kept = seats === null ? sub.seats : Math.max(Math.min(seats, sub.seats), running.minSeats ?? 1);
  const exit = exitOf(running, firstDay(from));
  // Already cancelled: it stops at its end even in the status quo.
  const change =
    sub.status === 'cancelled' && exit.on !== null
      ? { from: exit.on, seats: 0 }
      : kept < sub.seats && exit.on !== null
        ? { from: exit.on, seats: kept }
        : null;
  const payments = paymentsByMonth(running, from, PLAN_MONTHS, change);
  if (payments === null) return unknownSubscription(running);
  const undated = kept < sub.seats && exit.on === null;
  return {
    ...empty,
    licences: exactSeries(payments),
    missing: undated ? [coded('audit.missing.renewalDate', { name: sub.name })] : [],
    warnings: undated ? [coded('consolidation.warnings.reductionUndated', { name: sub.name })] : [],
  };
};

/** Payments of a subscription that ends on a day. */
const until = (running: RunningSubscription, from: Month, end: Day): readonly number[] | null =>
  paymentsByMonth(running, from, PLAN_MONTHS, { from: end, seats: 0 });

/** Bounds of two series of exact amounts. */
const between = (low: readonly number[], high: readonly number[]): Series =>
  high.map((most, m) => interval(Math.min(low[m] ?? 0, most), most, most));

/** A subscription that goes: what is paid during the wanted overlap, then what the contract still asks. */
const leavingPart = (running: RunningSubscription, scenario: Scenario): Part => {
  const { sub } = running;
  const start = firstDay(scenario.startsOn);
  const overlapEnd = addMonths(start, scenario.purchases.length > 0 ? scenario.overlapMonths : 0);
  const exit = exitOf(running, overlapEnd);
  // No date at all: it stops at once at best, after one whole commitment at worst.
  const latest = exit.on ?? addMonths(overlapEnd, running.renewal.stepMonths);
  const earliest = exit.on ?? overlapEnd;
  const [low, high] = [until(running, scenario.startsOn, earliest), until(running, scenario.startsOn, latest)];
  if (low === null || high === null) return unknownSubscription(running);
  const overlapMonths = monthsBetween(scenario.startsOn, monthOf(overlapEnd));
  const all = between(low, high);
  const residual = all.map((value, m) => (m >= overlapMonths ? value : nothing));
  const sum = residual.reduce(
    (total, value) => interval(total.low + value.low, total.central + value.central, total.high + value.high),
    nothing,
  );
  return {
    ...empty,
    doubleRunning: all.map((value, m) => (m < overlapMonths ? value : nothing)),
    residual,
    leaving: [{ subscriptionId: sub.id, name: sub.name, leavesOn: exit.on, decideBy: exit.decideBy, residual: sum }],
    missing: exit.on === null ? [coded('audit.missing.renewalDate', { name: sub.name })] : [],
    exitMonth: Math.max(0, Math.min(PLAN_MONTHS - 1, monthsBetween(scenario.startsOn, monthOf(latest)))),
  };
};

const purchasePart = (purchase: Scenario['purchases'][number]): Part => {
  if (purchase.cents === null)
    return {
      ...empty,
      unknown: [`purchase:${purchase.id}`],
      missing: [coded('consolidation.missing.price', { name: purchase.label })],
    };
  const every = 12 / periodsPerYear[purchase.period];
  const amount: Interval = purchase.cents;
  return {
    ...empty,
    licences: flat(PLAN_MONTHS).map((zero, m) => {
      const since = m - purchase.startsAfterMonths;
      return since >= 0 && since % every === 0 ? scaleInterval(amount, 1) : zero;
    }),
  };
};

/** Licences of a scenario: what is kept, bought, and still paid for what is left. */
export const licenceCosts = (scenario: Scenario, context: ScenarioContext): LicenceCosts => {
  const parts = [
    ...context.running.map((running) => {
      const kept = scenario.kept.find((item) => item.subscriptionId === running.sub.id);
      if (kept) return keptPart(running, kept.seats, scenario.startsOn);
      // Whatever the scenario, notice was given: its end is not a consequence of the choice.
      return running.sub.status === 'cancelled'
        ? keptPart(running, null, scenario.startsOn)
        : leavingPart(running, scenario);
    }),
    ...scenario.purchases.map(purchasePart),
  ];
  const total = (key: 'licences' | 'doubleRunning' | 'residual'): Series =>
    parts.reduce((sum, part) => addSeries(sum, part[key]), flat(PLAN_MONTHS));
  const exits = parts.flatMap((part) => part.exitMonth ?? []);
  return {
    licences: total('licences'),
    doubleRunning: total('doubleRunning'),
    residual: total('residual'),
    leaving: parts
      .flatMap((part) => part.leaving)
      .sort((a, b) => (a.decideBy ?? a.leavesOn ?? '9999').localeCompare(b.decideBy ?? b.leavesOn ?? '9999')),
    unknown: parts.flatMap((part) => part.unknown),
    missing: parts.flatMap((part) => part.missing),
    warnings: parts.flatMap((part) => part.warnings),
    lastExitMonth: exits.length > 0 ? Math.max(...exits) : null,
  };
};
