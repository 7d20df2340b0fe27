import type { ReadableDb } from '@main/db/dossier-db';
import { settings } from '@main/db/repositories';
import { type AuditSettings, auditSettingsSchema, defaultAuditSettings } from '@shared/domain/audit-settings';

export const auditSettingsKey = 'audit-settings';

/** Hypotheses of the dossier; a value the dossier does not hold yet takes its default. */
export const auditSettingsOf = (db: ReadableDb): AuditSettings => {
  const row = settings.get(db, auditSettingsKey);
  if (!row) return defaultAuditSettings;
  return auditSettingsSchema.parse({ ...defaultAuditSettings, ...JSON.parse(row.value) });
};
