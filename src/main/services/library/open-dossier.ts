import { checkCopy } from '@main/db/backup-copy';
import { APPLICATION_ID, asRefusal, natureOf, openConnection } from '@main/db/connection';
import { type DossierDb, dossierDb } from '@main/db/dossier-db';
import { integrityProblems } from '@main/db/integrity';
import { migrate, versionOf } from '@main/db/migrate';
import { schemaVersion } from '@main/db/migrations';
import type { Platform } from '@main/platform/platform';
import { Refusal } from '@shared/domain/refusal';
import { backupIsDue, makeBackup } from './backups';
import type { Folders } from './folders';

/** A dossier this process holds. */
export type OpenDossier = { name: string; passphrase: string | null; readonly db: DossierDb };

/** What was already done, or will be, beside the main thread. */
export type OpeningBeside = {
  /** The file was just read through and found sound. */
  readonly checked: boolean;
  /** The backup of the day is made once the dossier is open; the one before a migration never is. */
  readonly backupAfter: boolean;
};

/**
 * Opens a dossier: recognised, unlocked, checked, backed up before migrating or when the last backup is over a day old.
 * @throws Refusal not-a-dossier · passphrase-needed · passphrase-wrong · dossier-newer · dossier-damaged ·
 *   dossier-open-elsewhere · migration-failed
 */
export const openDossier = (
  folders: Folders,
  name: string,
  file: string,
  passphrase: string | null,
  platform: Platform,
  beside: OpeningBeside = { checked: false, backupAfter: false },
): OpenDossier => {
  let nature: ReturnType<typeof natureOf>;
  try {
    nature = natureOf(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Refusal('dossier-not-found', { name });
    throw asRefusal(error, file);
  }
  if (nature.kind === 'foreign') throw new Refusal('not-a-dossier', { name });
  if (nature.kind === 'plain' && nature.version > schemaVersion) throw new Refusal('dossier-newer', { name });
  if (nature.kind === 'protected' && passphrase === null) throw new Refusal('passphrase-needed', { name });
  const secret = nature.kind === 'protected' ? passphrase : null;
  const connection = openConnection(file, secret);
  try {
    if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new Refusal('not-a-dossier', { name });
    if (!beside.checked && integrityProblems(connection, 'quick').length > 0)
      throw new Refusal('dossier-damaged', { name });
    const version = versionOf(connection);
    if (version > schemaVersion) throw new Refusal('dossier-newer', { name });
    const now = platform.now();
    if (version < schemaVersion) {
      makeBackup(folders, name, connection, secret, now, 'before-migration');
      migrate(connection, name);
    }
    if (!beside.backupAfter && backupIsDue(folders, name, now))
      makeBackup(folders, name, connection, secret, now, 'daily');
    return { name, passphrase: secret, db: dossierDb(file, connection, platform) };
  } catch (error) {
    connection.close();
    throw asRefusal(error, file);
  }
};

/** Brings the file of a closed dossier, already checked, to the version of this program. @throws Refusal as `openDossier` */
export const bringUpToDate = (folders: Folders, name: string, passphrase: string | null, platform: Platform): void => {
  const beside = { checked: true, backupAfter: true };
  openDossier(folders, name, folders.file(name), passphrase, platform, beside).db.close();
};

/** True when a file can be opened as a dossier with this passphrase; the reason otherwise. */
export const soundCopy = (file: string, passphrase: string | null): boolean => checkCopy(file, passphrase).length === 0;
