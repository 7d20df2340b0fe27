import { Refusal } from '@shared/domain/refusal';
import type { OpenDossier } from './open-dossier';

/**
 * One window, one tab or one command: holds at most one open dossier. `asked` is the dossier it was started for (a
 * double click on its file), until the window has been told.
 */
export type Client = {
  readonly id: string;
  dossier: OpenDossier | null;
  asked?: string | null;
  /** What this window keeps beside its dossier until it goes: plain data, which can be given to a thread. */
  memory?: ReadonlyMap<string, unknown> | undefined;
  /** Its dossier is worked on in a thread, closed or not: what this window asks meanwhile waits. */
  busy?: Promise<unknown> | undefined;
};

/** The dossier open in a window. @throws Refusal dossier-not-open */
export const dossierOf = (client: Client): OpenDossier => {
  if (!client.dossier) throw new Refusal('dossier-not-open');
  return client.dossier;
};

/** Resolves once nothing works on the dossier of the window any more, whatever came of it. */
export const whenFree = async (client: Client): Promise<void> => {
  while (client.busy !== undefined) await client.busy.catch(() => undefined);
};

/** What the window asks waits until some work on its dossier is over. */
export const whileBusy = <T>(client: Client, work: Promise<T>): Promise<T> => {
  const busy = work.finally(() => {
    if (client.busy === busy) client.busy = undefined;
  });
  client.busy = busy;
  return busy;
};
