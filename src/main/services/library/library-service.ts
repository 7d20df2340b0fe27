import { existsSync } from 'node:fs';
import { integrityProblems } from '@main/db/integrity';
import type { Platform } from '@main/platform/platform';
import type { BackupInfo, BackupReason, DossierInfo, ExampleId, OpenDossierInfo } from '@shared/contract/library';
import { Refusal } from '@shared/domain/refusal';
import { buildExample, exampleNames } from '../example/build-example';
import { backupIsDue, listBackups, makeBackup, makeBackupBeside } from './backups';
import { type BesideMain, besideMain } from './beside';
import { type Client, dossierOf } from './client';
import { ensureFolder, foldersOf } from './folders';
import { createHolding, infoOf } from './holding';
import {
  binDossier,
  createDossier,
  dossierBytes,
  dossierBytesBeside,
  duplicateDossier,
  importDossier,
  listBin,
  listDossiers,
  nameOfCopy,
  openByName,
  renameDossier,
  restoreFromBin,
} from './library';
import { checkedName, extension } from './names';
import type { OpenDossier, OpeningBeside } from './open-dossier';
import { changePassphrase } from './protection';
import { restoreBackup } from './restore';
import { workOnClosed } from './work-on-closed';

const fileType = 'application/vnd.sobria';

/** Library of dossiers: who holds which, and the life of the files. One per process. */
export const createLibraryService = (
  platform: Platform,
  report: (fault: unknown) => void = () => undefined,
  beside: BesideMain = besideMain(),
) => {
  const folders = foldersOf(platform.home);
  const holding = createHolding(platform);
  const { hold, refuseHeld, release } = holding;
  /** Dossiers whose backup of the day could not be made since they were opened. */
  const withoutBackup = new Set<string>();

  /** Runs `work` on a dossier: the open one when this window holds it, else opened for the time of the work. */
  const borrowing = <T>(
    client: Client,
    name: string,
    passphrase: string | null,
    work: (dossier: OpenDossier) => T,
  ): T => {
    if (client.dossier?.name === name) return work(client.dossier);
    refuseHeld(client, name);
    const dossier = openByName(folders, name, passphrase, platform);
    try {
      return work(dossier);
    } finally {
      dossier.db.close();
    }
  };
  /** The same for work that lasts, beside the main thread. */
  const borrowingBeside = async <T>(
    client: Client,
    name: string,
    passphrase: string | null,
    work: (dossier: OpenDossier) => Promise<T>,
  ): Promise<T> => {
    if (client.dossier?.name === name) return work(client.dossier);
    refuseHeld(client, name);
    return holding.whileReserved(name, async () => {
      const checked = await checkedBeside(name, passphrase);
      const dossier = openByName(folders, name, passphrase, platform, { checked, backupAfter: true });
      try {
        return await work(dossier);
      } finally {
        dossier.db.close();
      }
    });
  };
  const withoutHolding = <T>(client: Client, name: string, work: () => T): T => {
    refuseHeld(client, name);
    if (client.dossier?.name === name) release(client);
    return work();
  };

  const open = (
    client: Client,
    name: string,
    passphrase: string | null,
    takeOver: boolean,
    opening?: OpeningBeside,
  ): OpenDossierInfo => {
    if (client.dossier?.name === name) return infoOf(client.dossier);
    const holder = holding.otherHolder(client, name);
    if (holder) {
      if (!takeOver) throw new Refusal('dossier-already-open', { name });
      // The other window loses the dossier, not its passphrase: a protected one is asked again here.
      if (holder.dossier?.passphrase != null && holder.dossier.passphrase !== passphrase)
        throw new Refusal(passphrase === null ? 'passphrase-needed' : 'passphrase-wrong', { name });
      release(holder);
    }
    const dossier = openByName(folders, name, passphrase, platform, opening);
    release(client);
    return hold(client, dossier);
  };
  const checkedBeside = async (name: string, passphrase: string | null): Promise<boolean> => {
    return existsSync(folders.file(checkedName(name))) ? beside.ready(folders.home, name, passphrase) : false;
  };
  /** Runs some work that lasts on the open dossier. @throws Refusal dossier-not-open when it was closed meanwhile */
  const lasting = async <T>(client: Client, work: (dossier: OpenDossier) => Promise<T>): Promise<T> => {
    const dossier = dossierOf(client);
    const result = await work(dossier);
    if (client.dossier !== dossier) throw new Refusal('dossier-not-open');
    return result;
  };
  const backupBeside = (client: Client, reason: BackupReason): Promise<BackupInfo> =>
    lasting(client, async (dossier) => {
      const made = await makeBackupBeside(folders, dossier, beside.copy, platform.now(), reason);
      withoutBackup.delete(dossier.name);
      return made;
    });
  /** Whatever prevents it, folder unreadable included, the dossier stays open: it is recalled until one is made. */
  const backupOfDay = async (dossier: OpenDossier): Promise<void> => {
    const now = platform.now();
    try {
      if (backupIsDue(folders, dossier.name, now)) await makeBackupBeside(folders, dossier, beside.copy, now, 'daily');
      withoutBackup.delete(dossier.name);
    } catch (fault) {
      withoutBackup.add(dossier.name);
      report(fault);
    }
  };

  return {
    folder: folders.home,
    folders,
    list: (client: Client): { folder: string; dossiers: DossierInfo[] } => ({
      folder: folders.home,
      dossiers: listDossiers(folders, holding.held(), client.dossier?.name ?? null),
    }),
    create: (client: Client, name: string, passphrase: string | null): OpenDossierInfo => {
      const dossier = createDossier(folders, name, passphrase, platform);
      release(client);
      return hold(client, dossier);
    },
    createExample: (client: Client, example: ExampleId): OpenDossierInfo => {
      ensureFolder(folders.home);
      const base = exampleNames[example];
      let name = base;
      for (let n = 2; existsSync(folders.file(name)); n += 1) name = `${base} (${n})`;
      const dossier = createDossier(folders, name, null, platform);
      try {
        buildExample(dossier.db, example);
      } catch (error) {
        dossier.db.close();
        throw error;
      }
      release(client);
      return hold(client, dossier);
    },
    open,
    /**
     * Opens without keeping the window waiting: the file is checked in a thread, and brought to the version of this
     * program after a backup; that of the day is made once it is open.
     */
    openBeside: async (
      client: Client,
      name: string,
      passphrase: string | null,
      takeOver: boolean,
    ): Promise<OpenDossierInfo> => {
      // Held by this program: it was checked when it was opened.
      const checked = holding.isHeld(name) || (await checkedBeside(name, passphrase));
      const info = open(client, name, passphrase, takeOver, { checked, backupAfter: true });
      const { dossier } = client;
      if (dossier) void backupOfDay(dossier);
      return info;
    },
    /** False once the backup of the day has failed, until one is made. */
    isBackedUp: (client: Client): boolean => !withoutBackup.has(dossierOf(client).name),
    current: (client: Client): OpenDossierInfo | null => (client.dossier ? infoOf(client.dossier) : null),
    /** The dossier this window was started for; told once. */
    asked: (client: Client): string | null => {
      const name = client.asked ?? null;
      client.asked = null;
      return name;
    },
    close: (client: Client): null => {
      release(client);
      return null;
    },
    rename: (client: Client, name: string, wanted: string): { name: string } => {
      refuseHeld(client, name);
      const held = client.dossier?.name === name ? client.dossier : null;
      const passphrase = held?.passphrase ?? null;
      if (held) release(client);
      try {
        const newName = renameDossier(folders, name, wanted);
        if (held) hold(client, openByName(folders, newName, passphrase, platform));
        return { name: newName };
      } catch (error) {
        if (held && !client.dossier) hold(client, openByName(folders, name, passphrase, platform));
        throw error;
      }
    },
    duplicate: (client: Client, name: string, newName: string, passphrase: string | null) => ({
      name: borrowing(client, name, passphrase, (dossier) => duplicateDossier(folders, dossier, newName)),
    }),
    duplicateBeside: (client: Client, name: string, newName: string, passphrase: string | null) =>
      borrowingBeside(client, name, passphrase, async (dossier) => {
        const copied = nameOfCopy(folders, newName);
        await beside.copy(dossier, folders.file(copied));
        return { name: copied };
      }),
    exportBeside: (client: Client, name: string, passphrase: string | null): Promise<File> =>
      borrowingBeside(client, name, passphrase, async (dossier) => {
        const bytes = await dossierBytesBeside(dossier, beside.copy);
        return new File([bytes], `${name}${extension}`, { type: fileType });
      }),
    exportFile: (client: Client, name: string, passphrase: string | null): File =>
      borrowing(
        client,
        name,
        passphrase,
        (dossier) => new File([dossierBytes(dossier)], `${name}${extension}`, { type: fileType }),
      ),
    importFile: async (file: File): Promise<{ name: string }> => ({
      name: importDossier(folders, file.name, new Uint8Array(await file.arrayBuffer())),
    }),
    remove: (client: Client, name: string): { binId: string } =>
      withoutHolding(client, name, () => ({ binId: binDossier(folders, name, platform.now()) })),
    listBin: () => listBin(folders),
    restoreFromBin: (binId: string) => ({ name: restoreFromBin(folders, binId) }),
    setPassphrase: (client: Client, current: string | null, next: string | null): OpenDossierInfo => {
      const dossier = dossierOf(client);
      changePassphrase(folders, dossier, current, next);
      dossier.db.note({ code: dossier.passphrase === null ? 'protection-removed' : 'protection-set' });
      return infoOf(dossier);
    },
    backups: (name: string): BackupInfo[] => listBackups(folders, name),
    backupNow: (client: Client): BackupInfo => {
      const dossier = dossierOf(client);
      return makeBackup(folders, dossier.name, dossier.db.connection, dossier.passphrase, platform.now(), 'manual');
    },
    backupBeside: (client: Client): Promise<BackupInfo> => backupBeside(client, 'manual'),
    /** To await before an import writes anything. */
    backupBeforeImport: (client: Client): Promise<BackupInfo> => backupBeside(client, 'before-import'),
    restoreBackup: (client: Client, name: string, backupId: string, passphrase: string | null) => {
      refuseHeld(client, name);
      const wasOpen = client.dossier?.name === name;
      const known = wasOpen ? (client.dossier?.passphrase ?? null) : null;
      if (wasOpen) release(client);
      try {
        const { dossier, previous, setAside } = restoreBackup(folders, name, backupId, passphrase ?? known, platform);
        release(client);
        return { dossier: hold(client, dossier), previous, setAside };
      } catch (error) {
        // Nothing was restored: the window keeps the dossier it had.
        if (wasOpen && !client.dossier) hold(client, openByName(folders, name, known, platform));
        throw error;
      }
    },
    verify: (client: Client) => ({
      problems: integrityProblems(dossierOf(client).db.connection, 'full'),
      checkedAt: platform.now(),
    }),
    verifyBeside: async (client: Client) => ({
      problems: [...(await lasting(client, beside.verify))],
      checkedAt: platform.now(),
    }),
    /** Resolves once no thread reads the file of a window's dossier, nor that of the name given: it can move. */
    settled: (client: Client, name?: string): Promise<void> => beside.settled([client.dossier?.name, name]),
    /** Closes everything: the program stops. */
    ...workOnClosed({ folders, platform, beside, holding }),
    shutdown: holding.releaseAll,
    release: holding.leave,
  };
};
export type LibraryService = ReturnType<typeof createLibraryService>;
