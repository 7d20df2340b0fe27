import type { ReadableDb } from '@main/db/dossier-db';
import { coded } from '@main/engine/explain';
import { computePosition } from '@main/engine/governance/position';
import { auditLicences } from '@main/engine/licences';
import { loadFxRates } from '@main/reference/fx-rates';
import type { Day } from '@shared/domain/day';
import type { FrozenAnswer, PositionAssessment, PositionResult } from '@shared/domain/position';
import { loadAuditInput } from '../audit/audit-input';
import { auditSettingsOf } from '../audit/audit-settings';
import { catalogueOf } from '../tools/tool-catalogue';
import { positionFactsOf } from './position-facts';

/** Answers in force on a day to the seven boxes and the three questions: those given later are left out. */
const answersOn = (db: ReadableDb, dossier: string, asOf: Day): FrozenAnswer[] => {
  const read = loadAuditInput(db, dossier, asOf);
  const known = { ...read, answers: read.answers.filter((one) => one.answeredOn <= asOf) };
  const reference = { catalogue: catalogueOf(db), fx: loadFxRates() };
  const { diagnostic } = auditLicences(known, reference, auditSettingsOf(db), asOf);
  return [...diagnostic.boxes, ...diagnostic.questions].map(({ id, answer, basis }) => ({ id, answer, basis }));
};

/** Position and answers of a day, from what the dossier says of that day. */
export const positionAt = (
  db: ReadableDb,
  dossier: string,
  asOf: Day,
): { readonly result: PositionResult; readonly answers: FrozenAnswer[] } => ({
  result: computePosition(positionFactsOf(db, asOf), asOf),
  answers: answersOn(db, dossier, asOf),
});

/** A point to keep: one computed after its day says so. */
export const pointOf = (
  db: ReadableDb,
  dossier: string,
  given: Pick<PositionAssessment, 'id' | 'takenOn' | 'recordedOn' | 'note'>,
): PositionAssessment => {
  const { result, answers } = positionAt(db, dossier, given.takenOn);
  const warnings = given.recordedOn > given.takenOn ? [coded('position.warnings.afterwards')] : [];
  return { ...given, answers, result: { ...result, warnings } };
};
