import { type Client, dossierOf } from '@main/services/library/client';
import { createLibraryService } from '@main/services/library/library-service';
import { onTestFinished } from 'vitest';
import { temporaryFolder, testPlatform } from './dossiers';

/** A library of one new dossier on disk, open, gone once the test is. */
export const newDossier = () => {
  const { folder, dispose } = temporaryFolder();
  const platform = testPlatform(folder);
  const library = createLibraryService(platform);
  const client: Client = { id: 'essai', dossier: null };
  library.create(client, 'Essai', null);
  onTestFinished(() => {
    library.shutdown();
    dispose();
  });
  return { platform, library, client, db: dossierOf(client).db };
};
