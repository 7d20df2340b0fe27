import type { Connection } from './connection';

/** What SQLite finds wrong in a file: empty when it is sound. */
export const integrityProblems = (connection: Connection, depth: 'quick' | 'full'): string[] => {
  const check = depth === 'quick' ? 'quick_check' : 'integrity_check';
  const found = connection
    .prepare<[], Record<string, string>>(`PRAGMA ${check}(50)`)
    .all()
    .flatMap((row) => Object.values(row))
    .filter((line) => line !== 'ok');
  const orphans = connection.prepare('PRAGMA foreign_key_check').all();
  return orphans.length > 0 ? [...found, `foreign_key_check: ${orphans.length}`] : found;
};
