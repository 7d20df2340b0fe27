import { existsSync, renameSync, rmSync } from 'node:fs';
import { Refusal } from '@shared/domain/refusal';
import Database from 'better-sqlite3';
import { asRefusal, type Connection, unlock } from './connection';
import { integrityProblems } from './integrity';

/** Ends the name of a copy that is not whole yet. */
export const partialSuffix = '.partiel';

/**
 * Copies an open dossier to `target`, then reopens the copy and checks it; a copy that fails is removed.
 * VACUUM INTO reads one consistent state, keeps the encryption, and never opens the live file a second time
 * (closing a second descriptor would drop SQLite's locks).
 * @throws Refusal backup-failed · disk-full · folder-not-writable
 */
export const copyDossier = (connection: Connection, target: string, passphrase: string | null): void => {
  const partial = `${target}${partialSuffix}`;
  rmSync(partial, { force: true });
  try {
    connection.prepare('VACUUM INTO ?').run(partial);
    if (!existsSync(partial) || checkCopy(partial, passphrase).length > 0) throw new Refusal('backup-failed');
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw asRefusal(error, target);
  }
};

/** Opens a copy read-only and says what is wrong with it: empty when it can be trusted. */
export const checkCopy = (file: string, passphrase: string | null): string[] => {
  let copy: Connection | undefined;
  try {
    copy = new Database(file, { readonly: true, fileMustExist: true });
    unlock(copy, passphrase);
    copy.pragma('locking_mode = EXCLUSIVE');
    return integrityProblems(copy, 'full');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    copy?.close();
  }
};
