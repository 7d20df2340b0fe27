import type { ReadableDb } from '@main/db/dossier-db';
import { charterSignatures, people } from '@main/db/repositories';
import { signatureCoverage } from '@main/engine/governance/charter';
import type { Literacy } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';
import { versionsOf } from '../charter/charter-facts';
import { trainingRecordOf } from './training-record';

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
