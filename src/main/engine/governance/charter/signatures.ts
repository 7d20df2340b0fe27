import { knownFigure, unknownFigure } from '@main/engine/explain';
import type { CharterSignature } from '@shared/domain/charter';
import type { SignatureCoverage } from '@shared/domain/charter-results';
import type { Person } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import { isPresent } from '@shared/domain/presence';

/** People who are to sign on a day: all but service accounts, present in the company. */
export const expectedSigners = (people: readonly Person[], on: Day): Person[] =>
  people.filter((person) => person.kind !== 'service-account' && isPresent(person, on));

/**
 * Coverage of a version on a day: signatures of the people who are to sign, over those people. Signatures of people
 * who have left stay in the register and do not count. Unknown while the dossier has no staff list.
 */
export const signatureCoverage = (
  versionId: string,
  signatures: readonly CharterSignature[],
  people: readonly Person[],
  on: Day,
): SignatureCoverage => {
  const own = signatures.filter((signature) => signature.versionId === versionId && signature.signedOn <= on);
  const signedBy = new Set(own.map((signature) => signature.personId));
  const expected = expectedSigners(people, on);
  const signed = expected.filter((person) => signedBy.has(person.id));
  const missing = expected.filter((person) => !signedBy.has(person.id));
  const days = own.map((signature) => signature.signedOn).sort();
  const teams = [...new Set(expected.map((person) => person.teamId))];
  return {
    versionId,
    coverage:
      expected.length === 0
        ? unknownFigure({
            code: 'charterCoverage',
            unit: 'percent',
            missing: [{ code: 'charter.missing.people', params: {} }],
          })
        : knownFigure({
            code: 'charterCoverage',
            unit: 'percent',
            // Rounded down: 100 % only when everybody has signed.
            value: Math.floor((signed.length * 100) / expected.length),
            status: 'declared',
            inputs: [
              { code: 'charterSigned', label: null, value: signed.length, unit: 'people', status: 'declared' },
              { code: 'charterExpected', label: null, value: expected.length, unit: 'people', status: 'declared' },
            ],
          }),
    expected: expected.length,
    signed: signed.length,
    missing: missing.map(({ id, name, teamId }) => ({ personId: id, name, teamId })),
    byTeam: teams.map((teamId) => ({
      teamId,
      expected: expected.filter((person) => person.teamId === teamId).length,
      signed: signed.filter((person) => person.teamId === teamId).length,
    })),
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
  };
};
