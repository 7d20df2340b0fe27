import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import type { ExampleId } from '@shared/contract/library';
import { afterAll, beforeAll } from 'vitest';
import { temporaryFolder, testPlatform } from './dossiers';
import { openExample } from './examples';

/** The services on an open example, for all the tests of a `describe`, at an instant. */
export const coreOfExample = (example: ExampleId, at: string) => {
  const library = temporaryFolder();
  const core = createCore(testPlatform(library.folder, at));
  const client: Client = { id: 'essai', dossier: null };
  beforeAll(() => {
    openExample(core.library, client, example);
  });
  afterAll(() => {
    core.library.shutdown();
    library.dispose();
  });
  return { core, client };
};
