import type { Person } from '@shared/domain/company';
import { comparableName, nameInAddress } from '@shared/domain/person-name';
import type { UsageAccount } from '@shared/domain/usage';

/** A link already confirmed by the user: a login or address of a tool, and its person. */
export type KnownLink = { readonly account: string; readonly personId: string };

/**
 * How an imported account relates to the people of the dossier: linked by a remembered link or by its address; to
 * confirm when only a name fits; unmatched; or not a person at all (service account, hidden name).
 */
export type AccountLink =
  | { readonly kind: 'linked'; readonly personId: string; readonly by: 'link' | 'email' }
  | { readonly kind: 'to-confirm'; readonly personIds: readonly string[] }
  | { readonly kind: 'unmatched' }
  | { readonly kind: 'not-a-person' };

const index = (people: readonly Person[], keyOf: (person: Person) => string | null) => {
  const map = new Map<string, string[]>();
  for (const person of people) {
    const key = keyOf(person);
    if (key) map.set(key, [...(map.get(key) ?? []), person.id]);
  }
  return map;
};

/** Links accounts to people: addresses without case, then names, which only the user confirms. Order is kept. */
export const linkAccounts = (
  accounts: readonly UsageAccount[],
  people: readonly Person[],
  known: readonly KnownLink[],
): AccountLink[] => {
  const links = new Map(known.map((link) => [link.account.trim().toLowerCase(), link.personId]));
  const ids = new Set(people.map((person) => person.id));
  const byEmail = index(people, (person) => person.email?.trim().toLowerCase() ?? null);
  const byName = index(people, (person) => comparableName(person.name));
  return accounts.map((account) => {
    if (account.kind === 'service') return { kind: 'not-a-person' };
    const remembered = links.get(account.key);
    if (remembered !== undefined && ids.has(remembered)) return { kind: 'linked', personId: remembered, by: 'link' };
    if (account.kind === 'former' || account.identifier === 'hidden') return { kind: 'not-a-person' };
    const mail = byEmail.get(account.key) ?? [];
    const [only] = mail;
    if (mail.length === 1 && only !== undefined) return { kind: 'linked', personId: only, by: 'email' };
    const names = [account.name === null ? null : comparableName(account.name), nameInAddress(account.key)];
    const candidates = [...new Set([...mail, ...names.flatMap((name) => (name ? (byName.get(name) ?? []) : []))])];
    return candidates.length > 0 ? { kind: 'to-confirm', personIds: candidates } : { kind: 'unmatched' };
  });
};
