import { eq } from 'drizzle-orm';
import type { ReadableDb } from './dossier-db';
import { changedSince, lastOperation } from './repositories/last-operation';
import { currentOperation, journal, operation } from './schema/journal';

/** In the middle of a write, the next line may change what was just computed. */
const writing = (db: ReadableDb): boolean => db.select().from(currentOperation).limit(1).get() !== undefined;

const wrote = (db: ReadableDb, tables: readonly string[], since: number): boolean =>
  db
    .select({ id: journal.id })
    .from(operation)
    .innerJoin(journal, eq(journal.operationId, operation.id))
    .where(changedSince(since, tables))
    .limit(1)
    .get() !== undefined;

/** What no longer holds after writes: nothing, some of the answers by their key, or all of them. */
export type Stale = 'none' | 'all' | ReadonlySet<string>;

const keptUntil = <V>(staleSince: (db: ReadableDb, operation: number) => Stale, most: number) => {
  const dossiers = new WeakMap<ReadableDb, { seq: number; readonly values: Map<string, V> }>();
  return (db: ReadableDb, key: string, compute: () => V): V => {
    if (writing(db)) return compute();
    const seq = lastOperation(db);
    const known = dossiers.get(db) ?? { seq, values: new Map<string, V>() };
    dossiers.set(db, known);
    if (known.seq !== seq) {
      const stale = known.seq < seq ? staleSince(db, known.seq) : 'all';
      if (stale === 'all') known.values.clear();
      else if (stale !== 'none') for (const one of stale) known.values.delete(one);
      known.seq = seq;
    }
    const kept = known.values.get(key);
    if (kept !== undefined) return kept;
    const value = compute();
    const [oldest] = known.values.keys();
    if (known.values.size >= most && oldest !== undefined) known.values.delete(oldest);
    known.values.set(key, value);
    return value;
  };
};

/** Answers kept for a dossier: more distinct questions than a screen asks between two writes. */
const most = 12;

/**
 * What was computed from a dossier, kept until something is written in it, since screens and documents ask the same
 * several times. Answers are shared: nobody may change them.
 * @param tables the tables it rests on, when few: a write elsewhere then leaves it as it is
 */
export const remembered = <V>(tables: readonly string[] | null = null) =>
  keptUntil<V>((db, since) => (tables === null || wrote(db, tables, since) ? 'all' : 'none'), most);

/**
 * The same, piece by piece: a write leaves the pieces it did not touch as they are.
 * @param staleSince keys of the pieces that changed after an operation
 */
export const rememberedByPiece = <V>(staleSince: (db: ReadableDb, operation: number) => Stale) =>
  keptUntil<V>(staleSince, Number.POSITIVE_INFINITY);
