import type { DossierDb } from '@main/db/dossier-db';
import { listOperations, nextRedo, nextUndo, type OperationRow } from '@main/db/operations';
import type { OperationView } from '@shared/contract/activity';
import { type Client, dossierOf } from '../library/client';

const labelOf = (row: OperationRow): OperationView['label'] => ({
  code: row.labelCode,
  params: JSON.parse(row.labelParams),
});

const stateOf = (db: DossierDb) => {
  const undo = nextUndo(db.connection);
  const redo = nextRedo(db.connection);
  return {
    undo: undo && { operationId: undo.id, label: labelOf(undo) },
    redo: redo && { operationId: redo.id, label: labelOf(redo) },
  };
};

type JournalLine = { table: string; rowId: string; before: string | null; after: string | null };
/** What a person did with a tool is never shown, not even by the journal of the rows that hold it. */
const activityColumns: Readonly<Record<string, readonly string[]>> = {
  seat: ['last_active_on', 'inactive_since', 'active_days'],
  usage_row: ['activity'],
  team_usage: ['active', 'members', 'counts', 'volumes'],
};
const parsed = (table: string, json: string | null): Record<string, unknown> | null => {
  if (json === null) return null;
  const hidden = activityColumns[table] ?? [];
  return Object.fromEntries(
    Object.entries(JSON.parse(json) as Record<string, unknown>).filter(([name]) => !hidden.includes(name)),
  );
};

/** Journal of the open dossier: reading it, undoing, redoing. */
export const activityService = {
  list: (client: Client, limit: number, beforeSeq: number | null): OperationView[] =>
    listOperations(dossierOf(client).db.connection, limit, beforeSeq ?? Number.MAX_SAFE_INTEGER).map((row) => ({
      seq: row.seq,
      id: row.id,
      at: row.at,
      actor: row.actor,
      label: labelOf(row),
      kind: row.kind,
      rows: row.rows,
      undone: row.undoneBy !== null,
    })),
  detail: (client: Client, operationId: string) =>
    dossierOf(client)
      .db.connection.prepare<[string], JournalLine>(
        'SELECT table_name AS "table", row_id AS rowId, before, after FROM journal WHERE operation_id = ? ORDER BY id LIMIT 500',
      )
      .all(operationId)
      .map((line) => ({ ...line, before: parsed(line.table, line.before), after: parsed(line.table, line.after) })),
  state: (client: Client) => stateOf(dossierOf(client).db),
  undo: (client: Client, operationId: string | null) => {
    const { db } = dossierOf(client);
    const row = db.undo(operationId ?? undefined);
    return { label: labelOf(row), state: stateOf(db) };
  },
  redo: (client: Client) => {
    const { db } = dossierOf(client);
    const row = db.redo();
    return { label: labelOf(row), state: stateOf(db) };
  },
};
