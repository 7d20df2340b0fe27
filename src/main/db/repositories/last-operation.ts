import { max, ne } from 'drizzle-orm';
import type { ReadableDb } from '../dossier-db';
import { operation } from '../schema/journal';

/** Rank of the latest operation that changed rows: what was computed from the dossier holds as long as it does not change. */
export const lastOperation = (db: ReadableDb): number =>
  db
    .select({ seq: max(operation.seq) })
    .from(operation)
    .where(ne(operation.kind, 'event'))
    .get()?.seq ?? 0;
