import type { Platform } from '@main/platform/platform';
import { createCore } from '@main/services/core';
import { dossierOf } from '@main/services/library/client';
import { writePeopleAndTools } from './people-and-tools';
import type { LargeSize } from './size';
import { writeUsage } from './usage';

export { fullSize, type LargeSize, lastMonth, smallSize } from './size';
export { largeStatement } from './statement';

export const largeName = 'Grande entreprise';

/** Makes a large dossier in a library: always the same rows for the same size. @returns its file */
export const makeLargeDossier = (platform: Platform, size: LargeSize): string => {
  const core = createCore(platform);
  const client = { id: 'banc', dossier: null };
  core.library.create(client, largeName, null);
  const { db } = dossierOf(client);
  db.write({ code: 'example-built', params: { name: largeName } }, (w) => writePeopleAndTools(w, size));
  writeUsage(db, size);
  core.library.shutdown();
  return core.library.folders.file(largeName);
};
