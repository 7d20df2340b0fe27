import { people, teams, trainingAttendances, trainingSessions } from '@main/db/repositories';
import { isStaff } from '@shared/domain/presence';
import { trainingSessionSchema } from '@shared/domain/training';
import { z } from 'zod';
import type { ExamplePart } from '../example-part';

const slice = z
  .object({
    note: z.string(),
    sessions: z.array(
      trainingSessionSchema
        .omit({ id: true, state: true, note: true })
        .extend({ key: z.string(), teams: z.array(z.string()) }),
    ),
  })
  .nullable();

/** Sessions held, with everybody of their teams present that day; none in the other example. */
export const trainingPart: ExamplePart = (db, context) => {
  const data = context.slice('training', slice, null);
  if (data === null) return;
  const everyone = people.list(db);
  const known = new Set(teams.list(db).map((team) => team.id));
  for (const { key, teams: keys, ...session } of data.sessions) {
    const id = context.id('training', key);
    trainingSessions.save(db, { ...session, id, state: 'held', note: data.note });
    for (const teamKey of keys) {
      const teamId = context.id('team', teamKey);
      if (!known.has(teamId)) throw new Error(`no team ${teamKey}`);
      const present = everyone.filter((person) => person.teamId === teamId && isStaff(person, session.heldOn));
      for (const person of present)
        trainingAttendances.save(db, {
          id: context.id('attendance', `${key}-${person.id.slice(context.id('person', '').length)}`),
          sessionId: id,
          personId: person.id,
          name: person.name,
          state: 'present',
          recordedOn: session.heldOn,
        });
    }
  }
};
