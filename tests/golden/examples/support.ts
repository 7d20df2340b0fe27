import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossierDb, type DossierDb } from '@main/db/dossier-db';
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

/** A real dossier file in a folder of its own, closed and removed after the test. */
export const newDossier = (): DossierDb => {
  const folder = mkdtempSync(join(tmpdir(), 'sobria-exemple-'));
  const db = createDossierDb(join(folder, 'exemple.sobria'), null, 'exemple', createPlatform(folder));
  onTestFinished(() => {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return db;
};

export const exampleDossier = (example: ExampleId): DossierDb => {
  const db = newDossier();
  buildExample(db, example);
  return db;
};

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
