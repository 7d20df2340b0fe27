import { join } from 'node:path';
import { type Connection, openConnection } from '@main/db/connection';
import { createDossierDb } from '@main/db/dossier-db';
import { migrate, versionOf } from '@main/db/migrate';
import { type Migration, migrations, schemaVersion } from '@main/db/migrations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { refusalOf } from '../support/refusal';

let connection: Connection;
let folder: string;
let dispose: () => void;
beforeEach(() => {
  ({ folder, dispose } = temporaryFolder());
  connection = openConnection(join(folder, 'essai.sobria'), null, { create: true });
});
afterEach(() => {
  connection.close();
  dispose();
});

const initial: Migration = {
  version: 1,
  name: '0000_initial',
  statements: [
    'CREATE TABLE operation (id TEXT PRIMARY KEY)',
    'CREATE TABLE current_operation (operation_id TEXT NOT NULL)',
    'CREATE TABLE journal (id INTEGER PRIMARY KEY, operation_id TEXT NOT NULL, table_name TEXT, row_id TEXT, before TEXT, after TEXT)',
    'CREATE TABLE parent (id TEXT PRIMARY KEY, name TEXT)',
    'CREATE TABLE child (id TEXT PRIMARY KEY, parent_id TEXT NOT NULL REFERENCES parent(id) ON DELETE CASCADE)',
  ],
};
/** What drizzle-kit writes to add a NOT NULL column: it drops the parent, whose cascade would empty the child. */
const rebuild: Migration = {
  version: 2,
  name: '0001_rebuild',
  statements: [
    'PRAGMA foreign_keys=OFF',
    "CREATE TABLE __new_parent (id TEXT PRIMARY KEY, name TEXT, kind TEXT NOT NULL DEFAULT 'a')",
    'INSERT INTO __new_parent (id, name) SELECT id, name FROM parent',
    'DROP TABLE parent',
    'ALTER TABLE __new_parent RENAME TO parent',
    'PRAGMA foreign_keys=ON',
  ],
};
const fill = () => {
  connection.exec("INSERT INTO current_operation VALUES ('op')");
  connection.exec("INSERT INTO parent VALUES ('p', 'Parent')");
  for (const id of ['a', 'b', 'c']) connection.exec(`INSERT INTO child VALUES ('${id}', 'p')`);
  connection.exec('DELETE FROM current_operation');
};

describe('the runner', () => {
  test('a table rebuild keeps the children: 3 rows stay 3', () => {
    migrate(connection, 'essai', [initial]);
    fill();
    migrate(connection, 'essai', [initial, rebuild]);
    expect(connection.prepare('SELECT id, parent_id AS parent FROM child ORDER BY id').all()).toEqual([
      { id: 'a', parent: 'p' },
      { id: 'b', parent: 'p' },
      { id: 'c', parent: 'p' },
    ]);
    expect(connection.prepare('SELECT * FROM parent').all()).toEqual([{ id: 'p', name: 'Parent', kind: 'a' }]);
    expect(versionOf(connection)).toBe(2);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  test.each([
    ['a statement that fails', ['CREATE TABLE parent (id TEXT)']],
    ['rows that would be lost', ['DELETE FROM child']],
    ['a foreign key that would be broken', ["DELETE FROM parent WHERE id = 'p'"]],
  ])('%s leaves the file at its version, with its rows', (_what, statements) => {
    migrate(connection, 'essai', [initial]);
    fill();
    const step = { version: 2, name: '0001_bad', statements };
    expect(refusalOf(() => migrate(connection, 'essai', [initial, step]))).toBe('migration-failed');
    expect(versionOf(connection)).toBe(1);
    expect(connection.prepare('SELECT count(*) AS n FROM child').get()).toEqual({ n: 3 });
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
    // The journal still follows the tables.
    expect(() => connection.exec("INSERT INTO parent VALUES ('q', 'x')")).toThrow(/NOT NULL/);
  });

  test('a newer file is refused and untouched', () => {
    migrate(connection, 'essai', [initial, rebuild]);
    expect(refusalOf(() => migrate(connection, 'essai', [initial]))).toBe('dossier-newer');
    expect(versionOf(connection)).toBe(2);
  });

  test('steps out of order are a fault of ours', () => {
    expect(() => migrate(connection, 'essai', [rebuild, initial])).toThrow(/out of order/);
  });

  test('the columns added by a step are followed by the journal', () => {
    migrate(connection, 'essai', [initial]);
    fill();
    migrate(connection, 'essai', [initial, rebuild]);
    connection.exec("INSERT INTO current_operation VALUES ('op2')");
    connection.exec("UPDATE parent SET kind = 'b'");
    const row = connection.prepare<[], { after: string }>("SELECT after FROM journal WHERE operation_id = 'op2'").get();
    expect(JSON.parse(row?.after ?? '{}')).toEqual({ id: 'p', name: 'Parent', kind: 'b' });
  });
});

describe('the released steps', () => {
  test('are numbered without a gap', () => {
    expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, index) => index + 1));
  });

  test('give a new dossier the version this program writes', () => {
    const db = createDossierDb(join(folder, 'neuf.sobria'), null, 'neuf', testPlatform(folder));
    expect(versionOf(db.connection)).toBe(schemaVersion);
    db.close();
  });

  test('a scenario of the released version survives: its hourly cost is that of the company', () => {
    migrate(connection, 'essai', migrations.slice(0, 1));
    connection.exec(
      `INSERT INTO operation (id, at, actor, label_code, label_params, kind)
       VALUES ('op', '2026-11-22T09:00:00.000Z', 'essai', 'scenario-added', '{}', 'write')`,
    );
    connection.exec("INSERT INTO current_operation VALUES ('op')");
    connection.exec(
      `INSERT INTO scenario (id, name, kind, starts_on, kept, purchases, admin_share, overlap_months)
       VALUES ('s', 'Plateforme', 'platform', '2026-12', '[]', '[]', 1, 2)`,
    );
    migrate(connection, 'essai', migrations);
    const row = connection.prepare('SELECT name, overlap_months AS months, hourly_cents AS hourly FROM scenario').get();
    expect(row).toEqual({ name: 'Plateforme', months: 2, hourly: null });
  });
});
