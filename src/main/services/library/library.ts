import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { copyDossier } from '@main/db/backup-copy';
import { asRefusal, natureOf } from '@main/db/connection';
import { createDossierDb } from '@main/db/dossier-db';
import { schemaVersion } from '@main/db/migrations';
import type { Platform } from '@main/platform/platform';
import type { DossierInfo } from '@shared/contract/library';
import { Refusal } from '@shared/domain/refusal';
import { listBackups } from './backups';
import { ensureFolder, type Folders, nameOf } from './folders';
import type { CopyHeldFile } from './held-file';
import { checkedName, extension } from './names';
import { type OpenDossier, type OpeningBeside, openDossier } from './open-dossier';

const minPassphrase = 8;

/** @throws Refusal passphrase-too-short */
export const checkedPassphrase = (passphrase: string | null): string | null => {
  if (passphrase === null || passphrase === '') return null;
  if ([...passphrase.normalize('NFC')].length < minPassphrase)
    throw new Refusal('passphrase-too-short', { min: minPassphrase });
  return passphrase;
};

const freeName = (folders: Folders, wanted: string): string => {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted} (${n})`;
    if (!existsSync(folders.file(name))) return name;
  }
};

/** Dossiers of the library folder, latest first. Nothing is opened: a damaged file is listed all the same. */
export const listDossiers = (
  folders: Folders,
  heldNames: ReadonlySet<string>,
  heldHere: string | null,
): DossierInfo[] => {
  ensureFolder(folders.home);
  return readdirSync(folders.home)
    .filter((fileName) => fileName.endsWith(extension))
    .map((fileName): DossierInfo => {
      const file = join(folders.home, fileName);
      const name = nameOf(fileName);
      const stat = statSync(file);
      // Reading a file this process holds would drop SQLite's lock on it.
      const state = name === heldHere ? 'open-here' : heldNames.has(name) ? 'open-elsewhere' : stateOf(file);
      return {
        name,
        state,
        bytes: stat.size,
        modifiedAt: stat.mtime.toISOString(),
        backups: listBackups(folders, name).length,
      };
    })
    .sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));
};

const stateOf = (file: string): DossierInfo['state'] => {
  const nature = natureOf(file);
  if (nature.kind !== 'plain') return nature.kind;
  return nature.version > schemaVersion ? 'newer' : 'ready';
};

/** Creates an empty dossier and opens it. @throws Refusal dossier-name-invalid · dossier-name-taken · … */
export const createDossier = (
  folders: Folders,
  wanted: string,
  passphrase: string | null,
  platform: Platform,
): OpenDossier => {
  ensureFolder(folders.home);
  const name = checkedName(wanted);
  const secret = checkedPassphrase(passphrase);
  const file = folders.file(name);
  if (existsSync(file)) throw new Refusal('dossier-name-taken', { name });
  try {
    return { name, passphrase: secret, db: createDossierDb(file, secret, name, platform) };
  } catch (error) {
    // Half a dossier is worse than none.
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    throw error;
  }
};

/** Moves a closed dossier and its backups to another name. */
export const renameDossier = (folders: Folders, name: string, wanted: string): string => {
  const newName = checkedName(wanted);
  if (!existsSync(folders.file(name))) throw new Refusal('dossier-not-found', { name });
  if (newName === name) return name;
  // On a file system without case, « a » and « A » are the same file: renaming is still wanted.
  if (existsSync(folders.file(newName)) && newName.toLowerCase() !== name.toLowerCase())
    throw new Refusal('dossier-name-taken', { name: newName });
  try {
    renameSync(folders.file(name), folders.file(newName));
    if (existsSync(folders.backups(name)) && !existsSync(folders.backups(newName)))
      renameSync(folders.backups(name), folders.backups(newName));
  } catch (error) {
    throw asRefusal(error, folders.file(name));
  }
  return newName;
};

/** The name of a copy to make. @throws Refusal dossier-name-taken */
export const nameOfCopy = (folders: Folders, wanted: string): string => {
  const name = checkedName(wanted);
  if (existsSync(folders.file(name))) throw new Refusal('dossier-name-taken', { name });
  return name;
};

/** Copies an open dossier under another name. @throws Refusal dossier-name-taken */
export const duplicateDossier = (folders: Folders, source: OpenDossier, wanted: string): string => {
  const name = nameOfCopy(folders, wanted);
  copyDossier(source.db.connection, folders.file(name), source.passphrase);
  return name;
};

/** The whole open dossier as bytes, from a consistent and verified copy. */
export const dossierBytes = (source: OpenDossier): Uint8Array<ArrayBuffer> => {
  const folder = mkdtempSync(join(tmpdir(), 'sobria-'));
  try {
    const copy = join(folder, `copie${extension}`);
    copyDossier(source.db.connection, copy, source.passphrase);
    return new Uint8Array(readFileSync(copy));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The same, copied and read beside the main thread. */
export const dossierBytesBeside = async (
  source: OpenDossier,
  copyTo: CopyHeldFile,
): Promise<Uint8Array<ArrayBuffer>> => {
  const folder = await mkdtemp(join(tmpdir(), 'sobria-'));
  try {
    const copy = join(folder, `copie${extension}`);
    await copyTo(source, copy);
    return new Uint8Array(await readFile(copy));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Adds a dossier file brought from elsewhere; the existing ones are never overwritten. @throws Refusal not-a-dossier · dossier-newer */
export const importDossier = (folders: Folders, fileName: string, bytes: Uint8Array): string => {
  ensureFolder(folders.home);
  const wanted = checkedName(nameOf(basename(fileName)));
  const name = freeName(folders, wanted);
  const partial = `${folders.file(name)}.partiel`;
  try {
    writeFileSync(partial, bytes, { flush: true });
    const nature = natureOf(partial);
    if (nature.kind === 'foreign') throw new Refusal('not-a-dossier', { name: wanted });
    if (nature.kind === 'plain' && nature.version > schemaVersion) throw new Refusal('dossier-newer', { name: wanted });
    renameSync(partial, folders.file(name));
    return name;
  } catch (error) {
    rmSync(partial, { force: true });
    throw asRefusal(error, folders.file(name));
  }
};

const binPattern = /^(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)_(.+)\.sobria$/;

/** Moves a closed dossier to the bin: nothing is erased. */
export const binDossier = (folders: Folders, name: string, at: string): string => {
  if (!existsSync(folders.file(name))) throw new Refusal('dossier-not-found', { name });
  const id = `${at.replace(/[:.]/g, '-')}_${name}${extension}`;
  try {
    renameSync(folders.file(name), join(ensureFolder(folders.bin), id));
    // A log left by a crash belongs with its file.
    for (const suffix of ['-wal', '-shm'])
      if (existsSync(`${folders.file(name)}${suffix}`))
        renameSync(`${folders.file(name)}${suffix}`, join(folders.bin, `${id}${suffix}`));
    return id;
  } catch (error) {
    throw asRefusal(error, folders.bin);
  }
};

export const listBin = (folders: Folders): { id: string; name: string; deletedAt: string; bytes: number }[] => {
  if (!existsSync(folders.bin)) return [];
  return readdirSync(folders.bin)
    .flatMap((id) => {
      const match = binPattern.exec(id);
      if (!match?.[1] || !match[2]) return [];
      const deletedAt = match[1].replace(/T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z/, 'T$1:$2:$3.$4Z');
      return [{ id, name: match[2], deletedAt, bytes: statSync(join(folders.bin, id)).size }];
    })
    .sort((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
};

/** Takes a dossier back out of the bin, under its name or the next free one. */
export const restoreFromBin = (folders: Folders, id: string): string => {
  const entry = listBin(folders).find((known) => known.id === id);
  if (!entry) throw new Refusal('dossier-not-found', { name: id });
  const name = freeName(folders, entry.name);
  renameSync(join(folders.bin, id), folders.file(name));
  for (const suffix of ['-wal', '-shm'])
    if (existsSync(join(folders.bin, `${id}${suffix}`)))
      renameSync(join(folders.bin, `${id}${suffix}`), `${folders.file(name)}${suffix}`);
  return name;
};

/** Opens a dossier of the library by its name. */
export const openByName = (
  folders: Folders,
  name: string,
  passphrase: string | null,
  platform: Platform,
  beside?: OpeningBeside,
): OpenDossier => openDossier(folders, name, folders.file(name), passphrase, platform, beside);
