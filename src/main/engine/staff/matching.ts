import type { Person, Team } from '@shared/domain/company';
import { comparableName, nameInAddress } from '@shared/domain/person-name';
import type { StaffRow } from '@shared/domain/staff';

const group = <T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> => {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key) map.set(key, [...(map.get(key) ?? []), item]);
  }
  return map;
};

export type Match =
  | { readonly kind: 'same'; readonly person: Person }
  | { readonly kind: 'to-confirm'; readonly candidates: readonly Person[] }
  | { readonly kind: 'none' };

/** Finds people by address without case, then by name; only the address is certain. */
export const personFinder = (people: readonly Person[]) => {
  const byEmail = group(people, (person) => person.email?.trim().toLowerCase() ?? null);
  const byName = group(people, (person) => comparableName(person.name));
  const named = (text: string | null): readonly Person[] =>
    text === null || text === '' ? [] : (byName.get(text) ?? []);
  return {
    byEmail: (email: string): readonly Person[] => byEmail.get(email.toLowerCase()) ?? [],
    byName: (name: string): readonly Person[] => named(comparableName(name)),
    match: (row: Pick<StaffRow, 'name' | 'email'>): Match => {
      const mail = row.email === null ? [] : (byEmail.get(row.email) ?? []);
      const [only] = mail;
      if (only && mail.length === 1) return { kind: 'same', person: only };
      const fromName = row.name === null ? named(nameInAddress(row.email ?? '')) : named(comparableName(row.name));
      const candidates = [...new Set([...mail, ...fromName])];
      return candidates.length > 0 ? { kind: 'to-confirm', candidates } : { kind: 'none' };
    },
  };
};
export type PersonFinder = ReturnType<typeof personFinder>;

/** A team by its name, without case nor accents; archived ones too, so that none is created twice. */
export const teamFinder = (teams: readonly Team[]) => {
  const byName = group(teams, (team) => comparableName(team.name));
  return (name: string): Team | null => byName.get(comparableName(name))?.[0] ?? null;
};
