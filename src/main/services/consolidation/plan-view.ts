import type { ReadableDb } from '@main/db/dossier-db';
import { planActions, statementImports, decisions as stored } from '@main/db/repositories';
import {
  planDecision,
  proposedActions,
  realisedSavings,
  remindersOf,
  savingsByMonth,
  sortPlans,
} from '@main/engine/consolidation';
import { input, knownFigure, unknownFigure } from '@main/engine/explain';
import type { PlanView } from '@shared/contract/consolidation';
import { businessDaySchema, type Day, firstDay, lastDay, type Month, monthOf } from '@shared/domain/day';
import type { Decision, DecisionPlan, PlanAction } from '@shared/domain/decision';
import type { Figure } from '@shared/domain/figure';
import type { Payment } from '@shared/domain/subscription';
import { type ConsolidationFacts, factsOf } from './consolidation-facts';
import { consolidationSettingsOf } from './consolidation-settings';

/** Calendar of one decision; null when its subscription no longer runs. */
export const planOf = (facts: ConsolidationFacts, decision: Decision): DecisionPlan | null => {
  const running = facts.running.find(({ sub }) => sub.id === decision.subscriptionId);
  return running ? planDecision(decision, running, facts.asOf) : null;
};

/** Decisions given up bring nothing and have no deadline. */
const livePlans = (facts: ConsolidationFacts, decisions: readonly Decision[]): DecisionPlan[] =>
  sortPlans(decisions.filter(({ state }) => state !== 'dropped').flatMap((decision) => planOf(facts, decision) ?? []));

const sumOf = (plans: readonly DecisionPlan[], months: number, read: 'baselineCents' | 'plannedCents'): number =>
  plans.reduce((sum, plan) => sum + plan.months.slice(0, months).reduce((all, month) => all + month[read], 0), 0);

/** Savings of all the decisions together, over twelve months or three years; unknown when none is known. */
const savingFigure = (code: 'decisionSaving12' | 'decisionSaving36', plans: readonly DecisionPlan[]): Figure => {
  const known = plans.filter((plan) => plan.months.length > 0);
  const missing = plans.flatMap((plan) => plan.missing);
  if (known.length === 0) return unknownFigure({ code, unit: 'eur-cents', missing });
  const months = code === 'decisionSaving12' ? 12 : 36;
  const [baseline, planned] = [sumOf(known, months, 'baselineCents'), sumOf(known, months, 'plannedCents')];
  return knownFigure({
    code,
    unit: 'eur-cents',
    value: baseline - planned,
    status: 'estimated',
    inputs: [
      input('baseline', baseline, 'eur-cents', 'estimated'),
      input('planned', planned, 'eur-cents', 'estimated'),
    ],
    missing,
  });
};

/** A month is told by a payment of that subscription, or by a statement that covers the whole of it. */
export const paidCoverage = (db: ReadableDb, payments: readonly Payment[]) => {
  const statements = statementImports.list(db);
  return (subscriptionId: string, month: Month): boolean =>
    payments.some((payment) => payment.subscriptionId === subscriptionId && monthOf(payment.paidOn) === month) ||
    statements.some(
      ({ periodFrom, periodTo }) =>
        periodFrom !== null && periodTo !== null && periodFrom <= firstDay(month) && periodTo >= lastDay(month),
    );
};

/**
 * Actions of the plan. A ready-made one still to do, whose day passed because the notice was not given in time, follows
 * the next date the contract allows; one that was typed keeps its day.
 */
const actionsOf = (facts: ConsolidationFacts, plans: readonly DecisionPlan[]): PlanAction[] =>
  planActions.list(facts.db.read).map((action) => {
    const plan = plans.find(({ decisionId }) => decisionId === action.decisionId);
    const passed = action.dueOn !== null && action.dueOn < facts.asOf;
    if (plan?.notice !== 'open' || action.state !== 'todo' || action.code === null || !passed) return action;
    const next = proposedActions(plan, facts.asOf).find(({ code }) => code === action.code)?.dueOn ?? null;
    return next === null ? action : { ...action, dueOn: businessDaySchema.parse(next) };
  });

/** Notices to recall today: decisions still to be carried out, whose last day comes within the longest delay. */
const remindersFor = (facts: ConsolidationFacts, decisions: readonly Decision[], plans: readonly DecisionPlan[]) =>
  remindersOf(
    plans.filter((plan) => decisions.some(({ id, state }) => id === plan.decisionId && state !== 'done')),
    consolidationSettingsOf(facts.db.read).reminderDays,
  );

/**
 * Notices and actions of the plan as they stand today, for the home page and the navigation. Dates only: no footprint is
 * needed for them, and nothing at all is computed before the first decision.
 */
export const planDue = (read: ReadableDb, name: string, asOf: Day) => {
  const decisions = stored.list(read);
  if (decisions.length === 0) return { reminders: [], actions: planActions.list(read) };
  const facts = factsOf(read, name, asOf, () => new Map());
  const plans = livePlans(facts, decisions);
  return { reminders: remindersFor(facts, decisions, plans), actions: actionsOf(facts, plans) };
};

/** A reduction that the minimum of the contract leaves without effect asks for no letter. */
const hasLetter = (plan: DecisionPlan, running: ConsolidationFacts['running']): boolean => {
  if (plan.kind === 'keep' || plan.notice === 'none') return false;
  const seats = running.find(({ sub }) => sub.id === plan.subscriptionId)?.sub.seats ?? 0;
  return plan.kind !== 'reduce' || (plan.seatsAfter !== null && plan.seatsAfter < seats);
};

/** « Plan d'action »: what is decided, by when, for how much, and what it really brought. */
export const planView = (facts: ConsolidationFacts): PlanView => {
  const { db, asOf, input: known, running, names } = facts;
  const decisions = stored.list(db.read);
  const plans = livePlans(facts, decisions);
  const { months, unknown } = savingsByMonth(plans);
  const decided = new Set(decisions.map(({ subscriptionId }) => subscriptionId));
  return {
    asOf,
    decisions,
    plans,
    actions: actionsOf(facts, plans),
    reminders: remindersFor(facts, decisions, plans),
    saving12: savingFigure('decisionSaving12', plans),
    saving36: savingFigure('decisionSaving36', plans),
    months,
    unknown,
    realised: realisedSavings(
      decisions,
      { payments: known.payments, covered: paidCoverage(db.read, known.payments) },
      asOf,
    ),
    subscriptions: running.map(({ sub: { id, name, seats, perSeat } }) => ({ id, name, seats, perSeat })),
    undecidedIds: running.flatMap(({ sub }) => (decided.has(sub.id) ? [] : [sub.id])),
    letterIds: plans.flatMap((plan) => (hasLetter(plan, running) ? [plan.decisionId] : [])),
    names,
  };
};
