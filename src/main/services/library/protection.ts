import { join } from 'node:path';
import { asRefusal, type Connection, openConnection, takeFile, unlock } from '@main/db/connection';
import { Refusal } from '@shared/domain/refusal';
import Database from 'better-sqlite3';
import { listBackups } from './backups';
import type { Folders } from './folders';
import { checkedPassphrase } from './library';
import type { OpenDossier } from './open-dossier';

const rekey = (connection: Connection, next: string | null): void => {
  // A file in WAL mode cannot change key.
  connection.pragma('journal_mode = DELETE');
  connection.rekey(Buffer.from(next === null ? '' : next.normalize('NFC'), 'utf8'));
};

/**
 * Sets, changes or removes the passphrase of an open dossier and of every backup it opens: a protected dossier must
 * not leave readable copies beside it. Backups under another passphrase keep it.
 * When one of them cannot be changed, none is.
 * @throws Refusal passphrase-wrong · passphrase-too-short · disk-full · folder-not-writable · dossier-open-elsewhere
 */
export const changePassphrase = (
  folders: Folders,
  dossier: OpenDossier,
  current: string | null,
  next: string | null,
): void => {
  const secret = checkedChange(dossier, current, next);
  changeKeys(folders, dossier.name, dossier.db.connection, current, secret);
  dossier.passphrase = secret;
};

/** The passphrase to set. @throws Refusal passphrase-wrong · passphrase-too-short */
export const checkedChange = (dossier: OpenDossier, current: string | null, next: string | null): string | null => {
  if ((current ?? null) !== dossier.passphrase) throw new Refusal('passphrase-wrong', { name: dossier.name });
  return checkedPassphrase(next);
};

/** The same for a closed dossier, whose change was checked. */
export const changeKeysOfFile = (folders: Folders, name: string, current: string | null, next: string | null): void => {
  const connection = openConnection(folders.file(name), current);
  try {
    changeKeys(folders, name, connection, current, next);
  } finally {
    connection.close();
  }
};

const changeKeys = (
  folders: Folders,
  name: string,
  connection: Connection,
  current: string | null,
  next: string | null,
): void => {
  const changed: string[] = [];
  const changeDossier = (to: string | null): void => {
    rekey(connection, to);
    takeFile(connection);
  };
  try {
    changeDossier(next);
    for (const { id } of listBackups(folders, name)) {
      const file = join(folders.backups(name), id);
      if (rekeyBackup(file, current, next)) changed.push(file);
    }
  } catch (error) {
    // All or nothing: a dossier under a phrase the person was told is refused could not be opened again.
    for (const file of changed) rekeyBackup(file, next, current);
    changeDossier(current);
    throw asRefusal(error, folders.file(name));
  }
};

/** False: made under an older passphrase, it is left as it is, still openable with that one. */
const rekeyBackup = (file: string, current: string | null, next: string | null): boolean => {
  const connection = new Database(file, { fileMustExist: true });
  try {
    unlock(connection, current);
    connection.prepare('SELECT count(*) FROM sqlite_master').get();
    rekey(connection, next);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB')) throw error;
    return false;
  } finally {
    connection.close();
  }
};
