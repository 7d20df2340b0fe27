import type { ReadableDb } from '@main/db/dossier-db';
import type { Literacy } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';

/** Sessions and people trained up to a day, as the training register says; null: aucune formation enregistrée. */
export const trainingRecordOf = (_db: ReadableDb, _asOf: Day): Literacy['training'] => null;
