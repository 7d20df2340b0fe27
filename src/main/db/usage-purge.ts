import { addDays, addMonths, type Day } from '@shared/domain/day';
import {
  aggregateRetentionMonths,
  pseudonymRetentionMonths,
  rawUsageRetentionDays,
} from '@shared/domain/usage-records';
import { sql } from 'drizzle-orm';
import type { DossierDb } from './dossier-db';

/** Team totals of imports whose period ended too long ago, with the copies that the journal holds. */
const purgeTotals = (db: DossierDb, today: Day): number => {
  const limit = addMonths(today, -aggregateRetentionMonths);
  const old = sql`SELECT id FROM usage_import WHERE coalesce(period_to, imported_on) < ${limit}`;
  const due = db.connection
    .prepare<[string], { count: number }>(
      'SELECT count(*) AS count FROM usage_import WHERE coalesce(period_to, imported_on) < ?',
    )
    .get(limit);
  if (!due || due.count === 0) return 0;
  db.write({ code: 'usage-totals-purged', params: { count: due.count } }, (w) => {
    w.run(sql`DELETE FROM journal WHERE table_name = 'team_usage' AND row_id IN
      (SELECT id FROM team_usage WHERE import_id IN (${old}))`);
    w.run(sql`DELETE FROM journal WHERE table_name = 'usage_import' AND row_id IN (${old})`);
    w.run(sql`DELETE FROM usage_import WHERE id IN (${old})`);
    w.run(sql`DELETE FROM journal WHERE operation_id IN (SELECT operation_id FROM current_operation)`);
  });
  db.note({ code: 'usage-totals-purged', params: { count: due.count } });
  return due.count;
};

/** Empties the pseudonyms of people active too long ago, with the copies that the journal holds. Totals stay. */
const purgePseudonyms = (db: DossierDb, today: Day): void => {
  const limit = addMonths(today, -pseudonymRetentionMonths);
  const due = db.connection
    .prepare<[string], { count: number }>(
      `SELECT count(*) AS count FROM team_usage WHERE members <> '[]' AND import_id IN
         (SELECT id FROM usage_import WHERE coalesce(period_to, imported_on) < ?)`,
    )
    .get(limit);
  if (!due || due.count === 0) return;
  db.write({ code: 'usage-pseudonyms-purged', params: { count: due.count } }, (w) => {
    const old = sql`SELECT id FROM usage_import WHERE coalesce(period_to, imported_on) < ${limit}`;
    w.run(sql`DELETE FROM journal WHERE table_name = 'team_usage' AND row_id IN
      (SELECT id FROM team_usage WHERE import_id IN (${old}))`);
    w.run(sql`UPDATE team_usage SET members = '[]' WHERE import_id IN (${old})`);
    w.run(sql`DELETE FROM journal WHERE operation_id IN (SELECT operation_id FROM current_operation)`);
  });
  db.note({ code: 'usage-pseudonyms-purged', params: { count: due.count } });
};

/** Deletes what is past its retention: raw lines after 30 days, pseudonyms after 6 months, team totals after 36. */
export const purgeUsage = (db: DossierDb, today: Day): number => {
  const purged = purgeRawUsage(db, today) + purgeTotals(db, today);
  purgePseudonyms(db, today);
  return purged;
};

/**
 * Deletes raw usage lines past their retention, in the table and in the journal, which holds a copy of every row: an
 * undo does not bring them back. Noted as an event. Backups made before keep them until they are rotated.
 */
export const purgeRawUsage = (db: DossierDb, today: Day): number => {
  const limit = addDays(today, -rawUsageRetentionDays);
  const due = db.connection
    .prepare<[string, string], { rows: number; copies: number }>(
      `SELECT (SELECT count(*) FROM usage_row WHERE imported_on < ?) AS rows,
         (SELECT count(*) FROM journal j JOIN operation o ON o.id = j.operation_id
          WHERE j.table_name = 'usage_row' AND date(o.at) < ?) AS copies`,
    )
    .get(limit, limit);
  if (!due || due.rows + due.copies === 0) return 0;
  db.write({ code: 'usage-purged', params: { count: due.rows } }, (w) => {
    const old = sql`SELECT id FROM usage_row WHERE imported_on < ${limit}`;
    w.run(sql`DELETE FROM journal WHERE table_name = 'usage_row' AND row_id IN (${old})`);
    w.run(sql`DELETE FROM usage_row WHERE imported_on < ${limit}`);
    // What the deletion itself wrote, and lines whose import was undone since.
    w.run(sql`DELETE FROM journal WHERE table_name = 'usage_row' AND (
      operation_id IN (SELECT operation_id FROM current_operation)
      OR operation_id IN (SELECT id FROM operation WHERE date(at) < ${limit}))`);
  });
  db.note({ code: 'usage-purged', params: { count: due.rows } });
  return due.rows;
};

/** Raw lines still held, by import: counted by the database, a vendor's export has tens of thousands. */
export const rawLinesByImport = (connection: DossierDb['connection']): ReadonlyMap<string, number> =>
  new Map(
    connection
      .prepare<[], { importId: string; count: number }>(
        'SELECT import_id AS importId, count(*) AS count FROM usage_row GROUP BY import_id',
      )
      .all()
      .map(({ importId, count }) => [importId, count]),
  );
