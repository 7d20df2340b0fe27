import type { Person } from '@shared/domain/company';
import { addDays, type Day, daysBetween } from '@shared/domain/day';

type Leave = Pick<Person, 'leaveFrom' | 'leaveTo'>;

/** On long leave that day (congé long); a leave without an end lasts. */
export const isOnLeave = (person: Leave, on: Day): boolean =>
  person.leaveFrom !== null && person.leaveFrom <= on && (person.leaveTo === null || person.leaveTo >= on);

/** Days of leave after `from`, up to `to` included: they are no idle days. */
export const leaveDaysBetween = (person: Leave, from: Day, to: Day): number => {
  if (person.leaveFrom === null) return 0;
  const first = person.leaveFrom > from ? person.leaveFrom : addDays(from, 1);
  const last = person.leaveTo !== null && person.leaveTo < to ? person.leaveTo : to;
  return Math.max(0, daysBetween(first, last) + 1);
};
