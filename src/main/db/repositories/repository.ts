import { eq, getTableColumns, is, Param, Placeholder, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';
import type { ReadableDb, WritableDb } from '../dossier-db';

type TableWithId = SQLiteTable & { id: SQLiteColumn };
type RecordWithId = { readonly id: string };

/** Statements are prepared once for a connection: an import of thousands of rows spent half its time preparing them. */
const preparedFor = <Db extends object, P>(prepare: (db: Db, key: string) => P) => {
  const connections = new WeakMap<Db, Map<string, P>>();
  return (db: Db, key: string): P => {
    const known = connections.get(db) ?? new Map<string, P>();
    connections.set(db, known);
    const found = known.get(key);
    if (found !== undefined) return found;
    const prepared = prepare(db, key);
    known.set(key, prepared);
    return prepared;
  };
};

/** What a parameter of a prepared statement is bound to: a value of the record, or the column's own default. */
const boundTo = (parameter: unknown, values: object): unknown => {
  if (!is(parameter, Param) || !is(parameter.value, Placeholder)) return parameter;
  const value = (values as Record<string, unknown>)[parameter.value.name] ?? null;
  // A boolean's encoder would make an unknown « no », the one of JSON a text.
  return value === null ? null : parameter.encoder.mapToDriverValue(value);
};

/**
 * Reads and writes whole records of one table. Rows are parsed by the record's schema both ways: a property that the
 * schema does not name never reaches the file, and a row that no longer fits is found here rather than on a screen.
 */
export const repository = <S extends z.ZodType<RecordWithId>>(table: TableWithId, schema: S) => {
  type Row = z.output<S>;
  const columns = Object.keys(getTableColumns(table));
  const parse = (row: unknown): Row => schema.parse(row);
  /** `save` on a connection, for records that hold these columns. */
  const saving = preparedFor((db: WritableDb, present: string) => {
    const places = Object.fromEntries(present.split(' ').map((column) => [column, sql.placeholder(column)]));
    const query = db.insert(table).values(places).onConflictDoUpdate({ target: table.id, set: places }).toSQL();
    const statement = db.$client.prepare(query.sql);
    return (values: object): void => {
      statement.run(query.params.map((parameter) => boundTo(parameter, values)));
    };
  });
  const listing = preparedFor((db: ReadableDb) => db.select().from(table).prepare());
  const getting = preparedFor((db: ReadableDb) =>
    db
      .select()
      .from(table)
      .where(eq(table.id, sql.placeholder('id')))
      .prepare(),
  );
  return {
    list: (db: ReadableDb, where?: SQL): Row[] =>
      (where ? db.select().from(table).where(where).all() : listing(db, '').all()).map(parse),
    get: (db: ReadableDb, id: string): Row | null => {
      const row = getting(db, '').get({ id });
      return row === undefined ? null : parse(row);
    },
    /** Adds the record, or replaces the one with its id. */
    save: (db: WritableDb, record: z.input<S>): Row => {
      const row = parse(record);
      // A property left undefined is not named: it would erase what the row has.
      const present = columns.filter((column) => (row as Record<string, unknown>)[column] !== undefined);
      saving(db, present.join(' '))(row);
      return row;
    },
    /** True when the row was there. */
    remove: (db: WritableDb, id: string): boolean => db.delete(table).where(eq(table.id, id)).run().changes > 0,
  };
};
