import { Refusal } from '@shared/domain/refusal';
import type { Connection } from './connection';
import { columnsOf } from './triggers';

/** What is being done, as a key of the French texts (`activity.labels.<code>`) with its parameters. */
export type OperationLabel = { readonly code: string; readonly params?: Readonly<Record<string, string | number>> };
/** « start »: what a dossier starts from (the rows of an example), which « Annuler » never takes back. */
export type OperationKind = 'start' | 'do' | 'undo' | 'redo' | 'event';
export type OperationRow = {
  seq: number;
  id: string;
  at: string;
  actor: string;
  labelCode: string;
  labelParams: string;
  kind: OperationKind;
  reverses: string | null;
  undoneBy: string | null;
};
export type OperationStamp = { readonly id: string; readonly at: string; readonly actor: string };

const selectOperation = `SELECT seq, id, at, actor, label_code AS labelCode, label_params AS labelParams, kind, reverses,
  undone_by AS undoneBy FROM operation`;

const begin = (
  connection: Connection,
  stamp: OperationStamp,
  label: OperationLabel,
  kind: OperationKind,
  reverses: string | null,
) => {
  connection
    .prepare(
      'INSERT INTO operation (id, at, actor, label_code, label_params, kind, reverses) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(stamp.id, stamp.at, stamp.actor, label.code, JSON.stringify(label.params ?? {}), kind, reverses);
  connection.prepare('INSERT INTO current_operation (operation_id) VALUES (?)').run(stamp.id);
};
const end = (connection: Connection) => connection.prepare('DELETE FROM current_operation').run();

/**
 * Runs one service call as one operation in one transaction: all of it is written and journaled, or none.
 * Returns the operation's id, or null when nothing changed (then no operation is kept).
 */
export const runOperation = <T>(
  connection: Connection,
  stamp: OperationStamp,
  label: OperationLabel,
  work: () => T,
  kind: 'start' | 'do' = 'do',
): { result: T; operationId: string | null } =>
  connection.transaction(() => {
    begin(connection, stamp, label, kind, null);
    const result = work();
    end(connection);
    const wrote = connection.prepare('SELECT 1 FROM journal WHERE operation_id = ? LIMIT 1').get(stamp.id);
    if (!wrote) connection.prepare('DELETE FROM operation WHERE id = ?').run(stamp.id);
    return { result, operationId: wrote ? stamp.id : null };
  })();

/** Notes something that changed no row: a backup restored, a nominal view opened. */
export const recordEvent = (connection: Connection, stamp: OperationStamp, label: OperationLabel): void => {
  connection.transaction(() => {
    begin(connection, stamp, label, 'event', null);
    end(connection);
  })();
};

type JournalRow = { tableName: string; rowId: string; before: string | null; after: string | null };

const reverseRow = (connection: Connection, row: JournalRow): void => {
  const { tableName, rowId } = row;
  if (row.before === null) {
    connection.prepare(`DELETE FROM "${tableName}" WHERE id = ?`).run(rowId);
    return;
  }
  const old = JSON.parse(row.before) as Record<string, string | number | null>;
  // A column added since by a migration keeps its default; one dropped since is left out.
  const columns = columnsOf(connection, tableName).filter((column) => column in old);
  const values = columns.map((column) => old[column] ?? null);
  if (row.after === null)
    connection
      .prepare(
        `INSERT INTO "${tableName}" (${columns.map((c) => `"${c}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      )
      .run(values);
  else
    connection
      .prepare(`UPDATE "${tableName}" SET ${columns.map((c) => `"${c}" = ?`).join(', ')} WHERE id = ?`)
      .run([...values, rowId]);
};

const touchedMore = (connection: Connection, reversal: string, target: string): boolean =>
  connection
    .prepare(
      `SELECT 1 FROM journal mine WHERE mine.operation_id = ? AND NOT EXISTS (
         SELECT 1 FROM journal theirs
         WHERE theirs.operation_id = ? AND theirs.table_name = mine.table_name AND theirs.row_id = mine.row_id) LIMIT 1`,
    )
    .get(reversal, target) !== undefined;

const reverse = (connection: Connection, target: OperationRow, stamp: OperationStamp, kind: 'undo' | 'redo'): void => {
  connection.transaction(() => {
    // Children may be put back before their parent.
    connection.pragma('defer_foreign_keys = ON');
    begin(connection, stamp, { code: target.labelCode, params: JSON.parse(target.labelParams) }, kind, target.id);
    const rows = connection
      .prepare<[string], JournalRow>(
        'SELECT table_name AS tableName, row_id AS rowId, before, after FROM journal WHERE operation_id = ? ORDER BY id DESC',
      )
      .all(target.id);
    for (const row of rows) reverseRow(connection, row);
    end(connection);
    // A cascade reached rows that the operation never wrote: they were added since, and would be lost.
    if (touchedMore(connection, stamp.id, target.id)) throw new Refusal('undo-conflict');
    connection.prepare('UPDATE operation SET undone_by = ? WHERE id = ?').run(stamp.id, target.id);
    // Redoing gives the first operation back: it can be undone again.
    if (kind === 'redo') connection.prepare('UPDATE operation SET undone_by = NULL WHERE undone_by = ?').run(target.id);
  })();
};

/** The operation that « Annuler » would reverse: the latest one still standing. */
export const nextUndo = (connection: Connection): OperationRow | null =>
  connection
    .prepare<[], OperationRow>(`${selectOperation} WHERE kind = 'do' AND undone_by IS NULL ORDER BY seq DESC LIMIT 1`)
    .get() ?? null;

/** The undo that « Rétablir » would reverse: the latest one, as long as nothing new was done after it. */
export const nextRedo = (connection: Connection): OperationRow | null =>
  connection
    .prepare<[], OperationRow>(
      `${selectOperation} WHERE kind = 'undo' AND undone_by IS NULL
         AND seq > coalesce((SELECT max(seq) FROM operation WHERE kind = 'do'), 0)
       ORDER BY seq DESC LIMIT 1`,
    )
    .get() ?? null;

/** A later operation still standing that wrote one of the same rows. */
const conflicts = (connection: Connection, target: OperationRow): boolean =>
  connection
    .prepare(
      `SELECT 1 FROM journal mine
         JOIN journal theirs ON theirs.table_name = mine.table_name AND theirs.row_id = mine.row_id
         JOIN operation o ON o.id = theirs.operation_id
       WHERE mine.operation_id = ? AND o.seq > ? AND o.kind = 'do' AND o.undone_by IS NULL LIMIT 1`,
    )
    .get(target.id, target.seq) !== undefined;

/**
 * Reverses an operation, whole: the given one, else the latest.
 * @throws Refusal nothing-to-undo · undo-conflict
 */
export const undoOperation = (connection: Connection, stamp: OperationStamp, operationId?: string): OperationRow => {
  const target = operationId
    ? connection.prepare<[string], OperationRow>(`${selectOperation} WHERE id = ?`).get(operationId)
    : nextUndo(connection);
  if (target?.kind !== 'do' || target.undoneBy !== null) throw new Refusal('nothing-to-undo');
  if (conflicts(connection, target)) throw new Refusal('undo-conflict');
  try {
    reverse(connection, target, stamp, 'undo');
  } catch (error) {
    // Rows added later that point to a row about to go: the same conflict, seen by the foreign keys.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
      throw new Refusal('undo-conflict', {}, { cause: error });
    throw error;
  }
  return target;
};

/** @throws Refusal nothing-to-redo */
export const redoOperation = (connection: Connection, stamp: OperationStamp): OperationRow => {
  const target = nextRedo(connection);
  if (!target) throw new Refusal('nothing-to-redo');
  reverse(connection, target, stamp, 'redo');
  return target;
};

/** Rows that reversing an operation would write: the given one, else the latest one that « Annuler » or « Rétablir » means. */
export const rowsToReverse = (connection: Connection, kind: 'undo' | 'redo', operationId?: string): number => {
  const target = operationId ?? (kind === 'undo' ? nextUndo(connection) : nextRedo(connection))?.id;
  return (
    connection
      .prepare<[string], { rows: number }>('SELECT count(*) AS rows FROM journal WHERE operation_id = ?')
      .get(target ?? '')?.rows ?? 0
  );
};

/** Latest operations first, for the activity page. */
export const listOperations = (
  connection: Connection,
  limit: number,
  beforeSeq: number,
): (OperationRow & { rows: number })[] =>
  connection
    .prepare<[number, number], OperationRow & { rows: number }>(
      `SELECT o.seq, o.id, o.at, o.actor, o.label_code AS labelCode, o.label_params AS labelParams, o.kind, o.reverses,
         o.undone_by AS undoneBy, (SELECT count(*) FROM journal j WHERE j.operation_id = o.id) AS rows
       FROM operation o WHERE o.seq < ? ORDER BY o.seq DESC LIMIT ?`,
    )
    .all(beforeSeq, limit);
