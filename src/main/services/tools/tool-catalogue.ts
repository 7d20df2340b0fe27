import type { ReadableDb } from '@main/db/dossier-db';
import { ownPlans, ownTools } from '@main/db/repositories';
import { loadCatalogue } from '@main/reference/catalogue';
import {
  type Catalogue,
  type CataloguePlan,
  type CatalogueTool,
  cataloguePlanSchema,
  catalogueToolSchema,
} from '@shared/domain/catalogue';

/** Built-in catalogue with the dossier's own tools and plans; an own plan with the id of a built-in one replaces it. */
export const catalogueOf = (db: ReadableDb): Catalogue => {
  const builtIn = loadCatalogue();
  const plans = new Map<string, CataloguePlan[]>();
  for (const row of ownPlans.list(db)) {
    const plan = cataloguePlanSchema.parse(JSON.parse(row.record));
    plans.set(row.toolId, [...(plans.get(row.toolId) ?? []), plan]);
  }
  const own = ownTools.list(db).map((row) => catalogueToolSchema.parse(JSON.parse(row.record)));
  const withPlans = (tool: CatalogueTool): CatalogueTool => {
    const added = plans.get(tool.id);
    if (!added) return tool;
    const corrections = new Map(added.map((plan) => [plan.id, plan]));
    const known = new Set(tool.plans.map((plan) => plan.id));
    const kept = tool.plans.map((plan) => corrections.get(plan.id) ?? plan);
    return { ...tool, plans: [...kept, ...added.filter((plan) => !known.has(plan.id))] };
  };
  return { ...builtIn, tools: [...builtIn.tools, ...own].map(withPlans) };
};
