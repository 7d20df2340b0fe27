import type { Platform } from '@main/platform/platform';
import { foldersOf } from './folders';
import { changeKeysOfFile } from './protection';
import { type Replaced, replaceByBackup } from './restore';

/** What is done with the file of a dossier while it is closed: `home` is its library. */
export type ClosedFileTask = { readonly home: string; readonly name: string } & (
  | { readonly kind: 'replace'; readonly backupId: string; readonly passphrase: string | null }
  | { readonly kind: 'rekey'; readonly current: string | null; readonly next: string | null }
);

/** Does it, here. @throws Refusal as `replaceByBackup` and `changeKeysOfFile` */
export const onClosedFile = (task: ClosedFileTask, platform: Platform): Replaced | null => {
  const folders = foldersOf(task.home);
  if (task.kind === 'replace') return replaceByBackup(folders, task.name, task.backupId, task.passphrase, platform);
  changeKeysOfFile(folders, task.name, task.current, task.next);
  return null;
};
