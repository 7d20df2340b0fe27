import type { ReadableDb, WritableDb } from '@main/db/dossier-db';
import { settingChecks, watchNotes, watchReviews } from '@main/db/repositories';
import { input, knownFigure } from '@main/engine/explain';
import { monthsInARow, watchDue } from '@main/engine/governance/watch';
import type { Platform } from '@main/platform/platform';
import type { WatchDueView, WatchNoteView } from '@shared/contract/watch';
import type { Day } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import type { WatchConsequence, WatchNote, WatchReview } from '@shared/domain/watch';
import { formatMonth } from '@shared/text/format';
import { type Client, dossierOf } from '../library/client';
import { toolNamer } from '../tools/tool-name';

type Draft = Omit<WatchNote, 'id' | 'consequences'> & {
  readonly id?: string | undefined;
  readonly consequences: readonly WatchConsequence[];
};

/** Next check of every setting of the tool already looked at, today; those never checked are waiting anyway. */
const recheckSettings = (db: WritableDb, toolId: string, today: Day): void => {
  for (const check of settingChecks.list(db))
    if (check.toolId === toolId && check.state !== 'not-applicable' && (check.nextCheckOn ?? '9999') > today)
      settingChecks.save(db, { ...check, nextCheckOn: today });
};

const viewsOf = (db: ReadableDb): WatchNoteView[] => {
  const nameOf = toolNamer(db);
  return watchNotes
    .list(db)
    .map((note) => ({ ...note, tool: nameOf(note.toolId) }))
    .sort((a, b) => (a.notedOn < b.notedOn ? 1 : a.notedOn > b.notedOn ? -1 : a.id < b.id ? 1 : -1));
};

/** Watch over the tools of the open dossier. */
export const createWatchService = (platform: Platform) => {
  const found = (db: ReadableDb, id: string): WatchNote => {
    const note = watchNotes.get(db, id);
    if (!note) throw new Refusal('row-not-found');
    return note;
  };
  return {
    get: (client: Client) => {
      const { read } = dossierOf(client).db;
      const [notes, reviews, asOf] = [viewsOf(read), watchReviews.list(read), platform.today()];
      const due = watchDue(notes, reviews, asOf).map(
        (one): WatchDueView =>
          one.kind === 'review' ? { ...one, noteId: null, title: formatMonth(one.month) } : { ...one, month: null },
      );
      const count = (code: string, value: number, unit: 'count' | 'months' = 'count') =>
        knownFigure({ code, unit, value, status: 'declared' });
      return {
        notes,
        reviews: [...reviews].sort((a, b) => (a.month < b.month ? 1 : -1)),
        due,
        figures: {
          due: knownFigure({
            code: 'watchDue',
            unit: 'count',
            value: due.length,
            inputs: [input('watchLate', due.filter((one) => one.late).length, 'count', 'declared')],
          }),
          untold: count('watchUntold', notes.filter((note) => note.toldOn === null).length),
          inARow: count('watchInARow', monthsInARow(reviews, asOf), 'months'),
        },
      };
    },
    save: (client: Client, draft: Draft) => {
      const { db } = dossierOf(client);
      const known = draft.id === undefined ? null : found(db.read, draft.id);
      const today = platform.today();
      if (draft.notedOn > today) throw new Refusal('watch-in-future');
      if (draft.toolId === null && draft.consequences.some((kind) => kind !== 'charter'))
        throw new Refusal('watch-tool-needed');
      return db.write({ code: known ? 'watch-changed' : 'watch-added', params: { title: draft.title } }, (w) => {
        const before = new Map(known?.consequences.map((one) => [one.kind, one]));
        const consequences = draft.consequences.map((kind) => before.get(kind) ?? { kind, doneOn: null });
        const moved = known !== null && known.toolId !== draft.toolId;
        if (draft.toolId !== null && draft.consequences.includes('settings') && (moved || !before.has('settings')))
          recheckSettings(w, draft.toolId, today);
        return watchNotes.save(w, { ...draft, consequences, id: known?.id ?? platform.newId() });
      });
    },
    settle: (client: Client, id: string, kind: WatchConsequence, done: boolean) => {
      const { db } = dossierOf(client);
      const note = found(db.read, id);
      if (!note.consequences.some((one) => one.kind === kind)) throw new Refusal('row-not-found');
      const doneOn = done ? platform.today() : null;
      return db.write({ code: 'watch-settled', params: { title: note.title } }, (w) =>
        watchNotes.save(w, {
          ...note,
          consequences: note.consequences.map((one) => (one.kind === kind ? { kind, doneOn } : one)),
        }),
      );
    },
    tell: (client: Client, told: Pick<WatchNote, 'id' | 'toldTo' | 'toldOn'>) => {
      const { db } = dossierOf(client);
      const note = found(db.read, told.id);
      return db.write({ code: 'watch-told', params: { title: note.title } }, (w) =>
        watchNotes.save(w, {
          ...note,
          ...told,
          toldOn: told.toldTo === null ? null : (told.toldOn ?? platform.today()),
        }),
      );
    },
    remove: (client: Client, id: string) => {
      const { db } = dossierOf(client);
      const { title } = found(db.read, id);
      return db.write({ code: 'watch-removed', params: { title } }, (w) => {
        watchNotes.remove(w, id);
        return null;
      });
    },
    review: (client: Client, draft: Omit<WatchReview, 'id'>) => {
      const { db } = dossierOf(client);
      if (draft.reviewedOn > platform.today()) throw new Refusal('watch-in-future');
      return db.write({ code: 'watch-reviewed', params: { month: formatMonth(draft.month) } }, (w) => {
        const twin = watchReviews.list(w).find((one) => one.month === draft.month);
        return watchReviews.save(w, { ...draft, id: twin?.id ?? platform.newId() });
      });
    },
    charterNotes: (client: Client) =>
      viewsOf(dossierOf(client).db.read).filter((note) =>
        note.consequences.some((one) => one.kind === 'charter' && one.doneOn === null),
      ),
  };
};
