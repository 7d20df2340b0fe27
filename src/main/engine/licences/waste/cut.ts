import type { Renewal } from '@shared/domain/audit-advice';
import type { SubscriptionCost } from '@shared/domain/audit-cost';
import type { Cut, SeatUse } from '@shared/domain/audit-waste';
import { type Day, daysBetween } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import { cents, centsPerYear } from '@shared/domain/money';
import type { Subscription } from '@shared/domain/subscription';
import { coded } from '../../explain';
import { type AuditContext, minSeatsOf, vatRecoveryOf } from '../context';
import { fraction, roundFraction } from '../cost/fraction';
import { rateValue } from '../cost/rates';
import { costAt } from '../cost/subscription-cost';
import { isEnding } from '../lifecycle';
import { seatShareCents } from './waste-of';

/** Seats that may go, and why the others may not. */
const removable = (sub: Subscription, use: SeatUse, minSeats: number | null): { seats: number; limits: Coded[] } => {
  if (use.unused === 0) return { seats: 0, limits: [] };
  if (isEnding(sub)) return { seats: 0, limits: [coded('audit.limits.alreadyCancelled')] };
  // Nobody uses any of it: the whole subscription can go, minimum or not.
  if (use.unused === use.paid) return { seats: use.paid, limits: [] };
  if (!sub.perSeat) return { seats: 0, limits: [coded('audit.limits.flatPrice')] };
  const floor = Math.max(1, minSeats ?? 1);
  const seats = Math.max(0, Math.min(use.unused, use.paid - floor));
  const kept = use.unused - seats;
  return { seats, limits: kept > 0 ? [coded('audit.limits.minSeats', { minSeats: floor, count: kept })] : [] };
};

/** Part of a full year that falls within the twelve months after the audit, for a cut effective on a day. */
export const next12Months = (annualCents: number, effectiveOn: Day, asOf: Day): number => {
  const left = Math.max(0, 365 - Math.max(0, daysBetween(asOf, effectiveOn)));
  return roundFraction(fraction(annualCents * left, 365));
};

/**
 * What can be cut at the next date the contract allows: at the renewal whose notice is still possible, down to the
 * minimum number of seats, or wholly when no seat is used. A seat on a yearly term is not a saving today: the amount
 * bears the day it counts from, and what it really saves within twelve months. Never more than the exposed spend.
 */
export const cutOf = (
  sub: Subscription,
  use: SeatUse,
  cost: SubscriptionCost,
  renewal: Renewal,
  context: AuditContext,
): Cut => {
  const { seats, limits } = removable(sub, use, minSeatsOf(context, sub));
  const remaining = use.paid - seats;
  const fxRate = rateValue(cost.rate);
  const saved = (): number | null => {
    if (cost.cost === null || fxRate === null) return null;
    if (seats === 0) return 0;
    if (remaining === 0) return cost.cost.fullCents;
    const after = costAt(sub, fxRate, vatRecoveryOf(context.input), remaining);
    // Fixed fees stay; the cents of two roundings must neither pass what is exposed nor go below zero.
    const difference = Math.max(0, cost.cost.fullCents - after.fullCents);
    return Math.min(difference, seatShareCents(cost.cost.fullCents, seats, use.paid));
  };
  const annual = saved();
  const dated = seats > 0 && renewal.effectiveOn !== null;
  const missing: Coded[] = [
    ...(seats > 0 && annual === null ? cost.missing : []),
    ...(seats > 0 && !dated ? [coded('audit.missing.renewalDate', { name: sub.name })] : []),
  ];
  const next =
    annual === null || (seats > 0 && renewal.effectiveOn === null)
      ? null
      : seats === 0 || renewal.effectiveOn === null
        ? 0
        : next12Months(annual, renewal.effectiveOn, context.asOf);
  return {
    kind: seats === 0 ? 'none' : remaining === 0 ? 'cancel' : 'reduce',
    seats,
    remaining,
    annualCents: annual === null ? null : centsPerYear(annual),
    next12MonthsCents: next === null ? null : cents(next),
    effectiveOn: dated ? renewal.effectiveOn : null,
    decideBy: dated ? renewal.decideBy : null,
    assumed: dated && renewal.assumed,
    limits,
    missing,
  };
};
