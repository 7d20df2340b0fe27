import type { DossierDb } from '@main/db/dossier-db';
import { repository } from '@main/db/repositories/repository';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newDossierDb } from '../../../support/new-dossier-db';

const table = sqliteTable('sample', {
  id: text().primaryKey(),
  isSure: integer({ mode: 'boolean' }),
  seenIn: text({ mode: 'json' }),
  note: text().notNull().default('rien'),
});
const samples = repository(
  table,
  z.object({
    id: z.string(),
    isSure: z.boolean().nullable(),
    seenIn: z.array(z.string()).nullable(),
    note: z.string().optional(),
  }),
);

let db: DossierDb;
let close: () => void;

beforeEach(() => {
  ({ db, close } = newDossierDb());
  db.connection.exec(
    "CREATE TABLE sample (id TEXT PRIMARY KEY, is_sure INTEGER, seen_in TEXT, note TEXT NOT NULL DEFAULT 'rien')",
  );
});
afterEach(() => close());

const save = (record: Parameters<typeof samples.save>[1]) =>
  db.write({ code: 'example-built' }, (w) => samples.save(w, record));
const inFile = () => db.connection.prepare('SELECT * FROM sample ORDER BY id').all();

describe('records saved by a prepared statement', () => {
  test('an unknown stays unknown: no « false », no text « null »', () => {
    save({ id: 'a', isSure: null, seenIn: null });
    expect(inFile()).toEqual([{ id: 'a', is_sure: null, seen_in: null, note: 'rien' }]);
    expect(samples.get(db.read, 'a')).toEqual({ id: 'a', isSure: null, seenIn: null, note: 'rien' });
  });

  test('a record replaces the one with its id, and leaves the columns it does not name', () => {
    save({ id: 'a', isSure: true, seenIn: ['mai'], note: 'gardée' });
    save({ id: 'a', isSure: false, seenIn: [] });
    save({ id: 'b', isSure: null, seenIn: ['juin'], note: 'autre' });
    expect(inFile()).toEqual([
      { id: 'a', is_sure: 0, seen_in: '[]', note: 'gardée' },
      { id: 'b', is_sure: null, seen_in: '["juin"]', note: 'autre' },
    ]);
    expect(samples.list(db.read).map(({ id, isSure }) => [id, isSure])).toEqual([
      ['a', false],
      ['b', null],
    ]);
  });

  test('a property left undefined is one the record does not name', () => {
    save({ id: 'a', isSure: true, seenIn: null, note: undefined });
    save({ id: 'a', isSure: null, seenIn: null, note: 'gardée' });
    save({ id: 'a', isSure: false, seenIn: null, note: undefined });
    expect(inFile()).toEqual([{ id: 'a', is_sure: 0, seen_in: null, note: 'gardée' }]);
  });

  test('each dossier has statements of its own', () => {
    const { db: other, close: clear } = newDossierDb();
    other.connection.exec(
      "CREATE TABLE sample (id TEXT PRIMARY KEY, is_sure INTEGER, seen_in TEXT, note TEXT NOT NULL DEFAULT 'rien')",
    );
    save({ id: 'a', isSure: null, seenIn: null });
    expect(samples.list(other.read)).toEqual([]);
    other.write({ code: 'example-built' }, (w) => samples.save(w, { id: 'b', isSure: true, seenIn: null }));
    expect(samples.list(db.read).map(({ id }) => id)).toEqual(['a']);
    clear();
  });
});
