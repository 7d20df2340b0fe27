import type { Connection } from './connection';

/** Tables the journal does not follow: itself, and what identifies the file. */
const unfollowed = new Set(['dossier', 'operation', 'journal', 'current_operation']);

/** Tables whose every write goes to the journal. */
export const followedTables = (connection: Connection): string[] =>
  connection
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => !unfollowed.has(name));

export const columnsOf = (connection: Connection, table: string): string[] =>
  connection
    .prepare<[], { name: string }>(`PRAGMA table_info("${table}")`)
    .all()
    .map(({ name }) => name);

const rowAsJson = (alias: 'OLD' | 'NEW', columns: readonly string[]): string =>
  `json_object(${columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ')})`;

const events = [
  { event: 'INSERT', id: 'NEW', before: false, after: true },
  { event: 'UPDATE', id: 'NEW', before: true, after: true },
  { event: 'DELETE', id: 'OLD', before: true, after: false },
] as const;

export const dropTriggers = (connection: Connection): void => {
  const triggers = connection
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal_%'")
    .all();
  for (const { name } of triggers) connection.exec(`DROP TRIGGER "${name}"`);
};

/**
 * Writes the triggers of every followed table. They take the operation from `current_operation`: outside a service
 * call that row is missing, the NOT NULL of `journal.operation_id` fails, and nothing can be written unseen.
 */
export const createTriggers = (connection: Connection): void => {
  for (const table of followedTables(connection)) {
    const columns = columnsOf(connection, table);
    if (!columns.includes('id')) throw new Error(`table ${table} has no id: the journal cannot follow it`);
    for (const { event, id, before, after } of events)
      connection.exec(`
        CREATE TRIGGER "journal_${table}_${event.toLowerCase()}" AFTER ${event} ON "${table}" BEGIN
          INSERT INTO journal (operation_id, table_name, row_id, before, after)
          VALUES ((SELECT operation_id FROM current_operation), '${table}', ${id}."id",
            ${before ? rowAsJson('OLD', columns) : 'NULL'}, ${after ? rowAsJson('NEW', columns) : 'NULL'});
        END`);
  }
};
