import type { ReadableDb } from '@main/db/dossier-db';
import { charterSignatures, people, teams } from '@main/db/repositories';
import type { RegisterContext } from '@main/engine/governance/ai-register';
import { signatureCoverage } from '@main/engine/governance/charter';
import type { Literacy } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';
import { councilThreshold } from '@shared/domain/usage-records';
import { versionsOf } from '../charter/charter-facts';
import { companyOf } from '../company/company-profile';
import { catalogueOf } from '../tools/tool-catalogue';
import { trainingRecordOf } from './training-record';

/**
 * Headcount that the threshold of 50 may be read from: the profile's, or the staff list once it alone reaches the
 * threshold. A short staff list proves nothing: it may be incomplete.
 */
export const headcountOf = (db: ReadableDb): number | null => {
  const listed = people.list(db).filter(({ kind, leftOn }) => kind === 'employee' && leftOn === null).length;
  const declared = companyOf(db)?.headcount ?? null;
  if (declared !== null) return Math.max(declared, listed);
  return listed >= councilThreshold ? listed : null;
};

export const registerContextOf = (db: ReadableDb): RegisterContext => ({
  headcount: headcountOf(db),
  toolNames: new Map(catalogueOf(db).tools.map((tool) => [tool.id, tool.product])),
  teamNames: new Map(teams.list(db).map((team) => [team.id, team.name])),
});

/** Evidence of AI literacy (art. 4): signatures of the charter in force, training register. */
export const literacyOf = (db: ReadableDb, asOf: Day): Literacy => {
  const version = versionsOf(db).find((one) => one.effectiveOn <= asOf);
  const coverage = version ? signatureCoverage(version.id, charterSignatures.list(db), people.list(db), asOf) : null;
  return {
    charter:
      version && coverage
        ? {
            version: version.number,
            effectiveOn: version.effectiveOn,
            signed: coverage.signed,
            expected: coverage.expected,
          }
        : null,
    training: trainingRecordOf(db, asOf),
  };
};
