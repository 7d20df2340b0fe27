import type { SeatUse } from '@shared/domain/audit-waste';
import type { Coded } from '@shared/domain/figure';
import type { SeatSummary } from '@shared/domain/seat-summary';
import type { Subscription } from '@shared/domain/subscription';
import { coded } from '../../explain';

type SeatSubscription = Pick<Subscription, 'name' | 'seats' | 'declaredActiveSeats' | 'declaredActiveOn'>;

const nothing = (sub: SeatSubscription, issues: readonly Coded[] = []): SeatUse => ({
  paid: sub.seats,
  active: null,
  occasional: 0,
  unused: 0,
  free: 0,
  leavers: 0,
  dormant: 0,
  never: 0,
  spared: 0,
  unknown: sub.seats,
  status: 'unknown',
  asOf: null,
  issues: [...issues],
});

/** A declared number says how many serve; the register may still say which of the others are left behind or free. */
const declared = (sub: SeatSubscription, active: number, summary: SeatSummary | undefined): SeatUse => {
  const unused = sub.seats - active;
  const leavers = Math.min(unused, summary?.byStatus.left ?? 0);
  const unheld = summary?.assignmentsComplete ? Math.max(0, sub.seats - summary.assigned) : 0;
  return {
    ...nothing(sub),
    active,
    unused,
    leavers,
    free: Math.min(unused - leavers, unheld),
    unknown: 0,
    status: 'declared',
    asOf: sub.declaredActiveOn,
  };
};

/** True when the register tells what at least one held seat is used for. */
const tellsActivity = ({ byStatus: n }: SeatSummary): boolean => n.regular + n.occasional + n.dormant + n.never > 0;

/** True when it at least tells of a seat that nobody uses, or that must be spared. */
const tellsAnything = (summary: SeatSummary, paid: number): boolean =>
  summary.byStatus.unknown < summary.assigned || (summary.assignmentsComplete && summary.assigned < paid);

const counted = (sub: SeatSubscription, summary: SeatSummary): SeatUse => {
  const n = summary.byStatus;
  const paid = sub.seats;
  const active = Math.min(paid, n.regular + n.occasional);
  // More seats held than paid: the extra ones cannot be waste, active seats come first, then spared and unknown ones.
  let left = paid - active;
  const take = (count: number): number => {
    const taken = Math.min(left, count);
    left -= taken;
    return taken;
  };
  const spared = take(n.new + n.pending + n['on-leave'] + n.excluded);
  const unknownHeld = take(n.unknown);
  const leavers = take(n.left);
  const never = take(n.never);
  const dormant = take(n.dormant);
  const free = summary.assignmentsComplete ? left : 0;
  return {
    paid,
    active: tellsActivity(summary) ? active : null,
    occasional: Math.min(active, n.occasional),
    unused: leavers + never + dormant + free,
    free,
    leavers,
    dormant,
    never,
    spared,
    unknown: unknownHeld + left - free,
    status: summary.activityOrigin ?? 'declared',
    asOf: summary.activityAsOf,
    issues:
      summary.assigned > paid
        ? [coded('audit.issues.moreAssignedThanPaid', { name: sub.name, assigned: summary.assigned, paid })]
        : [],
  };
};

/**
 * Usage of the paid seats of a subscription: paid = active + unused + spared + unknown. In this order: the seat
 * register when it tells any activity; the number of active seats declared by hand; the register again for the seats it
 * knows to be free or left behind; else everything is unknown. New, pending and on-leave seats, service accounts and
 * guests are spared (reference/usage-exports.md, section 4). A declared number above the paid seats is refused with an
 * issue, never clamped.
 */
export const seatUse = (sub: SeatSubscription, summary: SeatSummary | undefined): SeatUse => {
  if (summary && tellsActivity(summary)) return counted(sub, summary);
  const { declaredActiveSeats: active, seats: paid, name } = sub;
  if (active !== null && active <= paid) return declared(sub, active, summary);
  const issues = active === null ? [] : [coded('audit.issues.moreActiveThanPaid', { name, active, paid })];
  if (!summary || !tellsAnything(summary, paid)) return nothing(sub, issues);
  const use = counted(sub, summary);
  return { ...use, issues: [...issues, ...use.issues] };
};
