import type { ReadableDb } from '@main/db/dossier-db';
import { settings } from '@main/db/repositories';
import { type OptimiserRequest, optimiserRequestSchema } from '@shared/contract/consolidation';
import {
  type ConsolidationSettings,
  consolidationSettingsSchema,
  defaultConsolidationSettings,
  defaultConstraints,
  defaultWeights,
} from '@shared/domain/consolidation';

export const consolidationSettingsKey = 'consolidation-settings';
export const optimiserRequestKey = 'optimiser-request';

const jsonOf = (db: ReadableDb, key: string): object => {
  const row = settings.get(db, key);
  return row ? JSON.parse(row.value) : {};
};

/** Hypotheses of the dossier; a value it does not hold yet takes its default. */
export const consolidationSettingsOf = (db: ReadableDb): ConsolidationSettings =>
  consolidationSettingsSchema.parse({ ...defaultConsolidationSettings, ...jsonOf(db, consolidationSettingsKey) });

/** What the optimiser was last asked; three years in euros only, until somebody says otherwise. */
export const optimiserRequestOf = (db: ReadableDb): OptimiserRequest =>
  optimiserRequestSchema.parse({
    horizonMonths: 36,
    constraints: defaultConstraints,
    weights: defaultWeights,
    allowIndividualPlans: false,
    ...jsonOf(db, optimiserRequestKey),
  });
