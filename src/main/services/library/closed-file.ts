import { openReader } from '@main/db/connection';
import { integrityProblems } from '@main/db/integrity';
import { versionOf } from '@main/db/migrate';
import { schemaVersion } from '@main/db/migrations';
import type { Platform } from '@main/platform/platform';
import { foldersOf } from './folders';
import { bringUpToDate } from './open-dossier';
import { changeKeysOfFile } from './protection';
import { type Replaced, replaceByBackup } from './restore';

/** What is done with the file of a dossier while it is closed: `home` is its library. */
export type ClosedFileTask = { readonly home: string; readonly name: string } & (
  | { readonly kind: 'replace'; readonly backupId: string; readonly passphrase: string | null }
  | { readonly kind: 'rekey'; readonly current: string | null; readonly next: string | null }
  | { readonly kind: 'ready'; readonly passphrase: string | null }
);

/** What became of the file: what is wrong with it, where it was read through; the state it replaced. */
export type ClosedFileOutcome = { readonly problems: readonly string[]; readonly replaced: Replaced | null };

const lookAt = (file: string, passphrase: string | null): { problems: readonly string[]; outdated: boolean } => {
  const connection = openReader(file, passphrase);
  try {
    return { problems: integrityProblems(connection, 'quick'), outdated: versionOf(connection) < schemaVersion };
  } finally {
    connection.close();
  }
};

/** Does it, here. @throws Refusal as `replaceByBackup`, `changeKeysOfFile` and `bringUpToDate` */
export const onClosedFile = (task: ClosedFileTask, platform: Platform): ClosedFileOutcome => {
  const folders = foldersOf(task.home);
  const { name } = task;
  switch (task.kind) {
    case 'replace': {
      const replaced = replaceByBackup(folders, name, task.backupId, task.passphrase, platform);
      bringUpToDate(folders, name, task.passphrase, platform);
      return { problems: [], replaced };
    }
    case 'rekey':
      changeKeysOfFile(folders, name, task.current, task.next);
      return { problems: [], replaced: null };
    case 'ready': {
      const { problems, outdated } = lookAt(folders.file(name), task.passphrase);
      if (problems.length === 0 && outdated) bringUpToDate(folders, name, task.passphrase, platform);
      return { problems, replaced: null };
    }
  }
};
