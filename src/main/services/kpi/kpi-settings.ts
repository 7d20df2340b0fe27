import type { ReadableDb } from '@main/db/dossier-db';
import { settings } from '@main/db/repositories';
import { defaultKpiSettings, type KpiSettings, kpiSettingsSchema } from '@shared/domain/kpi-settings';

export const kpiSettingsKey = 'kpi-settings';

/** Hypotheses of the dossier; a value it does not hold yet takes its default. */
export const kpiSettingsOf = (db: ReadableDb): KpiSettings => {
  const row = settings.get(db, kpiSettingsKey);
  return row ? kpiSettingsSchema.parse({ ...defaultKpiSettings, ...JSON.parse(row.value) }) : defaultKpiSettings;
};
