import { eq, getTableColumns, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';
import type { ReadableDb, WritableDb } from '../dossier-db';

type TableWithId = SQLiteTable & { id: SQLiteColumn };
type RecordWithId = { readonly id: string };

/**
 * Reads and writes whole records of one table. Rows are parsed by the record's schema both ways: a property that the
 * schema does not name never reaches the file, and a row that no longer fits is found here rather than on a screen.
 */
export const repository = <S extends z.ZodType<RecordWithId>>(table: TableWithId, schema: S) => {
  type Row = z.output<S>;
  const columns = Object.keys(getTableColumns(table));
  const parse = (row: unknown): Row => schema.parse(row);
  const valuesOf = (record: z.input<S>): Record<string, unknown> => {
    const parsed = parse(record) as unknown as Record<string, unknown>;
    return Object.fromEntries(columns.filter((column) => column in parsed).map((column) => [column, parsed[column]]));
  };
  return {
    list: (db: ReadableDb, where?: SQL): Row[] => {
      const query = db.select().from(table);
      return (where ? query.where(where) : query).all().map(parse);
    },
    get: (db: ReadableDb, id: string): Row | null => {
      const row = db.select().from(table).where(eq(table.id, id)).get();
      return row === undefined ? null : parse(row);
    },
    /** Adds the record, or replaces the one with its id. */
    save: (db: WritableDb, record: z.input<S>): Row => {
      const values = valuesOf(record);
      db.insert(table).values(values).onConflictDoUpdate({ target: table.id, set: values }).run();
      return parse(values);
    },
    /** True when the row was there. */
    remove: (db: WritableDb, id: string): boolean => db.delete(table).where(eq(table.id, id)).run().changes > 0,
  };
};
