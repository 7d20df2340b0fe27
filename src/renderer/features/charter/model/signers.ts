import type { CharterSignature } from '@shared/domain/charter';
import type { SignatureCoverage } from '@shared/domain/charter-results';
import type { Day } from '@shared/domain/day';
import { hasLeft } from '@shared/domain/presence';

/** One person of the register: has signed, is to be reminded, or signed and is no longer expected. */
export type SignerRow = {
  readonly key: string;
  readonly personId: string | null;
  readonly signatureId: string | null;
  readonly name: string;
  readonly team: string | null;
  readonly state: 'signed' | 'missing' | 'gone';
  readonly signedOn: Day | null;
  readonly kind: CharterSignature['kind'] | null;
};

type Person = { readonly id: string; readonly teamId: string | null; readonly leftOn: Day | null };
type Team = { readonly id: string; readonly name: string };

/** Those to be reminded first, then those who signed, by name. */
export const signerRows = (
  coverage: SignatureCoverage,
  signatures: readonly CharterSignature[],
  people: readonly Person[],
  teams: readonly Team[],
  on: Day,
): SignerRow[] => {
  const teamName = (id: string | null | undefined) => teams.find((team) => team.id === id)?.name ?? null;
  const byId = new Map(people.map((person) => [person.id, person]));
  const missing = coverage.missing.map(
    (person): SignerRow => ({
      key: person.personId,
      personId: person.personId,
      signatureId: null,
      name: person.name,
      team: teamName(person.teamId),
      state: 'missing',
      signedOn: null,
      kind: null,
    }),
  );
  const done = signatures.map((signature): SignerRow => {
    const person = signature.personId === null ? undefined : byId.get(signature.personId);
    return {
      key: signature.id,
      personId: signature.personId,
      signatureId: signature.id,
      name: signature.name,
      team: teamName(person?.teamId),
      state: person && !hasLeft(person, on) ? 'signed' : 'gone',
      signedOn: signature.signedOn,
      kind: signature.kind,
    };
  });
  const byName = (a: SignerRow, b: SignerRow) => a.name.localeCompare(b.name, 'fr');
  return [...missing.sort(byName), ...done.sort(byName)];
};
