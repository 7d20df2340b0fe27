import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyDossier, partialSuffix } from '@main/db/backup-copy';
import type { Connection } from '@main/db/connection';
import type { BackupInfo, BackupReason } from '@shared/contract/library';
import { Refusal } from '@shared/domain/refusal';
import { backupsToRemove } from './backup-rotation';
import { ensureFolder, type Folders } from './folders';
import type { CopyHeldFile, HeldFile } from './held-file';
import { extension } from './names';

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z_([a-z-]+)\.sobria$/;
const reasons: readonly BackupReason[] = [
  'manual',
  'daily',
  'before-import',
  'before-migration',
  'before-restore',
  'before-protection',
];

const fileStem = (at: string) => at.replace(/[:.]/g, '-');
const parse = (fileName: string): { at: string; reason: BackupReason } | null => {
  const match = pattern.exec(fileName);
  const reason = reasons.find((known) => known === match?.[6]);
  if (!match || !reason) return null;
  return { at: `${match[1]}T${match[2]}:${match[3]}:${match[4]}.${match[5]}Z`, reason };
};

/** Backups of a dossier, latest first. Each was reopened and checked when it was made. */
export const listBackups = (folders: Folders, name: string): BackupInfo[] => {
  const folder = folders.backups(name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((fileName) => {
      const parsed = parse(fileName);
      return parsed ? [{ id: fileName, ...parsed, bytes: statSync(join(folder, fileName)).size }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
};

/** Path of a backup. @throws Refusal backup-not-found */
export const backupFile = (folders: Folders, name: string, id: string): string => {
  const file = join(folders.backups(name), id);
  if (!parse(id) || !existsSync(file)) throw new Refusal('backup-not-found');
  return file;
};

const day = 24 * 3600 * 1000;
/** True when the last backup is over a day old, or when there is none. */
export const backupIsDue = (folders: Folders, name: string, now: string): boolean => {
  const latest = listBackups(folders, name)[0];
  return !latest || Date.parse(now) - Date.parse(latest.at) > day;
};

/** A copy stopped by the end of the program is nobody's backup; one of today may still be under way. */
const forgetHalfMade = (folder: string, now: string): void => {
  for (const fileName of readdirSync(folder)) {
    const file = join(folder, fileName);
    if (fileName.endsWith(partialSuffix) && Date.parse(now) - statSync(file).mtimeMs > day)
      rmSync(file, { force: true });
  }
};

const newBackup = (folders: Folders, name: string, at: string, reason: BackupReason) => {
  const folder = ensureFolder(folders.backups(name));
  forgetHalfMade(folder, at);
  const id = `${fileStem(at)}_${reason}${extension}`;
  const file = join(folder, id);
  return {
    file,
    /** Applies the rotation (10 recent and 12 monthly) once the copy is there. */
    made: (): BackupInfo => {
      for (const old of backupsToRemove(listBackups(folders, name))) rmSync(join(folder, old), { force: true });
      return { id, at, reason, bytes: statSync(file).size };
    },
  };
};

/** Makes a verified backup of an open dossier. */
export const makeBackup = (
  folders: Folders,
  name: string,
  connection: Connection,
  passphrase: string | null,
  at: string,
  reason: BackupReason,
): BackupInfo => {
  const { file, made } = newBackup(folders, name, at, reason);
  copyDossier(connection, file, passphrase);
  return made();
};

/** The same, by a copy made beside the main thread. */
export const makeBackupBeside = async (
  folders: Folders,
  dossier: HeldFile,
  copy: CopyHeldFile,
  at: string,
  reason: BackupReason,
): Promise<BackupInfo> => {
  const { file, made } = newBackup(folders, dossier.name, at, reason);
  await copy(dossier, file);
  return made();
};
