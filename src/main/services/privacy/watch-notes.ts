import type { ReadableDb } from '@main/db/dossier-db';
import { watchNotes } from '@main/db/repositories';
import type { WatchNote } from '@main/engine/governance/privacy';

/** Notes of the watch (veille) that name a tool. */
export const watchNotesOf = (db: ReadableDb): WatchNote[] =>
  watchNotes
    .list(db)
    .flatMap(({ toolId, notedOn, title }) => (toolId === null ? [] : [{ toolId, on: notedOn, title }]))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
