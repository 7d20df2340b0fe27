import type { Connection } from '@main/db/connection';

/** The standing operation that inserted a row, to be undone from a list of imports; null when it no longer can. */
export const operationThatAdded = (connection: Connection, table: string, rowId: string): string | null =>
  connection
    .prepare<[string, string], { id: string }>(
      `SELECT o.id FROM journal j JOIN operation o ON o.id = j.operation_id
       WHERE j.table_name = ? AND j.row_id = ? AND j.before IS NULL AND o.kind = 'do' AND o.undone_by IS NULL
       ORDER BY o.seq DESC LIMIT 1`,
    )
    .get(table, rowId)?.id ?? null;
