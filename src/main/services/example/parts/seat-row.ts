import type { Person } from '@shared/domain/company';
import { addDays, type Day } from '@shared/domain/day';
import type { Seat } from '@shared/domain/seat';
import type { Subscription } from '@shared/domain/subscription';
import type { Random } from '../random';

/** Kinds of seats that are drawn; those of people on leave or gone follow from the person. */
export const seatKinds = ['regular', 'occasional', 'dormant', 'never', 'unknown', 'wrongAccount', 'pending'] as const;
export type SeatKind = (typeof seatKinds)[number] | 'onLeave' | 'left';

type SeatFacts = {
  readonly id: string;
  readonly subscription: Subscription;
  readonly person: Person;
  readonly kind: SeatKind;
  readonly source: { readonly asOf: Day; readonly kind: 'declared' | 'imported' };
  readonly random: Random;
};

type Activity = Pick<Seat, 'activityKnown' | 'lastActiveOn' | 'activeDays'>;
const unseen: Activity = { activityKnown: false, lastActiveOn: null, activeDays: null };
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** Activity that makes the status what the example says, on the day of the source (4 active days in 30: occasional). */
const activityOf = ({ kind, person, source, random }: SeatFacts, assignedOn: Day): Activity => {
  const seen = (lastActiveOn: Day | null, activeDays: number): Activity => ({
    activityKnown: true,
    lastActiveOn,
    activeDays,
  });
  switch (kind) {
    case 'regular':
      return seen(addDays(source.asOf, -random.whole(0, 4)), random.whole(6, 21));
    case 'occasional':
      return seen(addDays(source.asOf, -random.whole(0, 26)), random.whole(1, 4));
    case 'dormant':
      // « 25 % ont abandonné après 2 mois ».
      return seen(earlier(addDays(assignedOn, random.whole(55, 68)), addDays(source.asOf, -35)), 0);
    case 'never':
      return seen(null, 0);
    case 'onLeave':
      return seen(addDays(person.leaveFrom ?? source.asOf, -random.whole(1, 10)), 0);
    case 'left':
      return seen(addDays(earlier(person.leftOn ?? source.asOf, source.asOf), -random.whole(1, 20)), 0);
    default:
      return unseen;
  }
};

/** One seat of the register. */
export const seatRow = (facts: SeatFacts): Seat => {
  const { id, subscription, person, kind, source, random } = facts;
  const start = subscription.startedOn ?? source.asOf;
  const assignedOn =
    kind === 'pending' ? addDays(source.asOf, -random.whole(5, 12)) : addDays(start, random.whole(0, 28));
  const activity = activityOf(facts, assignedOn);
  const personal = kind === 'wrongAccount' || subscription.accountKind === 'personal-account';
  return {
    id,
    subscriptionId: subscription.id,
    personId: person.id,
    // The address of an individual account is not known; the wrong accounts bear the work address.
    account: subscription.accountKind === 'personal-account' ? null : person.email,
    accountKind: personal ? 'personal-account' : 'company-workspace',
    state: kind === 'pending' ? 'pending' : 'enabled',
    assignedOn,
    releasedOn: null,
    ...activity,
    inactiveSince: null,
    activitySource: activity.activityKnown ? source.kind : null,
    activityAsOf: activity.activityKnown ? source.asOf : null,
  };
};
