import { type Client, dossierOf } from '@main/services/library/client';
import { createLibraryService } from '@main/services/library/library-service';
import type { ExampleId } from '@shared/contract/library';
import { onTestFinished } from 'vitest';
import { temporaryFolder, testPlatform } from './dossiers';
import { openExample } from './examples';

/** A library of one dossier on disk, open, gone once the test is: new, or an example. */
export const newDossier = (example?: ExampleId) => {
  const { folder, dispose } = temporaryFolder();
  const platform = testPlatform(folder);
  const library = createLibraryService(platform);
  const client: Client = { id: 'essai', dossier: null };
  if (example) openExample(library, client, example);
  else library.create(client, 'Essai', null);
  onTestFinished(() => {
    library.shutdown();
    dispose();
  });
  return { platform, library, client, db: dossierOf(client).db };
};
