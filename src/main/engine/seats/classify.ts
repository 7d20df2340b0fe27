import type { Person } from '@shared/domain/company';
import { type Day, daysBetween } from '@shared/domain/day';
import type { Coded } from '@shared/domain/figure';
import { hasLeft } from '@shared/domain/presence';
import type { Seat, SeatStatus } from '@shared/domain/seat';
import { isOnLeave, leaveDaysBetween } from './absence';
import { defaultSeatRules, isOccasional, type SeatRules } from './rules';

/** Statut d'un siège and why: codes of `usage.seatReasons`. */
export type SeatClassification = {
  readonly status: SeatStatus;
  readonly reason: Coded;
  readonly warnings: readonly Coded[];
};

const because = (
  status: SeatStatus,
  code: string,
  params: Coded['params'] = {},
  warnings: Coded[] = [],
): SeatClassification => ({ status, reason: { code, params }, warnings });

/** What the person or the account decides before any activity is looked at. */
const beforeActivity = (seat: Seat, person: Person | null, asOf: Day): SeatClassification | null => {
  if (seat.releasedOn !== null && seat.releasedOn <= asOf)
    return because('excluded', 'released', { day: seat.releasedOn });
  if (seat.state === 'deleted') return because('excluded', 'account-deleted');
  if (person?.kind === 'service-account') return because('excluded', 'service-account');
  if (person?.kind === 'guest') return because('excluded', 'guest');
  // The leaver comes before the pending invitation: the seat is to be taken back either way.
  if (person && hasLeft(person, asOf)) return because('left', 'left', { day: person.leftOn ?? '' });
  if (seat.state === 'pending') return because('pending', 'invitation-pending');
  if (person && isOnLeave(person, asOf)) return because('on-leave', 'on-leave', { day: person.leaveFrom ?? '' });
  return null;
};

/** Assigned, or the person arrived, less than `newDays` ago. */
const isNew = (seat: Seat, person: Person | null, asOf: Day, rules: SeatRules): boolean =>
  [seat.assignedOn, person?.arrivedOn ?? null].some(
    (since) => since !== null && since <= asOf && daysBetween(since, asOf) < rules.newDays,
  );

/**
 * Status of one seat on a day (reference/usage-exports.md section 4; design/PRODUCT.md): regular, occasional (at most
 * one active day a week), dormant (30 days without activity, days of leave not counted), never activated, left, new
 * (under 30 days and not active yet), pending, on leave, left out (service account, guest, deleted), unknown. Activity
 * is judged on the day its source was made, not later: what nobody observed is not idleness.
 */
export const classifySeat = (
  seat: Seat,
  person: Person | null,
  asOf: Day,
  rules: SeatRules = defaultSeatRules,
): SeatClassification => {
  const decided = beforeActivity(seat, person, asOf);
  if (decided) return decided;
  const observedOn = seat.activityAsOf !== null && seat.activityAsOf < asOf ? seat.activityAsOf : asOf;
  const fresh = isNew(seat, person, asOf, rules);
  const unseen = seat.assignedOn !== null && seat.assignedOn > observedOn;
  if (!seat.activityKnown || unseen)
    return fresh ? because('new', 'new') : because('unknown', unseen ? 'source-before-seat' : 'no-source');
  const age = daysBetween(observedOn, asOf);
  const warnings = age > rules.staleDays ? [{ code: 'source-old', params: { day: observedOn, days: age } }] : [];
  const since = seat.lastActiveOn ?? seat.inactiveSince ?? null;
  if (since === null) return fresh ? because('new', 'new') : because('never', 'never', {}, warnings);
  const leave = person ? leaveDaysBetween(person, since, observedOn) : 0;
  const idle = daysBetween(since, observedOn) - leave;
  if (idle >= rules.dormantDays)
    return fresh ? because('new', 'new') : because('dormant', 'dormant', { day: since, days: idle }, warnings);
  if (seat.lastActiveOn === null) return because('unknown', 'no-date', {}, warnings);
  if (seat.activeDays === null) return because('regular', 'frequency-unknown', { day: since }, warnings);
  const status = isOccasional(seat.activeDays, rules) ? 'occasional' : 'regular';
  return because(status, status, { days: seat.activeDays }, warnings);
};
