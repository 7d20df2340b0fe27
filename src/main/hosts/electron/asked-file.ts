import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import type { Core } from '@main/services/core';
import { nameOf } from '@main/services/library/folders';
import { extension } from '@main/services/library/names';
import { Refusal } from '@shared/domain/refusal';
import { type TextParams, t, textOf } from '@shared/text/translate';
import type { ElectronApi } from './api';

/** The dossier file named on a command line (a double click gives one); null when there is none. */
export const askedFile = (argv: readonly string[], folder: string): string | null => {
  const named = argv.slice(1).find((word) => !word.startsWith('-') && extname(word).toLowerCase() === extension);
  return named === undefined ? null : resolve(folder, named);
};

const samePlace = (a: string, b: string): boolean => {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
};

/**
 * Name in the library of a dossier file. One from elsewhere is copied into the library, once the person agreed: the
 * file that came by mail stays as it is. Null when it is not to be opened; a refusal is said.
 */
export const dossierOfFile = async ({ dialog }: ElectronApi, core: Core, path: string): Promise<string | null> => {
  if (samePlace(dirname(path), core.library.folder)) return nameOf(path);
  const { response } = await dialog.showMessageBox({
    type: 'question',
    buttons: [t('settings.askedFile.copy'), t('common.cancel')],
    defaultId: 0,
    cancelId: 1,
    message: t('settings.askedFile.title', { name: nameOf(path) }),
    detail: t('settings.askedFile.body', { folder: core.library.folder }),
  });
  if (response !== 0) return null;
  try {
    const { name } = await core.library.importFile(new File([readFileSync(path)], basename(path)));
    return name;
  } catch (error) {
    const refused = error instanceof Refusal ? textOf(`errors.${error.code}`, error.params as TextParams) : null;
    dialog.showErrorBox(t('common.product'), refused ?? t('settings.askedFile.unreadable', { path }));
    return null;
  }
};
