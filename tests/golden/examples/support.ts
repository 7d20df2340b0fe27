import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openConnection } from '@main/db/connection';
import { createDossierDb, type DossierDb, dossierDb } from '@main/db/dossier-db';
import { followedTables } from '@main/db/triggers';
import { auditLicences } from '@main/engine/licences';
import { createPlatform } from '@main/platform/platform';
import { loadCatalogue } from '@main/reference/catalogue';
import { loadFxRates } from '@main/reference/fx-rates';
import { loadAuditInput } from '@main/services/audit/audit-input';
import { buildExample } from '@main/services/example/build-example';
import type { ExampleId } from '@shared/contract/library';
import type { AuditResult } from '@shared/domain/audit';
import { defaultAuditSettings } from '@shared/domain/audit-settings';
import { day } from '@shared/domain/day';
import { onTestFinished } from 'vitest';
import { copyExample } from '../../support/examples';

/** A folder and the dossier opened in it, closed and removed after the test. */
const opened = (open: (folder: string) => DossierDb): DossierDb => {
  const folder = mkdtempSync(join(tmpdir(), 'sobria-exemple-'));
  const db = open(folder);
  onTestFinished(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return db;
};

/** A real dossier file, empty. */
export const newDossier = (): DossierDb =>
  opened((folder) => createDossierDb(join(folder, 'exemple.sobria'), null, 'exemple', createPlatform(folder)));

/** An example built in this test. */
export const builtExample = (example: ExampleId): DossierDb => {
  const db = newDossier();
  buildExample(db, example);
  return db;
};

/** A copy of the example built once for the whole run. */
export const exampleDossier = (example: ExampleId): DossierDb =>
  opened((folder) => {
    const file = join(folder, `${copyExample(folder, example)}.sobria`);
    return dossierDb(file, openConnection(file, null), createPlatform(folder));
  });

/** Every row of every table that the journal follows. */
export const dumpOf = (db: DossierDb): Record<string, unknown[]> =>
  Object.fromEntries(
    followedTables(db.connection).map((table) => [
      table,
      db.connection.prepare(`SELECT * FROM "${table}" ORDER BY id`).all(),
    ]),
  );

/** The licence audit of a dossier on a day, with the built-in references. */
export const auditOf = (db: DossierDb, on: string): AuditResult =>
  auditLicences(
    loadAuditInput(db.read, 'exemple', day(on)),
    { catalogue: loadCatalogue(), fx: loadFxRates() },
    defaultAuditSettings,
    day(on),
  );
