import type { ReadableDb } from '@main/db/dossier-db';
import { people, trainingAttendances, trainingSessions } from '@main/db/repositories';
import { expectedSigners } from '@main/engine/governance/charter';
import type { Literacy } from '@shared/domain/ai-register';
import type { Day } from '@shared/domain/day';

/**
 * Sessions held and people of the company trained up to a day, as the training register says; null: aucune formation
 * enregistrée. A person counts once, whatever the number of sessions; those who have left do not count.
 */
export const trainingRecordOf = (db: ReadableDb, asOf: Day): Literacy['training'] => {
  const held = trainingSessions.list(db).filter((one) => one.state === 'held' && one.heldOn <= asOf);
  if (held.length === 0) return null;
  const ids = new Set(held.map((one) => one.id));
  const present = new Set(
    trainingAttendances
      .list(db)
      .filter((one) => one.state === 'present' && ids.has(one.sessionId))
      .map((one) => one.personId),
  );
  const expected = expectedSigners(people.list(db), asOf);
  return {
    sessions: held.length,
    trained: expected.filter((person) => present.has(person.id)).length,
    expected: expected.length,
    lastOn:
      held
        .map((one) => one.heldOn)
        .sort()
        .at(-1) ?? null,
  };
};
