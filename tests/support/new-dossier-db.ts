import { join } from 'node:path';
import { createDossierDb, type DossierDb } from '@main/db/dossier-db';
import { temporaryFolder, testPlatform } from './dossiers';

/** A new dossier as a database alone; `close` removes it. */
export const newDossierDb = (): { readonly db: DossierDb; readonly close: () => void } => {
  const { folder, dispose } = temporaryFolder();
  const db = createDossierDb(join(folder, 'essai.sobria'), null, 'essai', testPlatform(folder));
  const close = () => {
    db.close();
    dispose();
  };
  return { db, close };
};
