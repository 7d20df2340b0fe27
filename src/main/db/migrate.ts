import { Refusal } from '@shared/domain/refusal';
import { APPLICATION_ID, type Connection } from './connection';
import { type Migration, migrations } from './migrations';
import { createTriggers, dropTriggers } from './triggers';

export const versionOf = (connection: Connection): number =>
  Number(connection.pragma('user_version', { simple: true }));

const rowCounts = (connection: Connection): Map<string, number> => {
  const tables = connection
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  return new Map(
    tables.map(({ name }) => [
      name,
      connection.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${name}"`).get()?.n ?? 0,
    ]),
  );
};

/**
 * Brings a dossier to the version of this program: every pending step in one transaction, foreign keys off during
 * table rebuilds (drizzle-kit's own pragma does nothing inside a transaction and lets cascades empty child tables),
 * then foreign keys and row counts checked before committing. All or nothing.
 * @throws Refusal dossier-newer · migration-failed
 */
export const migrate = (connection: Connection, name: string, steps: readonly Migration[] = migrations): void => {
  steps.forEach((step, index) => {
    if (step.version !== index + 1) throw new Error(`migration ${step.name} is out of order`);
  });
  const target = steps.length;
  const current = versionOf(connection);
  if (current > target) throw new Refusal('dossier-newer', { name });
  if (current === target) return;
  connection.pragma('foreign_keys = OFF');
  try {
    connection.transaction(() => {
      dropTriggers(connection);
      const before = rowCounts(connection);
      for (const step of steps.slice(current)) for (const statement of step.statements) connection.exec(statement);
      const broken = connection.prepare('PRAGMA foreign_key_check').all();
      if (broken.length > 0) throw new Error(`foreign keys broken: ${broken.length}`);
      for (const [table, count] of rowCounts(connection)) {
        const had = before.get(table);
        if (had !== undefined && count < had) throw new Error(`${table} lost ${had - count} rows`);
      }
      createTriggers(connection);
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${target}`);
    })();
  } catch (error) {
    throw new Refusal('migration-failed', { name }, { cause: error });
  } finally {
    connection.pragma('foreign_keys = ON');
  }
};
