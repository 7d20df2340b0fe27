import { constants, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createDossierDb } from '@main/db/dossier-db';
import type { Platform } from '@main/platform/platform';
import { buildExample, exampleNames } from '@main/services/example/build-example';
import type { Client } from '@main/services/library/client';
import type { LibraryService } from '@main/services/library/library-service';
import type { ExampleId, OpenDossierInfo } from '@shared/contract/library';
import { inject } from 'vitest';
import { testPlatform } from './dossiers';
import type { Api } from './hosts';

/** Earlier than the clock of any test, and identifiers that no clock of a test gives again. */
const builder = (home: string): Platform => {
  const platform = testPlatform(home, '2024-12-01T09:00:00.000Z');
  return { ...platform, newId: () => `example-${platform.newId()}` };
};

/** The closed file of an example, really built by the first test of the run that needs it. */
const exampleFile = (example: ExampleId): string => {
  const folder = inject('examplesFolder');
  const file = join(folder, `${example}.sobria`);
  if (existsSync(file)) return file;
  const making = mkdtempSync(join(folder, 'making-'));
  const made = join(making, 'made.sobria');
  const db = createDossierDb(made, null, exampleNames[example], builder(making));
  buildExample(db, example);
  db.close();
  // Two workers may build it at the same moment: the same rows, and whichever file is in place is whole.
  renameSync(made, file);
  rmSync(making, { recursive: true, force: true });
  return file;
};

/** A copy of an example as a dossier of a library. @returns its name there */
export const copyExample = (home: string, example: ExampleId): string => {
  const name = exampleNames[example];
  copyFileSync(exampleFile(example), join(home, `${name}.sobria`), constants.COPYFILE_EXCL);
  return name;
};

/**
 * Opens a copy of an example, of this test alone: for the tests that use one. Those whose subject is the building of an
 * example build it themselves.
 */
export const openExample = (library: LibraryService, client: Client, example: ExampleId): OpenDossierInfo =>
  library.open(client, copyExample(library.folder, example), null, false);

/** The same through a host. */
export const openExampleBy = async (api: Api, example: ExampleId): Promise<OpenDossierInfo> => {
  const { folder } = await api.library.list();
  return api.library.open({ name: copyExample(folder, example), passphrase: null, takeOver: false });
};
