import type { Person } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import { type Seat, type SeatStatus, seatStatusSchema } from '@shared/domain/seat';
import type { SeatCounts, SeatSummary } from '@shared/domain/seat-summary';
import { companyDomains, wrongAccounts } from './accounts';
import { classifySeat, type SeatClassification } from './classify';
import { defaultSeatRules, type SeatRules } from './rules';

export type ClassifiedSeat = {
  readonly seat: Seat;
  readonly person: Person | null;
  readonly classification: SeatClassification;
};

/** Every seat with its person and its status. */
export const classifySeats = (
  seats: readonly Seat[],
  people: readonly Person[],
  asOf: Day,
  rules: SeatRules = defaultSeatRules,
): ClassifiedSeat[] => {
  const byId = new Map(people.map((person) => [person.id, person]));
  return seats.map((seat) => {
    const person = seat.personId === null ? null : (byId.get(seat.personId) ?? null);
    return { seat, person, classification: classifySeat(seat, person, asOf, rules) };
  });
};

/** Held on that day: not given back, not deleted at the vendor. */
export const isHeld = (seat: Seat, asOf: Day): boolean =>
  seat.state !== 'deleted' && (seat.releasedOn === null || seat.releasedOn > asOf);

export const countByStatus = (statuses: readonly SeatStatus[]): SeatCounts => {
  const count = (status: SeatStatus) => statuses.filter((other) => other === status).length;
  return {
    regular: count('regular'),
    occasional: count('occasional'),
    dormant: count('dormant'),
    never: count('never'),
    left: count('left'),
    new: count('new'),
    pending: count('pending'),
    'on-leave': count('on-leave'),
    excluded: count('excluded'),
    unknown: count('unknown'),
  };
};
export const seatStatuses = seatStatusSchema.options;

export type SummaryInput = {
  readonly subscriptionId: string;
  /** Seats of this subscription; others are left out. */
  readonly seats: readonly Seat[];
  readonly people: readonly Person[];
  /** True when the register lists every held seat of the subscription. */
  readonly assignmentsComplete: boolean;
  readonly rules?: SeatRules;
};

/** Summary of one subscription on a day: held seats by status, holders, wrong accounts, where the activity comes from. */
export const summariseSeats = (input: SummaryInput, asOf: Day): SeatSummary => {
  const own = input.seats.filter((seat) => seat.subscriptionId === input.subscriptionId && isHeld(seat, asOf));
  const classified = classifySeats(own, input.people, asOf, input.rules);
  const wrong = wrongAccounts(own, companyDomains(input.people));
  const known = own.filter((seat) => seat.activityKnown);
  const observed = known.flatMap((seat) => seat.activityAsOf ?? []).sort();
  return {
    subscriptionId: input.subscriptionId,
    assigned: own.length,
    assignmentsComplete: input.assignmentsComplete,
    byStatus: countByStatus(classified.map((item) => item.classification.status)),
    holders: classified.map(({ seat, person }) => ({ personId: seat.personId, teamId: person?.teamId ?? null })),
    activityOrigin: known.some((seat) => seat.activitySource === 'imported')
      ? 'imported'
      : (known.find((seat) => seat.activitySource !== null)?.activitySource ?? null),
    activityAsOf: observed.at(-1) ?? null,
    personalAccounts: wrong.length,
    workAddressOutside: wrong.filter((account) => account.kind === 'work-address-outside').length,
  };
};

/** Four numbers that are never added together; only the invoice gives the first. */
export type FourSeatNumbers = {
  /** Achetés. */
  readonly purchased: number | null;
  /** Affectés. */
  readonly assigned: number;
  /** Utilisés: regular and occasional; null when no source tells anything. */
  readonly used: number | null;
  /** Inconnus: held seats that no source tells about, and paid seats whose holder nobody listed. */
  readonly unknown: number;
};

export const fourSeatNumbers = (purchased: number | null, summary: SeatSummary): FourSeatNumbers => {
  const { byStatus } = summary;
  const unlisted = summary.assignmentsComplete ? 0 : Math.max(0, (purchased ?? 0) - summary.assigned);
  return {
    purchased,
    assigned: summary.assigned,
    used: summary.activityOrigin === null ? null : byStatus.regular + byStatus.occasional,
    unknown: byStatus.unknown + unlisted,
  };
};

/** Seats of people who have left and that are still held: to hand over, then to free. */
export const leaverSeats = (classified: readonly ClassifiedSeat[]): ClassifiedSeat[] =>
  classified.filter((item) => item.classification.status === 'left');
