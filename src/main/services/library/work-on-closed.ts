import type { Platform } from '@main/platform/platform';
import type { OpenDossierInfo } from '@shared/contract/library';
import type { BesideMain } from './beside';
import { type Client, dossierOf } from './client';
import type { Folders } from './folders';
import type { Holding } from './holding';
import { openByName } from './library';
import type { OpenDossier, OpeningBeside } from './open-dossier';
import { checkedChange } from './protection';
import { openRestored } from './restore';

/** Opened again after some work on its file: it was open a moment ago. */
const foundSound: OpeningBeside = { checked: true, backupAfter: true };

type Library = {
  readonly folders: Folders;
  readonly platform: Platform;
  readonly beside: BesideMain;
  readonly holding: Holding;
};

/** What rewrites the whole file of a dossier: it is closed meanwhile, and its window waits without being blocked. */
export const workOnClosed = ({ folders, platform, beside, holding }: Library) => {
  const { holdAgain, refuseHeld, release, whileClosed } = holding;
  return {
    /** Sets, changes or removes the passphrase, in a thread. @throws Refusal as `changePassphrase` */
    setPassphraseBeside: async (
      client: Client,
      current: string | null,
      next: string | null,
    ): Promise<OpenDossierInfo> => {
      const dossier = dossierOf(client);
      const { name } = dossier;
      const secret = checkedChange(dossier, current, next);
      return whileClosed(client, name, async () => {
        const reopened = (passphrase: string | null): OpenDossier =>
          openByName(folders, name, passphrase, platform, foundSound);
        try {
          await beside.onClosed({ kind: 'rekey', home: folders.home, name, current, next: secret }, platform);
        } catch (error) {
          holdAgain(client, reopened(current));
          throw error;
        }
        const changed = reopened(secret);
        changed.db.note({ code: secret === null ? 'protection-removed' : 'protection-set' });
        return holdAgain(client, changed);
      });
    },
    /** Puts a backup in the place of a dossier, in a thread. @throws Refusal as `restoreBackup` */
    restoreBeside: async (client: Client, name: string, backupId: string, passphrase: string | null) => {
      refuseHeld(client, name);
      const wasOpen = client.dossier?.name === name;
      const known = wasOpen ? (client.dossier?.passphrase ?? null) : null;
      const secret = passphrase ?? known;
      return whileClosed(client, name, async () => {
        try {
          const task = { kind: 'replace', home: folders.home, name, backupId, passphrase: secret } as const;
          const replaced = await beside.onClosed(task, platform);
          release(client);
          const dossier = openRestored(folders, name, backupId, secret, platform);
          return { dossier: holdAgain(client, dossier), previous: null, setAside: null, ...replaced };
        } catch (error) {
          // Nothing was restored: the window keeps the dossier it had.
          if (wasOpen && !client.dossier) holdAgain(client, openByName(folders, name, known, platform));
          throw error;
        }
      });
    },
  };
};
