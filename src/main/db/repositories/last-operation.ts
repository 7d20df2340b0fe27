import { max } from 'drizzle-orm';
import type { ReadableDb } from '../dossier-db';
import { operation } from '../schema/journal';

/** Rank of the latest operation: what was computed from the dossier holds as long as it does not change. */
export const lastOperation = (db: ReadableDb): number =>
  db
    .select({ seq: max(operation.seq) })
    .from(operation)
    .get()?.seq ?? 0;
