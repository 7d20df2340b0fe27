import { accessSync, constants } from 'node:fs';
import { basename, join } from 'node:path';
import { makeFolder } from '@main/platform/make-folder';
import { Refusal } from '@shared/domain/refusal';
import { checkedName, extension } from './names';

/** Places of the library: the dossiers themselves, and three folders a person can find and understand. */
export type Folders = {
  readonly home: string;
  readonly backups: (name: string) => string;
  readonly bin: string;
  readonly setAside: string;
  readonly file: (name: string) => string;
};

export const foldersOf = (home: string): Folders => ({
  home,
  // The name comes from outside: it is checked here so that no path can leave the library.
  backups: (name) => join(home, 'Sauvegardes', checkedName(name)),
  bin: join(home, 'Corbeille'),
  setAside: join(home, 'Mis de côté'),
  file: (name) => join(home, `${checkedName(name)}${extension}`),
});

export const nameOf = (file: string): string => basename(file).replace(/\.sobria$/, '');

/** Makes a folder and checks that it can be written. @throws Refusal folder-not-writable */
export const ensureFolder = (folder: string): string => {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK | constants.R_OK);
    return folder;
  } catch (error) {
    throw new Refusal('folder-not-writable', { folder }, { cause: error });
  }
};
