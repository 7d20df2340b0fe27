import type { Person } from '@shared/domain/company';
import { comparableName } from '@shared/domain/person-name';

/** Two entries that may be one person: same address (sure) or same name (to confirm). */
export type DuplicatePair = { readonly ids: readonly [string, string]; readonly by: 'email' | 'name' };

/** Doublons of the dossier; each pair once, addresses first. */
export const findDuplicates = (people: readonly Person[]): DuplicatePair[] => {
  const pairs: DuplicatePair[] = [];
  const known = new Set<string>();
  const collect = (by: DuplicatePair['by'], keyOf: (person: Person) => string) => {
    const first = new Map<string, Person>();
    for (const person of people) {
      const key = keyOf(person);
      const other = key === '' ? undefined : first.get(key);
      if (key !== '' && !other) first.set(key, person);
      if (!other) continue;
      const id = `${other.id} ${person.id}`;
      if (!known.has(id)) pairs.push({ ids: [other.id, person.id], by });
      known.add(id);
    }
  };
  collect('email', (person) => person.email?.trim().toLowerCase() ?? '');
  collect('name', (person) => comparableName(person.name));
  return pairs;
};

const earlier = <T extends string>(a: T | null, b: T | null): T | null =>
  a !== null && b !== null ? (a < b ? a : b) : (a ?? b);

/** A departure of the other entry, unless the kept one arrived after it (someone hired again). */
const departure = (kept: Person, other: Person): Person['leftOn'] => {
  if (kept.leftOn !== null) return kept.leftOn;
  const before = other.leftOn !== null && kept.arrivedOn !== null && other.leftOn < kept.arrivedOn;
  return before ? null : other.leftOn;
};

/** The kept entry completed by the other: what the kept one knows wins, the earlier arrival is taken. */
export const mergedPerson = (kept: Person, other: Person): Person => {
  const leave = kept.leaveFrom === null ? other : kept;
  const managers = [kept.managerId, other.managerId].filter((id) => id !== kept.id && id !== other.id);
  return {
    ...kept,
    email: kept.email ?? other.email,
    teamId: kept.teamId ?? other.teamId,
    managerId: managers.find((id) => id !== null) ?? null,
    arrivedOn: earlier(kept.arrivedOn, other.arrivedOn),
    leftOn: departure(kept, other),
    partTime: kept.partTime || other.partTime,
    leaveFrom: leave.leaveFrom,
    leaveTo: leave.leaveTo,
    note:
      [kept.note, other.note]
        .filter((note) => note !== null && note !== '')
        .join('\n')
        .slice(0, 5_000) || null,
  };
};
