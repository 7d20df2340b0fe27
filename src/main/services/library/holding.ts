import { purgeUsage } from '@main/db/usage-purge';
import type { Platform } from '@main/platform/platform';
import type { OpenDossierInfo } from '@shared/contract/library';
import { Refusal } from '@shared/domain/refusal';
import { isExampleDossier } from '../company/company-profile';
import { type Client, whileBusy } from './client';
import type { OpenDossier } from './open-dossier';

export const infoOf = (dossier: OpenDossier): OpenDossierInfo => ({
  name: dossier.name,
  protected: dossier.passphrase !== null,
  isExample: isExampleDossier(dossier.db.read),
});

/** Which window holds which dossier: one each, and a dossier in one window at most. */
export const createHolding = (platform: Pick<Platform, 'today'>) => {
  const holders = new Map<string, Client>();
  /** Dossiers whose file is being worked on, closed; and windows that have left. */
  const worked = new Set<string>();
  const gone = new WeakSet<Client>();

  const hold = (client: Client, dossier: OpenDossier): OpenDossierInfo => {
    purgeUsage(dossier.db, platform.today());
    client.dossier = dossier;
    holders.set(dossier.name, client);
    return infoOf(dossier);
  };
  const release = (client: Client): void => {
    if (!client.dossier) return;
    client.dossier.db.close();
    holders.delete(client.dossier.name);
    client.dossier = null;
  };

  /** While some work on a closed dossier lasts, nobody can take it. */
  const whileReserved = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    worked.add(name);
    return work().finally(() => worked.delete(name));
  };

  return {
    hold,
    release,
    whileReserved,
    /** The other window that holds a dossier. @throws Refusal dossier-already-open: its file is being worked on */
    otherHolder: (client: Client, name: string): Client | null => {
      if (worked.has(name)) throw new Refusal('dossier-already-open', { name });
      const holder = holders.get(name);
      return holder === undefined || holder === client ? null : holder;
    },
    /** @throws Refusal dossier-already-open */
    refuseHeld: (client: Client, name: string): void => {
      const holder = holders.get(name);
      if ((holder && holder !== client) || worked.has(name)) throw new Refusal('dossier-already-open', { name });
    },
    isHeld: (name: string): boolean => holders.has(name),
    /** Names of the dossiers that windows hold. */
    held: (): ReadonlySet<string> => new Set(holders.keys()),
    /** A window, tab or command goes: its dossier is let go. */
    leave: (client: Client): void => {
      gone.add(client);
      release(client);
    },
    releaseAll: (): void => {
      for (const client of [...holders.values()]) release(client);
    },
    /**
     * Works on the file of a dossier while it is closed: what its window asks meanwhile waits, nobody else can take
     * it. A window that leaves meanwhile does not hold it again (`holdAgain`).
     */
    whileClosed: async <T>(client: Client, name: string, work: () => Promise<T>): Promise<T> => {
      if (client.dossier?.name === name) release(client);
      return whileBusy(client, whileReserved(name, work));
    },
    holdAgain: (client: Client, dossier: OpenDossier): OpenDossierInfo => {
      if (!gone.has(client)) return hold(client, dossier);
      const info = infoOf(dossier);
      dossier.db.close();
      return info;
    },
  };
};
export type Holding = ReturnType<typeof createHolding>;
