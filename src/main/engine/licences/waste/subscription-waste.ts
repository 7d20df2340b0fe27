import type { Renewal } from '@shared/domain/audit-advice';
import type { SubscriptionCost } from '@shared/domain/audit-cost';
import type { SeatUse, SubscriptionWaste } from '@shared/domain/audit-waste';
import { daysBetween } from '@shared/domain/day';
import { centsPerYear } from '@shared/domain/money';
import type { Subscription } from '@shared/domain/subscription';
import type { AuditContext } from '../context';
import { fraction, roundFraction } from '../cost/fraction';
import { endOf, isEnding } from '../lifecycle';
import { cutOf } from './cut';
import { seatShareCents } from './waste-of';

/** A subscription that is ending costs only until its end: the rest of the year is saved already. */
const stillToPay = (sub: Subscription, annual: number, context: AuditContext): number => {
  const end = isEnding(sub) ? endOf(sub) : null;
  if (end === null) return annual;
  const days = Math.max(0, Math.min(365, daysBetween(context.asOf, end) + 1));
  return roundFraction(fraction(annual * days, 365));
};

/** What unused seats cost: by the seat, or the whole of a flat price that nobody uses. */
const exposed = (sub: Subscription, fullCents: number, unused: number, paid: number, context: AuditContext): number => {
  const annual = sub.perSeat ? seatShareCents(fullCents, unused, paid) : unused === paid ? fullCents : 0;
  return stillToPay(sub, annual, context);
};

/** Personal accounts recorded on a subscription; one bought on personal accounts has nothing else. Null: not known. */
export const personalAccountsKnown = (sub: Subscription, context: AuditContext): number | null => {
  const recorded = context.summaries.get(sub.id)?.personalAccounts ?? null;
  return sub.accountKind === 'personal-account' ? Math.max(recorded ?? 0, sub.seats) : recorded;
};
const personalAccountsOf = (sub: Subscription, context: AuditContext): number =>
  personalAccountsKnown(sub, context) ?? 0;

/**
 * Waste of one subscription in three amounts, never added: the spend exposed (what unused seats cost in a year), the
 * seats that can be given to someone else (not those of personal accounts), and what can be cut at the next renewal.
 */
export const subscriptionWaste = (
  sub: Subscription,
  use: SeatUse,
  cost: SubscriptionCost,
  renewal: Renewal,
  context: AuditContext,
): SubscriptionWaste => {
  const full = cost.cost?.fullCents ?? null;
  const told = use.unknown < use.paid;
  const amount = (unused: number) =>
    full === null ? null : centsPerYear(exposed(sub, full, unused, use.paid, context));
  const shareable = sub.accountKind === 'company-workspace';
  const now = shareable ? use.free + use.leavers : 0;
  // A declared number of active seats says how many serve nobody, not whose they are: the holder has to agree.
  const withHolder = shareable ? use.unused - now : 0;
  const wanted = context.live
    .filter((other) => other.toolId === sub.toolId)
    .reduce((total, other) => total + personalAccountsOf(other, context), 0);
  return {
    subscriptionId: sub.id,
    name: sub.name,
    toolId: sub.toolId,
    use,
    exposedCents: told ? amount(use.unused) : null,
    exposedAtMostCents: amount(use.unused + use.unknown),
    reassignable: {
      seats: now + withHolder,
      now,
      withHolder,
      wanted: shareable ? wanted : 0,
      annualCents: told ? amount(now + withHolder) : null,
    },
    cut: cutOf(sub, use, cost, renewal, context),
  };
};
