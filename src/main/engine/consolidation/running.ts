import type { Renewal } from '@shared/domain/audit-advice';
import type { SubscriptionCost } from '@shared/domain/audit-cost';
import type { Day } from '@shared/domain/day';
import type { Coded, FigureStatus } from '@shared/domain/figure';
import { type CentsPerYear, centsPerYear } from '@shared/domain/money';
import type { SeatSummary } from '@shared/domain/seat-summary';
import type { Subscription } from '@shared/domain/subscription';
import { rateValue, renewalOf } from '../licences';
import { costAt } from '../licences/cost/subscription-cost';

/** Part of a subscription's seats that a team holds; a null team: not known. */
export type Holding = { readonly teamId: string | null; readonly seats: number };

/** Abonnement en cours, with what the consolidation needs to know: its cost at any number of seats and its dates. */
export type RunningSubscription = {
  readonly sub: Subscription;
  /** Coût complet, euro cents a year, for that many seats; null: its exchange rate is missing. */
  readonly annualAt: (seats: number) => CentsPerYear | null;
  readonly annualCents: CentsPerYear | null;
  readonly status: FigureStatus;
  readonly renewal: Renewal;
  /** Contract's minimum, else the plan's. */
  readonly minSeats: number | null;
  readonly holdings: readonly Holding[];
  readonly missing: readonly Coded[];
};

/** Seats by team: those held, the others to the team that pays, else to nobody. */
export const holdingsOf = (sub: Subscription, summary: SeatSummary | undefined): Holding[] => {
  const seats = new Map<string | null, number>();
  const add = (teamId: string | null, count: number): void => {
    if (count > 0) seats.set(teamId, (seats.get(teamId) ?? 0) + count);
  };
  const holders = summary?.holders ?? [];
  for (const holder of holders) add(holder.teamId ?? sub.payerTeamId, 1);
  add(sub.payerTeamId, sub.seats - holders.length);
  return [...seats].map(([teamId, count]) => ({ teamId, seats: count }));
};

/** Gathers what the licence audit already computed; the cost itself is not computed a second time. */
export const runningOf = (
  sub: Subscription,
  from: {
    readonly cost: SubscriptionCost;
    readonly summary: SeatSummary | undefined;
    readonly vatRecovery: number;
    readonly minSeats: number | null;
    readonly asOf: Day;
  },
): RunningSubscription => {
  const rate = rateValue(from.cost.rate);
  const annualAt = (seats: number): CentsPerYear | null => {
    if (seats === 0) return centsPerYear(0);
    if (seats === sub.seats) return from.cost.cost?.fullCents ?? null;
    return rate === null ? null : costAt(sub, rate, from.vatRecovery, seats).fullCents;
  };
  const annualCents = annualAt(sub.seats);
  return {
    sub,
    annualAt,
    annualCents,
    status: from.cost.status,
    renewal: renewalOf(sub, annualCents, from.asOf),
    minSeats: from.minSeats,
    holdings: holdingsOf(sub, from.summary),
    missing: from.cost.missing,
  };
};
