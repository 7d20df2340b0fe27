import type { ChipTone } from '@renderer/ui/figures';
import type { Person } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import { hasArrived, hasLeft, isStaff } from '@shared/domain/presence';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';

export type PersonRow = Person & { readonly seats: number };

export const situations = ['present', 'upcoming', 'on-leave', 'leaving', 'left', 'service-account', 'guest'] as const;
export type Situation = (typeof situations)[number];

export const situationTones: Readonly<Record<Situation, ChipTone>> = {
  present: 'good',
  upcoming: 'neutral',
  'on-leave': 'neutral',
  leaving: 'attention',
  left: 'muted',
  'service-account': 'muted',
  guest: 'muted',
};

/** Where a person stands on a day: a departure to come is not a departure. */
export const situationOf = (person: Person, today: Day): Situation => {
  if (hasLeft(person, today)) return 'left';
  if (person.kind !== 'employee') return person.kind;
  if (!hasArrived(person, today)) return 'upcoming';
  if (person.leftOn !== null) return 'leaving';
  const started = person.leaveFrom !== null && person.leaveFrom <= today;
  if (started && (person.leaveTo === null || person.leaveTo >= today)) return 'on-leave';
  return 'present';
};

export type PeopleSummary = {
  readonly present: number;
  readonly gone: number;
  /** People who left and still hold seats, and how many. */
  readonly leavers: number;
  readonly seats: number;
  readonly leaving: readonly PersonRow[];
  readonly withoutTeam: number;
};

export const summaryOf = (people: readonly PersonRow[], today: Day): PeopleSummary => {
  const gone = people.filter((person) => situationOf(person, today) === 'left');
  const here = people.filter((person) => isStaff(person, today));
  const holders = gone.filter((person) => person.seats > 0);
  return {
    present: here.length,
    gone: gone.length,
    leavers: holders.length,
    seats: holders.reduce((sum, person) => sum + person.seats, 0),
    leaving: here.filter((person) => person.leftOn !== null),
    withoutTeam: here.filter((person) => person.teamId === null).length,
  };
};

export const peopleAnswer = (people: readonly PersonRow[], summary: PeopleSummary): string => {
  if (people.length === 0) return t('staff.screens.answer.none');
  return t(summary.seats > 0 ? 'staff.screens.answer.seats' : 'staff.screens.answer.calm', {
    present: summary.present,
    gone: summary.gone,
    leavers: summary.leavers,
    seats: summary.seats,
  });
};

const namedLeavers = 3;

export const peopleNote = (people: readonly PersonRow[], summary: PeopleSummary): string | null => {
  if (people.length === 0) return null;
  const parts: string[] = [];
  if (summary.leaving.length > 0)
    parts.push(
      t('staff.screens.note.soon', {
        count: summary.leaving.length,
        names: `${summary.leaving
          .slice(0, namedLeavers)
          .map(({ name, leftOn }) => (leftOn === null ? name : `${name} (${formatDay(leftOn)})`))
          .join(', ')}${summary.leaving.length > namedLeavers ? '…' : ''}`,
      }),
    );
  if (summary.withoutTeam > 0) parts.push(t('staff.screens.note.teams', { count: summary.withoutTeam }));
  return parts.length > 0 ? parts.join(' ') : t('staff.screens.note.complete');
};

/** The record alone, without what the list counts beside it. */
export const personOf = ({ seats: _, ...person }: PersonRow): Person => person;
