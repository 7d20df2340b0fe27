import type { ReadableDb, WritableDb } from '@main/db/dossier-db';
import { watchNotes } from '@main/db/repositories';
import type { Day } from '@shared/domain/day';

/** Tools whose price is to be confirmed after a note of the watch. */
export const toolsToPrice = (db: ReadableDb): ReadonlySet<string> =>
  new Set(
    watchNotes
      .list(db)
      .filter((note) => note.consequences.some((one) => one.kind === 'price' && one.doneOn === null))
      .flatMap((note) => note.toolId ?? []),
  );

/** A price confirmed on a subscription deals with the notes that asked for it. */
export const settlePriceNotes = (db: WritableDb, toolIds: ReadonlySet<string>, on: Day): void => {
  for (const note of watchNotes.list(db)) {
    const open = note.consequences.some((one) => one.kind === 'price' && one.doneOn === null);
    if (!open || note.toolId === null || !toolIds.has(note.toolId)) continue;
    const consequences = note.consequences.map((one) =>
      one.kind === 'price' ? { ...one, doneOn: one.doneOn ?? on } : one,
    );
    watchNotes.save(db, { ...note, consequences });
  }
};
