import { holdingsOf, type RunningSubscription, runningOf } from '@main/engine/consolidation';
import { costAt } from '@main/engine/licences/cost/subscription-cost';
import type { SubscriptionCost } from '@shared/domain/audit-cost';
import { type Day, day } from '@shared/domain/day';
import { type Decision, untoldDecision } from '@shared/domain/decision';
import type { Subscription } from '@shared/domain/subscription';
import { aSubscription } from './builders';

export const today = day('2026-11-21');

/** A running subscription in euros, VAT recovered, so that its cost is price × seats × periods. */
export const aRunning = (
  given: Partial<Subscription> = {},
  rest: Partial<Pick<RunningSubscription, 'holdings' | 'minSeats'>> = {},
  asOf: Day = today,
): RunningSubscription => {
  const sub = aSubscription(given);
  const cost = {
    cost: costAt(sub, 1, 1),
    rate: { kind: 'euro' },
    status: 'measured',
    missing: [],
  } as unknown as SubscriptionCost;
  const running = runningOf(sub, { cost, summary: undefined, vatRecovery: 1, minSeats: rest.minSeats ?? null, asOf });
  return { ...running, holdings: rest.holdings ?? holdingsOf(sub, undefined) };
};

/** The same, whose exchange rate is missing: its cost is unknown. */
export const aRunningUnknown = (given: Partial<Subscription> = {}): RunningSubscription => ({
  ...aRunning(given),
  annualAt: () => null,
  annualCents: null,
  status: 'unknown',
  missing: [{ code: 'audit.missing.fxRate', params: { currency: 'USD', rateMonth: '2026-11', name: 'Outil' } }],
});

export const aDecision = (given: Partial<Decision> = {}): Decision => ({
  id: 'decision-1',
  subscriptionId: 'subscription-1',
  ...untoldDecision,
  promise: [],
  ...given,
});
