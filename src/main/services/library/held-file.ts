import type { DossierDb } from '@main/db/dossier-db';

/** The part of an open dossier that its file is. */
export type HeldFile = {
  readonly name: string;
  readonly passphrase: string | null;
  readonly db: Pick<DossierDb, 'file' | 'connection'>;
};

/** Copies an open dossier to another file. */
export type CopyHeldFile = (dossier: HeldFile, target: string) => Promise<void>;
