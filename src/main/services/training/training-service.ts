import type { WritableDb } from '@main/db/dossier-db';
import { people, settings, trainingAttendances, trainingSessions } from '@main/db/repositories';
import { planProgramme } from '@main/engine/governance/training';
import type { Platform } from '@main/platform/platform';
import { loadTrainingProgramme } from '@main/reference/training';
import type { Day } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import type { AttendanceState, ModuleId, TrainingSession } from '@shared/domain/training';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { type Client, dossierOf } from '../library/client';
import { trainingFiles } from './training-files';
import { requiredModulesKey, trainingView } from './training-view';

type Attend = { readonly sessionId: string; readonly personIds: readonly string[]; readonly state: AttendanceState };

/** Training of the open dossier: what is planned, who came, who is left to train. */
export const createTrainingService = (platform: Platform) => {
  const sessionOf = (client: Client, id: string): TrainingSession => {
    const session = trainingSessions.get(dossierOf(client).db.read, id);
    if (!session) throw new Refusal('row-not-found');
    return session;
  };
  const write = (db: WritableDb, session: TrainingSession, personId: string, state: AttendanceState): void => {
    const person = people.get(db, personId);
    if (!person) throw new Refusal('row-not-found');
    const old = trainingAttendances.list(db).find((a) => a.sessionId === session.id && a.personId === personId);
    trainingAttendances.save(db, {
      id: old?.id ?? platform.newId(),
      sessionId: session.id,
      personId,
      name: person.name,
      state,
      recordedOn: state === 'enrolled' ? null : platform.today(),
    });
  };
  return {
    ...trainingFiles(platform),
    get: (client: Client) => trainingView(dossierOf(client).db.read, platform.today()),
    save: (client: Client, draft: Omit<TrainingSession, 'id'> & { id?: string | undefined }) => {
      const { db } = dossierOf(client);
      if (draft.id !== undefined) sessionOf(client, draft.id);
      if (draft.state === 'held' && draft.heldOn > platform.today())
        throw new Refusal('training-not-held-yet', { day: formatDay(draft.heldOn) });
      return db.write({ code: 'training-saved', params: { name: draft.title } }, (w) =>
        trainingSessions.save(w, { ...draft, id: draft.id ?? platform.newId() }),
      );
    },
    remove: (client: Client, id: string) => {
      const session = sessionOf(client, id);
      return dossierOf(client).db.write({ code: 'training-removed', params: { name: session.title } }, (w) => {
        // One by one, so that undoing puts the whole sheet back.
        for (const one of trainingAttendances.list(w)) if (one.sessionId === id) trainingAttendances.remove(w, one.id);
        trainingSessions.remove(w, id);
        return null;
      });
    },
    plan: (client: Client, { startOn, groupSize }: { readonly startOn: Day; readonly groupSize: number }) => {
      const { db } = dossierOf(client);
      const view = trainingView(db.read, platform.today());
      const order = new Map(view.priorities.map((one, index) => [one.teamId, index]));
      const toTrain = view.coverage.people
        .filter((person) => person.standing !== 'trained' && !person.enrolled)
        .sort((a, b) => (order.get(a.teamId) ?? 0) - (order.get(b.teamId) ?? 0) || a.name.localeCompare(b.name, 'fr'));
      if (toTrain.length === 0) throw new Refusal('training-nobody');
      const ids = toTrain.map((person) => person.personId);
      const planned = planProgramme(loadTrainingProgramme(), ids, { startOn, groupSize });
      return db.write({ code: 'training-planned', params: { count: planned.length } }, (w) => {
        for (const { module, group, heldOn, personIds } of planned) {
          const session = trainingSessions.save(w, {
            id: platform.newId(),
            title: group === 0 ? module.title : t('training.groupTitle', { title: module.title, group }),
            modules: [module.id],
            heldOn,
            startsAt: null,
            minutes: module.minutes,
            trainer: null,
            place: null,
            state: 'planned',
            note: null,
          });
          for (const id of personIds) write(w, session, id, 'enrolled');
        }
        return { sessions: planned.length, people: ids.length };
      });
    },
    attend: (client: Client, { sessionId, personIds, state }: Attend) => {
      const session = sessionOf(client, sessionId);
      if (state !== 'enrolled' && session.heldOn > platform.today())
        throw new Refusal('training-not-held-yet', { day: formatDay(session.heldOn) });
      const ids = [...new Set(personIds)];
      const params = { name: session.title, count: ids.length };
      return dossierOf(client).db.write({ code: 'training-attended', params }, (w) => {
        for (const id of ids) write(w, session, id, state);
        if (state === 'present' && session.state !== 'held') trainingSessions.save(w, { ...session, state: 'held' });
        return { recorded: ids.length };
      });
    },
    withdraw: (client: Client, sessionId: string, personIds: readonly string[]) => {
      const session = sessionOf(client, sessionId);
      const gone = new Set(personIds);
      return dossierOf(client).db.write({ code: 'training-withdrawn', params: { name: session.title } }, (w) => {
        for (const one of trainingAttendances.list(w))
          if (one.sessionId === sessionId && one.personId !== null && gone.has(one.personId))
            trainingAttendances.remove(w, one.id);
        return null;
      });
    },
    require: (client: Client, modules: readonly ModuleId[]) =>
      dossierOf(client).db.write({ code: 'training-required' }, (w) => {
        const kept = [...new Set(modules)];
        settings.save(w, { id: requiredModulesKey, value: JSON.stringify(kept) });
        return kept;
      }),
  };
};
