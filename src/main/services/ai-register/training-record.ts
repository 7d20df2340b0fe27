import type { ReadableDb } from '@main/db/dossier-db';
import { trainingSessions } from '@main/db/repositories';
import type { Literacy } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';
import { coverageOf } from '../training/training-view';

/**
 * Sessions held and people of the company trained up to a day, as the training screen counts them: every required
 * module followed. Null: aucune formation enregistrée.
 */
export const trainingRecordOf = (db: ReadableDb, asOf: Day): Literacy['training'] => {
  const held = trainingSessions.list(db).filter((one) => one.state === 'held' && one.heldOn <= asOf);
  if (held.length === 0) return null;
  const { trained, present } = coverageOf(db, asOf);
  return {
    sessions: held.length,
    trained,
    expected: present,
    lastOn:
      held
        .map((one) => one.heldOn)
        .sort()
        .at(-1) ?? null,
  };
};
