import { type Day, daysBetween, monthOf } from '@shared/domain/day';
import type { Decision, DecisionPlan, PromisedMonth } from '@shared/domain/decision';
import type { Coded, Figure } from '@shared/domain/figure';
import { cents } from '@shared/domain/money';
import { coded, input, knownFigure, unknownFigure } from '../../explain';
import { renewalOf } from '../../licences';
import { type Exit, exitOf } from '../exit';
import { paymentsByMonth, planMonths, type SeatChange } from '../payments';
import type { RunningSubscription } from '../running';

/** Months promised: three years. */
const MONTHS = 36;

/** Seats that remain, within the contract's minimum; null: the subscription goes. */
const seatsAfter = (decision: Decision, running: RunningSubscription): { seats: number | null; warnings: Coded[] } => {
  const { sub } = running;
  if (decision.kind === 'cancel' || decision.kind === 'migrate') return { seats: null, warnings: [] };
  if (decision.kind === 'keep' || decision.seatsAfter === null) return { seats: sub.seats, warnings: [] };
  if (!sub.perSeat) return { seats: sub.seats, warnings: [coded('audit.limits.flatPrice')] };
  const floor = running.minSeats ?? 1;
  const seats = Math.min(sub.seats, Math.max(decision.seatsAfter, floor));
  const kept = seats - decision.seatsAfter;
  return { seats, warnings: kept > 0 ? [coded('audit.limits.minSeats', { minSeats: floor, count: kept })] : [] };
};

const noticeOf = (decision: Decision, running: RunningSubscription, exit: Exit): DecisionPlan['notice'] => {
  if (decision.kind === 'keep') return 'none';
  if (decision.noticeGivenOn !== null) return 'given';
  if (exit.on === null) return 'unknown';
  if (exit.byItself) return 'none';
  return running.renewal.state === 'missed' && decision.notBefore === null ? 'late' : 'open';
};

type Promised = { readonly months: PromisedMonth[]; readonly annual: number } | null;

const promiseOf = (running: RunningSubscription, change: SeatChange | null, asOf: Day): Promised => {
  const from = monthOf(asOf);
  const { sub, renewal } = running;
  // A contract already cancelled stops in both cases: nothing more is saved.
  const ends = sub.status === 'cancelled' && renewal.effectiveOn ? { from: renewal.effectiveOn, seats: 0 } : null;
  const baseline = paymentsByMonth(running, from, MONTHS, ends);
  const planned = paymentsByMonth(running, from, MONTHS, ends ?? change);
  if (baseline === null || planned === null || running.annualCents === null) return null;
  const after = ends !== null || change === null ? running.annualCents : running.annualAt(change.seats);
  return {
    months: planMonths(from, MONTHS).map((month, m) => ({
      month,
      baselineCents: cents(baseline[m] ?? 0),
      plannedCents: cents(planned[m] ?? 0),
    })),
    annual: running.annualCents - (after ?? 0),
  };
};

const savingFigure = (code: string, months: readonly PromisedMonth[], running: RunningSubscription): Figure => {
  const sum = (read: (month: PromisedMonth) => number): number => months.reduce((total, m) => total + read(m), 0);
  const [baseline, planned] = [sum((m) => m.baselineCents), sum((m) => m.plannedCents)];
  return knownFigure({
    code,
    unit: 'eur-cents',
    value: baseline - planned,
    status: running.status,
    inputs: [
      input('baseline', baseline, 'eur-cents', running.status),
      input('planned', planned, 'eur-cents', running.status),
    ],
  });
};

/**
 * What a decision brings and when: the last day to give notice, the first day from which less is paid, and the payments
 * month by month with and without it. A seat under engagement saves nothing before its date; a migration is counted
 * without the price of the tool that takes over.
 */
export const planDecision = (decision: Decision, known: RunningSubscription, asOf: Day): DecisionPlan => {
  const { sub } = known;
  // The notice already given is what counts, on the day it was given.
  const given = decision.noticeGivenOn;
  const running = given === null ? known : { ...known, renewal: renewalOf(sub, known.annualCents, given) };
  const exit = exitOf(running, decision.notBefore);
  const after = seatsAfter(decision, running);
  const changes = decision.kind !== 'keep' && decision.state !== 'dropped' && after.seats !== sub.seats;
  const undated = changes && exit.on === null;
  const change = changes && exit.on !== null ? { from: exit.on, seats: after.seats ?? 0 } : null;
  const promise = undated ? null : promiseOf(running, change, asOf);
  const missing = [...running.missing, ...(undated ? [coded('audit.missing.renewalDate', { name: sub.name })] : [])];
  const lacking = (code: string): Figure => unknownFigure({ code, unit: 'eur-cents', missing });
  const decideBy = decision.kind === 'keep' || given !== null ? null : exit.decideBy;
  return {
    decisionId: decision.id,
    subscriptionId: sub.id,
    name: sub.name,
    kind: decision.kind,
    decideBy,
    daysLeft: decideBy === null ? null : daysBetween(asOf, decideBy),
    notice: noticeOf(decision, running, exit),
    effectiveOn: changes ? exit.on : null,
    seatsAfter: after.seats,
    months: promise?.months ?? [],
    saving12:
      promise === null
        ? lacking('decisionSaving12')
        : savingFigure('decisionSaving12', promise.months.slice(0, 12), running),
    saving36:
      promise === null ? lacking('decisionSaving36') : savingFigure('decisionSaving36', promise.months, running),
    fullYear:
      promise === null
        ? lacking('decisionFullYear')
        : knownFigure({
            code: 'decisionFullYear',
            unit: 'eur-cents-per-year',
            value: promise.annual,
            status: running.status,
          }),
    missing,
    warnings: [
      ...after.warnings,
      ...(exit.assumed && changes ? [coded('decisions.warnings.assumedDate', { name: sub.name })] : []),
      ...(decision.kind === 'migrate' ? [coded('decisions.warnings.migrationGross', { name: sub.name })] : []),
    ],
  };
};

/** Most urgent notice first; what has no deadline comes last, biggest saving first. */
export const sortPlans = (plans: readonly DecisionPlan[]): DecisionPlan[] =>
  [...plans].sort(
    (a, b) =>
      (a.decideBy ?? '9999').localeCompare(b.decideBy ?? '9999') ||
      (b.fullYear.value ?? -1) - (a.fullYear.value ?? -1) ||
      a.name.localeCompare(b.name, 'fr'),
  );

/** Savings of all the decisions, month by month; the unknown ones are counted apart, never as zero. */
export const savingsByMonth = (plans: readonly DecisionPlan[]) => {
  const known = plans.filter((plan) => plan.months.length > 0);
  const months = known[0]?.months ?? [];
  return {
    months: months.map(({ month }, m) => ({
      month,
      savingCents: cents(
        known.reduce(
          (sum, plan) => sum + (plan.months[m]?.baselineCents ?? 0) - (plan.months[m]?.plannedCents ?? 0),
          0,
        ),
      ),
    })),
    unknown: plans.length - known.length,
  };
};
