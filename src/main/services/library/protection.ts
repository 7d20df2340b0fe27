import { join } from 'node:path';
import { type Connection, takeFile, unlock } from '@main/db/connection';
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
 * @throws Refusal passphrase-wrong · passphrase-too-short
 */
export const changePassphrase = (
  folders: Folders,
  dossier: OpenDossier,
  current: string | null,
  next: string | null,
): void => {
  if ((current ?? null) !== dossier.passphrase) throw new Refusal('passphrase-wrong', { name: dossier.name });
  const secret = checkedPassphrase(next);
  const { connection } = dossier.db;
  rekey(connection, secret);
  takeFile(connection);
  for (const backup of listBackups(folders, dossier.name))
    rekeyBackup(join(folders.backups(dossier.name), backup.id), current, secret);
  dossier.passphrase = secret;
};

const rekeyBackup = (file: string, current: string | null, next: string | null): void => {
  const connection = new Database(file, { fileMustExist: true });
  try {
    unlock(connection, current);
    connection.prepare('SELECT count(*) FROM sqlite_master').get();
    rekey(connection, next);
  } catch (error) {
    // Made under an older passphrase: left as it is, still openable with that one.
    if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB')) throw error;
  } finally {
    connection.close();
  }
};
