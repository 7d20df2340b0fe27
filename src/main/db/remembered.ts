import { and, eq, gt, inArray } from 'drizzle-orm';
import type { ReadableDb } from './dossier-db';
import { lastOperation } from './repositories/last-operation';
import { currentOperation, journal, operation } from './schema/journal';

/** In the middle of a write, the next line may change what was just computed. */
const writing = (db: ReadableDb): boolean => db.select().from(currentOperation).limit(1).get() !== undefined;

const wrote = (db: ReadableDb, tables: readonly string[], since: number): boolean =>
  db
    .select({ id: journal.id })
    .from(operation)
    .innerJoin(journal, eq(journal.operationId, operation.id))
    .where(and(gt(operation.seq, since), inArray(journal.tableName, [...tables])))
    .limit(1)
    .get() !== undefined;

/** Answers kept for a dossier: more distinct questions than a screen asks between two writes. */
const most = 12;

/**
 * What was computed from a dossier, kept until something is written in it, since screens and documents ask the same
 * several times. Answers are shared: nobody may change them.
 * @param tables the tables it rests on, when few: a write elsewhere then leaves it as it is
 */
export const remembered = <V>(tables: readonly string[] | null = null) => {
  const dossiers = new WeakMap<ReadableDb, { seq: number; readonly values: Map<string, V> }>();
  return (db: ReadableDb, key: string, compute: () => V): V => {
    if (writing(db)) return compute();
    const seq = lastOperation(db);
    const known = dossiers.get(db) ?? { seq, values: new Map<string, V>() };
    dossiers.set(db, known);
    const stands = known.seq === seq || (tables !== null && known.seq < seq && !wrote(db, tables, known.seq));
    if (!stands) known.values.clear();
    known.seq = seq;
    const kept = known.values.get(key);
    if (kept !== undefined) return kept;
    const value = compute();
    const [oldest] = known.values.keys();
    if (known.values.size >= most && oldest !== undefined) known.values.delete(oldest);
    known.values.set(key, value);
    return value;
  };
};
