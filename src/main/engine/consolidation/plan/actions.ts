import { addDays, type Day } from '@shared/domain/day';
import type { DecisionKind, DecisionPlan } from '@shared/domain/decision';

/** Ready-made action of a decision (`decisions.actions.<code>`), with the day it is due; null: no date to hold to. */
export type ProposedAction = { readonly code: string; readonly dueOn: Day | null };

type Anchor = 'decideBy' | 'effectiveOn';
type Step = { readonly code: string; readonly from: Anchor; readonly days: number };

const steps: Readonly<Record<DecisionKind, readonly Step[]>> = {
  keep: [{ code: 'reviewBeforeRenewal', from: 'decideBy', days: -30 }],
  reduce: [
    { code: 'chooseSeats', from: 'decideBy', days: -7 },
    { code: 'giveNotice', from: 'decideBy', days: 0 },
    { code: 'transferContent', from: 'effectiveOn', days: -7 },
    { code: 'removeSeats', from: 'effectiveOn', days: -1 },
    { code: 'checkNextInvoice', from: 'effectiveOn', days: 30 },
  ],
  cancel: [
    { code: 'tellTeams', from: 'decideBy', days: -14 },
    { code: 'giveNotice', from: 'decideBy', days: 0 },
    { code: 'confirmReceipt', from: 'decideBy', days: 7 },
    { code: 'exportData', from: 'effectiveOn', days: -14 },
    { code: 'closeAccounts', from: 'effectiveOn', days: -1 },
    { code: 'checkLastInvoice', from: 'effectiveOn', days: 30 },
  ],
  migrate: [
    { code: 'openNewTool', from: 'effectiveOn', days: -45 },
    { code: 'trainTeams', from: 'effectiveOn', days: -30 },
    { code: 'giveNotice', from: 'decideBy', days: 0 },
    { code: 'exportData', from: 'effectiveOn', days: -14 },
    { code: 'closeAccounts', from: 'effectiveOn', days: -1 },
    { code: 'checkLastInvoice', from: 'effectiveOn', days: 30 },
  ],
};

/** Actions of a decision in order of date; a day already past is brought back to today, notice not needed is left out. */
export const proposedActions = (plan: DecisionPlan, asOf: Day): ProposedAction[] => {
  const noNotice = plan.notice === 'none' || plan.notice === 'given';
  return steps[plan.kind]
    .filter((step) => !(noNotice && (step.code === 'giveNotice' || step.code === 'confirmReceipt')))
    .map((step) => {
      const anchor = plan[step.from] ?? (step.from === 'decideBy' ? null : plan.decideBy);
      const due = anchor === null ? null : addDays(anchor, step.days);
      return { code: step.code, dueOn: due !== null && due < asOf ? asOf : due };
    })
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
};

/** Rappel d'une fenêtre de résiliation. */
export type Reminder = {
  readonly decisionId: string;
  readonly subscriptionId: string;
  readonly name: string;
  readonly decideBy: Day;
  readonly daysLeft: number;
  /** past: too late. urgent: within the shortest reminder. soon: within the longest. */
  readonly level: 'past' | 'urgent' | 'soon';
};

/** Deadlines to recall today: within the longest reminder delay, most urgent first. */
export const remindersOf = (plans: readonly DecisionPlan[], reminderDays: readonly number[]): Reminder[] => {
  const longest = Math.max(0, ...reminderDays);
  const shortest = Math.min(longest, ...reminderDays);
  return plans
    .flatMap((plan): Reminder[] => {
      if (plan.decideBy === null || plan.daysLeft === null || plan.daysLeft > longest) return [];
      const level = plan.daysLeft < 0 ? 'past' : plan.daysLeft <= shortest ? 'urgent' : 'soon';
      const { decisionId, subscriptionId, name, decideBy, daysLeft } = plan;
      return [{ decisionId, subscriptionId, name, decideBy, daysLeft, level }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
};
