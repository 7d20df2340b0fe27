import type { ReadableDb } from '@main/db/dossier-db';
import { carbonLevers, carbonProfiles, settings, subscriptions } from '@main/db/repositories';
import type { CarbonContext } from '@main/engine/carbon';
import { loadCarbonReference } from '@main/reference/carbon';
import type { CarbonPlan } from '@shared/contract/carbon';
import {
  type CarbonSettings,
  carbonSettingsSchema,
  defaultCarbonSettings,
  defaultWorkCalendar,
  type WorkCalendar,
  workCalendarSchema,
} from '@shared/domain/carbon';
import { targetStrategySchema } from '@shared/domain/carbon-outcomes';
import { z } from 'zod';

export const carbonSettingsKey = 'carbon-settings';
export const workCalendarKey = 'work-calendar';
export const carbonTargetKey = 'carbon-target';

const jsonOf = (db: ReadableDb, key: string): unknown => {
  const row = settings.get(db, key);
  return row ? JSON.parse(row.value) : {};
};
const merged = (defaults: object, value: unknown): object => ({ ...defaults, ...(value as object) });

/** Carbon settings of the dossier; what it does not say yet takes its default. */
export const carbonSettingsOf = (db: ReadableDb): CarbonSettings =>
  carbonSettingsSchema.parse(merged(defaultCarbonSettings, jsonOf(db, carbonSettingsKey)));

/** Working calendar of the company. */
export const workCalendarOf = (db: ReadableDb): WorkCalendar =>
  workCalendarSchema.parse(merged(defaultWorkCalendar, jsonOf(db, workCalendarKey)));

const targetSchema = z.object({
  targetPct: z.number().default(35),
  strategy: targetStrategySchema.default('in-order'),
});

/** Levers in their order with the target; null levers: none was ever saved. */
export const carbonPlanOf = (db: ReadableDb): Omit<CarbonPlan, 'levers'> & { levers: CarbonPlan['levers'] | null } => {
  const levers = carbonLevers
    .list(db)
    .sort((a, b) => a.position - b.position)
    .map(({ lever }) => lever);
  const saved = settings.get(db, carbonTargetKey) !== null;
  return { ...targetSchema.parse(jsonOf(db, carbonTargetKey)), levers: saved ? levers : null };
};

/** What the engine needs beside the uses. The plan of a tool is that of its subscription, unless the dossier says. */
export const carbonContextOf = (db: ReadableDb): CarbonContext => {
  const own = carbonSettingsOf(db);
  const said = new Set(own.toolPlans.map((choice) => choice.toolId));
  const subscribed = subscriptions
    .list(db)
    .flatMap(({ toolId, planId }) => (planId === null || said.has(toolId) ? [] : [{ toolId, planId }]));
  return {
    reference: loadCarbonReference(),
    settings: { ...own, toolPlans: [...own.toolPlans, ...subscribed] },
    profiles: carbonProfiles.list(db),
  };
};
