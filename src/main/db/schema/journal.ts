import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Le dossier lui-même: one row, which one this is. */
export const dossier = sqliteTable('dossier', {
  id: text().primaryKey(),
  createdAt: text().notNull(),
  /** Secret of this dossier alone: pseudonyms are made with it, and mean nothing outside. */
  pseudonymKey: text().notNull().default(sql`(lower(hex(randomblob(32))))`),
});

/**
 * Opération: one service call that wrote something. `labelCode` is a key of the French texts with its parameters.
 * `seq` orders them; `undoneBy` names the operation that undid it.
 */
export const operation = sqliteTable('operation', {
  seq: integer().primaryKey({ autoIncrement: true }),
  id: text().notNull().unique(),
  at: text().notNull(),
  actor: text().notNull(),
  labelCode: text().notNull(),
  labelParams: text().notNull(),
  /** start (the rows an example begins with: never undone) · do · undo · redo · event (nothing to undo: a view opened, a backup restored) */
  kind: text().notNull(),
  /** For an undo or a redo: the operation it reverses. */
  reverses: text(),
  undoneBy: text(),
});

/** Journal: old and new row of every write, filled by triggers alone. */
export const journal = sqliteTable(
  'journal',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    operationId: text()
      .notNull()
      .references(() => operation.id),
    tableName: text().notNull(),
    rowId: text().notNull(),
    before: text(),
    after: text(),
  },
  (table) => [index('journal_operation').on(table.operationId), index('journal_row').on(table.tableName, table.rowId)],
);

/** Opération en cours: held while a service call writes; the triggers read it. Empty: any write is refused. */
export const currentOperation = sqliteTable('current_operation', {
  operationId: text().notNull(),
});
