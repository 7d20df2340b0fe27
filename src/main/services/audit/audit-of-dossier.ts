import type { ReadableDb } from '@main/db/dossier-db';
import { remembered } from '@main/db/remembered';
import { auditLicences } from '@main/engine/licences';
import { loadFxRates } from '@main/reference/fx-rates';
import type { AuditInput, AuditResult } from '@shared/domain/audit';
import type { Day } from '@shared/domain/day';
import { catalogueOf } from '../tools/tool-catalogue';
import { loadAuditInput } from './audit-input';
import { auditSettingsOf } from './audit-settings';

type Audited = { readonly input: AuditInput; readonly audit: AuditResult };
const audits = remembered<Audited>();

/** The licence audit of a dossier on a day, with what it was computed from; home, plan and committee share it. */
export const auditOfDossier = (db: ReadableDb, name: string, asOf: Day): Audited =>
  audits(db, JSON.stringify([name, asOf]), () => {
    const input = loadAuditInput(db, name, asOf);
    const reference = { catalogue: catalogueOf(db), fx: loadFxRates() };
    return { input, audit: auditLicences(input, reference, auditSettingsOf(db), asOf) };
  });
