import { and, gt, inArray, max, ne, type SQL, sql } from 'drizzle-orm';
import type { ReadableDb } from '../dossier-db';
import { journal, operation } from '../schema/journal';

/** Rank of the latest operation that changed rows: what was computed from the dossier holds as long as it does not change. */
export const lastOperation = (db: ReadableDb): number =>
  db
    .select({ seq: max(operation.seq) })
    .from(operation)
    .where(ne(operation.kind, 'event'))
    .get()?.seq ?? 0;

/**
 * Rows of some tables that changed after an operation, for a join of the journal to its operations. The plus leaves the
 * index of the tables aside: the few latest operations lead to their rows, where a table would lead to its whole history.
 */
export const changedSince = (seq: number, tables: readonly string[]): SQL | undefined =>
  and(gt(operation.seq, seq), inArray(sql`+${journal.tableName}`, [...tables]));
