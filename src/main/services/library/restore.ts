import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkCopy } from '@main/db/backup-copy';
import { asRefusal, natureOf } from '@main/db/connection';
import type { Platform } from '@main/platform/platform';
import type { BackupInfo } from '@shared/contract/library';
import { Refusal } from '@shared/domain/refusal';
import { backupFile, makeBackup } from './backups';
import { ensureFolder, type Folders } from './folders';
import { extension } from './names';
import { type OpenDossier, openDossier } from './open-dossier';

/** What became of the present state: kept as a backup, or, when it does not open, set aside untouched. */
export type Replaced = { readonly previous: BackupInfo | null; readonly setAside: string | null };
export type Restored = Replaced & { readonly dossier: OpenDossier };

const reasonsToSetAside = new Set(['dossier-damaged', 'passphrase-wrong', 'not-a-dossier', 'migration-failed']);

/** Puts a backup in the place of a closed dossier, and opens it. @throws as `replaceByBackup` and `openDossier` */
export const restoreBackup = (
  folders: Folders,
  name: string,
  backupId: string,
  passphrase: string | null,
  platform: Platform,
): Restored => {
  const replaced = replaceByBackup(folders, name, backupId, passphrase, platform);
  return { ...replaced, dossier: openRestored(folders, name, backupId, passphrase, platform) };
};

/** Opens what was just put in place: sound, and needing no backup of its own. */
export const openRestored = (
  folders: Folders,
  name: string,
  backupId: string,
  passphrase: string | null,
  platform: Platform,
): OpenDossier => {
  const file = folders.file(name);
  const secret = natureOf(file).kind === 'protected' ? passphrase : null;
  const dossier = openDossier(folders, name, file, secret, platform, { checked: true, backupAfter: true });
  dossier.db.note({ code: 'backup-restored', params: { at: backupId.slice(0, 10) } });
  return dossier;
};

/**
 * Puts a backup in the place of a closed dossier. The present state is kept first: as a backup when it opens, else
 * the damaged file is set aside untouched. The backup is checked before anything moves.
 * @throws Refusal backup-not-found · backup-failed · passphrase-needed · passphrase-wrong
 */
export const replaceByBackup = (
  folders: Folders,
  name: string,
  backupId: string,
  passphrase: string | null,
  platform: Platform,
): Replaced => {
  const source = backupFile(folders, name, backupId);
  const file = folders.file(name);
  const isProtected = natureOf(source).kind === 'protected';
  if (isProtected && passphrase === null) throw new Refusal('passphrase-needed', { name });
  const problems = checkCopy(source, isProtected ? passphrase : null);
  if (problems.length > 0) throw new Refusal(isProtected ? 'passphrase-wrong' : 'backup-failed', { name });

  const partial = `${file}.partiel`;
  try {
    copyFileSync(source, partial);
    let previous: BackupInfo | null = null;
    let setAside: string | null = null;
    if (existsSync(file)) {
      try {
        const present = openDossier(folders, name, file, passphrase, platform);
        try {
          previous = makeBackup(
            folders,
            name,
            present.db.connection,
            present.passphrase,
            platform.now(),
            'before-restore',
          );
        } finally {
          present.db.close();
        }
      } catch (error) {
        if (!(error instanceof Refusal) || !reasonsToSetAside.has(error.code)) throw error;
        setAside = join(ensureFolder(folders.setAside), `${platform.now().replace(/[:.]/g, '-')}_${name}${extension}`);
        renameSync(file, setAside);
      }
    }
    for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    renameSync(partial, file);
    return { previous, setAside };
  } catch (error) {
    rmSync(partial, { force: true });
    throw asRefusal(error, file);
  }
};
