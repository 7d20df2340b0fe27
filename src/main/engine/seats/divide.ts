import type { Person } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import { isStaff } from '@shared/domain/presence';
import { defaultSeatRules, isPowerUse, type SeatRules } from './rules';
import type { ClassifiedSeat } from './summary';

/**
 * Fracture numérique: where a person stands. `stopped` used a tool and no longer does; `no-seat` was never given one;
 * `waiting` has a new or pending seat, or is on leave.
 */
export const divideGroups = [
  'power',
  'regular',
  'occasional',
  'stopped',
  'never',
  'no-seat',
  'waiting',
  'unknown',
] as const;
export type DivideGroup = (typeof divideGroups)[number];

const groupOfSeat = ({ seat, classification }: ClassifiedSeat, rules: SeatRules): DivideGroup | null => {
  switch (classification.status) {
    case 'regular':
      return seat.activeDays !== null && isPowerUse(seat.activeDays, rules) ? 'power' : 'regular';
    case 'occasional':
      return 'occasional';
    case 'dormant':
      return 'stopped';
    case 'never':
      return 'never';
    case 'new':
    case 'pending':
    case 'on-leave':
      return 'waiting';
    case 'unknown':
      return 'unknown';
    case 'left':
    case 'excluded':
      return null;
  }
};

/**
 * The best that a person's seats say, in this order. A seat nobody tells about outweighs « never » and « stopped »:
 * someone who may use that tool is not called a non-user.
 */
const best: readonly DivideGroup[] = [
  'power',
  'regular',
  'occasional',
  'unknown',
  'waiting',
  'stopped',
  'never',
  'no-seat',
];

export type PersonDivide = { readonly personId: string; readonly teamId: string | null; readonly group: DivideGroup };

/** Each present employee in one group. Guests, service accounts and leavers are not people to train: left out. */
export const divideOf = (
  people: readonly Person[],
  seats: readonly ClassifiedSeat[],
  asOf: Day,
  rules: SeatRules = defaultSeatRules,
): PersonDivide[] => {
  const present = people.filter((person) => isStaff(person, asOf));
  const groups = new Map<string, DivideGroup[]>();
  for (const item of seats) {
    const group = groupOfSeat(item, rules);
    if (group && item.person) groups.set(item.person.id, [...(groups.get(item.person.id) ?? []), group]);
  }
  return present.map((person) => {
    const own = groups.get(person.id) ?? [];
    const group = best.find((candidate) => own.includes(candidate)) ?? 'no-seat';
    return { personId: person.id, teamId: person.teamId, group };
  });
};

/** People by group; adds up to the number of present employees. */
export const countDivide = (entries: readonly PersonDivide[]): Record<DivideGroup, number> => {
  const count = (group: DivideGroup) => entries.filter((entry) => entry.group === group).length;
  return {
    power: count('power'),
    regular: count('regular'),
    occasional: count('occasional'),
    stopped: count('stopped'),
    never: count('never'),
    'no-seat': count('no-seat'),
    waiting: count('waiting'),
    unknown: count('unknown'),
  };
};
