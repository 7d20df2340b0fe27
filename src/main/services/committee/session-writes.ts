import type { ReadableDb, WritableDb } from '@main/db/dossier-db';
import {
  committeeClocks,
  committeeDecisions,
  committeeItems,
  committeeMembers,
  committeeSessions,
} from '@main/db/repositories';
import { proposeAgenda } from '@main/engine/committee';
import type { Platform } from '@main/platform/platform';
import type {
  CommitteeDecision,
  CommitteeItem,
  CommitteeMember,
  CommitteeSession,
  FollowUp,
} from '@shared/domain/committee';
import type { Day, Month } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import { ofMonth } from '@shared/text/committee-lines';
import { formatDay } from '@shared/text/format';
import { type Client, dossierOf } from '../library/client';
import { prepareBriefing } from './briefing';
import { stopped } from './clock';
import { itemName, itemsOf, sessionOfMonth } from './session-view';

type Draft<T extends { id: string }> = Omit<T, 'id'> & { id?: string | undefined };
/** What is not given stays: two fields saved one after the other never undo each other. */
type SessionDraft = Pick<CommitteeSession, 'id'> & {
  readonly [field in 'date' | 'nextOn' | 'attendees']?: CommitteeSession[field] | undefined;
};
type DecisionDraft = Draft<Omit<CommitteeDecision, 'state' | 'followedOn' | 'followNote'>>;

const found = <T>(row: T | null): T => {
  if (row === null) throw new Refusal('row-not-found');
  return row;
};
/** A session that was held says for ever what it said. @throws Refusal committee-session-closed */
const openOne = (db: ReadableDb, id: string): CommitteeSession => {
  const session = found(committeeSessions.get(db, id));
  if (session.state === 'held') throw new Refusal('committee-session-closed', { month: ofMonth(session.month) });
  return session;
};
const openItem = (db: ReadableDb, id: string): CommitteeItem => {
  const item = found(committeeItems.get(db, id));
  openOne(db, item.sessionId);
  return item;
};
const renumber = (w: WritableDb, items: readonly CommitteeItem[]): void => {
  items.forEach((item, position) => {
    if (item.position !== position) committeeItems.save(w, { ...item, position });
  });
};
const stopClocks = (w: WritableDb, sessionId: string, now: string, except?: string): void => {
  for (const { id } of itemsOf(w, sessionId)) {
    const clock = committeeClocks.get(w, id);
    if (clock?.runningSince && id !== except) committeeClocks.save(w, stopped(clock, now));
  }
};

/** Everything the committee writes of its members and sessions, each call one operation that can be undone. */
export const sessionWrites = (platform: Platform) => {
  const monthOfSession = (session: CommitteeSession) => ({ month: ofMonth(session.month) });
  const agendaOf = (client: Client, month: Month) => {
    const { db, name } = dossierOf(client);
    return proposeAgenda(prepareBriefing(db.read, name, month, platform.today()).briefing);
  };
  return {
    saveMember: (client: Client, draft: Draft<CommitteeMember>) => {
      if (draft.to !== null && draft.to < draft.from) throw new Refusal('invalid-input', { field: 'to' });
      return dossierOf(client).db.write({ code: 'committee-member-saved', params: { name: draft.name } }, (w) =>
        committeeMembers.save(w, { ...draft, id: draft.id ?? platform.newId() }),
      );
    },
    removeMember: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const { name } = found(committeeMembers.get(db.read, id));
      return db.write({ code: 'committee-member-removed', params: { name } }, (w) => {
        committeeMembers.remove(w, id);
        return null;
      });
    },
    openSession: (client: Client, month: Month, date: Day | null) => {
      const { db } = dossierOf(client);
      const params = { month: ofMonth(month) };
      if (sessionOfMonth(db.read, month)) throw new Refusal('committee-month-taken', params);
      const agenda = agendaOf(client, month);
      return db.write({ code: 'committee-session-opened', params }, (w) => {
        const id = platform.newId();
        const rest = { attendees: [], nextOn: null, briefing: null, groups: null };
        committeeSessions.save(w, { id, month, date, state: 'preparing', ...rest });
        for (const item of agenda)
          committeeItems.save(w, { ...item, id: platform.newId(), sessionId: id, title: null, notes: '' });
        return { id };
      });
    },
    saveSession: (client: Client, { id, date, nextOn, attendees }: SessionDraft) => {
      const { db } = dossierOf(client);
      const session = openOne(db.read, id);
      return db.write({ code: 'committee-session-saved', params: monthOfSession(session) }, (w) => {
        committeeSessions.save(w, {
          ...session,
          date: date === undefined ? session.date : date,
          nextOn: nextOn === undefined ? session.nextOn : nextOn,
          attendees: attendees ?? session.attendees,
        });
        return null;
      });
    },
    removeSession: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const session = openOne(db.read, id);
      return db.write({ code: 'committee-session-removed', params: monthOfSession(session) }, (w) => {
        committeeSessions.remove(w, id);
        return null;
      });
    },
    proposeAgain: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const session = openOne(db.read, id);
      const agenda = agendaOf(client, session.month);
      return db.write({ code: 'committee-agenda-proposed', params: monthOfSession(session) }, (w) => {
        const items = itemsOf(w, id);
        agenda.forEach(({ code, plannedMinutes }) => {
          const known = items.find((item) => item.code === code);
          committeeItems.save(
            w,
            known
              ? { ...known, plannedMinutes }
              : {
                  id: platform.newId(),
                  sessionId: id,
                  code,
                  plannedMinutes,
                  position: items.length,
                  title: null,
                  notes: '',
                },
          );
        });
        const rank = ({ code }: CommitteeItem) => {
          const at = agenda.findIndex((item) => item.code === code);
          return at < 0 ? agenda.length : at;
        };
        renumber(
          w,
          itemsOf(w, id).sort((a, b) => rank(a) - rank(b) || a.position - b.position),
        );
        return null;
      });
    },
    close: (client: Client, { id, heldOn, nextOn }: { id: string; heldOn: Day; nextOn: Day | null }) => {
      const { db, name } = dossierOf(client);
      const session = openOne(db.read, id);
      if (heldOn > platform.today()) throw new Refusal('committee-held-later', { day: formatDay(heldOn) });
      const { briefing, groups } = prepareBriefing(db.read, name, session.month, platform.today());
      return db.write({ code: 'committee-session-closed', params: monthOfSession(session) }, (w) => {
        stopClocks(w, id, platform.now());
        committeeSessions.save(w, { ...session, state: 'held', date: heldOn, nextOn, briefing, groups });
        return null;
      });
    },
    saveItem: (
      client: Client,
      draft: { id?: string | undefined } & Pick<CommitteeItem, 'sessionId' | 'title' | 'plannedMinutes'>,
    ) => {
      const { db } = dossierOf(client);
      const { sessionId, title, plannedMinutes } = draft;
      const known = draft.id ? openItem(db.read, draft.id) : null;
      openOne(db.read, sessionId);
      if (title === null && (known === null || known.code === 'own'))
        throw new Refusal('invalid-input', { field: 'title' });
      const item: CommitteeItem = known
        ? { ...known, title, plannedMinutes }
        : {
            id: platform.newId(),
            sessionId,
            code: 'own',
            title,
            plannedMinutes,
            notes: '',
            position: itemsOf(db.read, sessionId).length,
          };
      return db.write({ code: 'committee-item-saved', params: { name: itemName(item) } }, (w) => {
        committeeItems.save(w, item);
        return null;
      });
    },
    moveItem: (client: Client, id: string, position: number) => {
      const { db } = dossierOf(client);
      const item = openItem(db.read, id);
      return db.write({ code: 'committee-item-moved', params: { name: itemName(item) } }, (w) => {
        const others = itemsOf(w, item.sessionId).filter((one) => one.id !== id);
        renumber(w, [...others.slice(0, position), item, ...others.slice(position)]);
        return null;
      });
    },
    removeItem: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const item = openItem(db.read, id);
      return db.write({ code: 'committee-item-removed', params: { name: itemName(item) } }, (w) => {
        committeeItems.remove(w, id);
        renumber(w, itemsOf(w, item.sessionId));
        return null;
      });
    },
    saveNotes: (client: Client, id: string, notes: string) => {
      const { db } = dossierOf(client);
      const item = openItem(db.read, id);
      return db.write({ code: 'committee-notes', params: { name: itemName(item) } }, (w) => {
        if (item.notes !== notes) committeeItems.save(w, { ...item, notes });
        return null;
      });
    },
    clock: (client: Client, id: string, running: boolean) => {
      const { db } = dossierOf(client);
      const item = openItem(db.read, id);
      return db.write({ code: 'committee-clock', params: { name: itemName(item) } }, (w) => {
        const now = platform.now();
        stopClocks(w, item.sessionId, now, running ? id : undefined);
        const clock = committeeClocks.get(w, id) ?? { id, spentSeconds: 0, runningSince: null };
        if (running && clock.runningSince === null) committeeClocks.save(w, { ...clock, runningSince: now });
        return null;
      });
    },
    saveDecision: (client: Client, draft: DecisionDraft) => {
      const { db } = dossierOf(client);
      openOne(db.read, draft.sessionId);
      const known = draft.id ? found(committeeDecisions.get(db.read, draft.id)) : null;
      const { state, followedOn, followNote } = known ?? { state: 'todo' as const, followedOn: null, followNote: null };
      return db.write({ code: 'committee-decision-saved' }, (w) =>
        committeeDecisions.save(w, { ...draft, id: draft.id ?? platform.newId(), state, followedOn, followNote }),
      );
    },
    removeDecision: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      openOne(db.read, found(committeeDecisions.get(db.read, id)).sessionId);
      return db.write({ code: 'committee-decision-removed' }, (w) => {
        committeeDecisions.remove(w, id);
        return null;
      });
    },
    /** The follow-up of a decision goes on after its session. */
    follow: (client: Client, input: { id: string; state: FollowUp; followNote: string | null }) => {
      const { db } = dossierOf(client);
      const decision = found(committeeDecisions.get(db.read, input.id));
      return db.write({ code: 'committee-decision-followed' }, (w) => {
        committeeDecisions.save(w, { ...decision, ...input, followedOn: platform.today() });
        return null;
      });
    },
  };
};
