import { ownPlans, ownTools, subscriptions } from '@main/db/repositories';
import type { Platform } from '@main/platform/platform';
import { loadCatalogue } from '@main/reference/catalogue';
import type { ownPlanDraftSchema, ownToolDraftSchema, PlanView, ToolView } from '@shared/contract/tools';
import { type CataloguePlan, type CatalogueTool, untoldPlan } from '@shared/domain/catalogue';
import { type Day, daysBetween, isDay } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import type { z } from 'zod';
import { type Client, dossierOf } from '../library/client';
import { catalogueOf } from './tool-catalogue';

const staleAfterDays = 90;

/** Age of a price on a day; a month or a year counts from its first day, the most cautious reading. */
const ageOf = (asOf: string | null, today: Day): number | null => {
  if (asOf === null) return null;
  const start = asOf.length === 4 ? `${asOf}-01-01` : asOf.length === 7 ? `${asOf}-01` : asOf;
  return isDay(start) ? daysBetween(start, today) : null;
};

/** A price that must be confirmed: over 90 days old, or without a date. No price at all has no age. */
const planView = (plan: CataloguePlan, own: boolean, builtIn: CataloguePlan | null, today: Day): PlanView => {
  const ageDays = ageOf(plan.asOf, today);
  const priced = plan.priceMonthly !== null || plan.priceAnnualPerMonth !== null;
  return {
    ...plan,
    origin: own ? 'own' : 'built-in',
    ageDays,
    stale: priced && (ageDays === null || ageDays > staleAfterDays),
    corrects: own ? builtIn : null,
  };
};

const builtInPlan = (id: string): CataloguePlan | null =>
  loadCatalogue()
    .tools.flatMap((tool) => tool.plans)
    .find((plan) => plan.id === id) ?? null;

type ToolDraft = z.output<typeof ownToolDraftSchema>;
type PlanDraft = z.output<typeof ownPlanDraftSchema>;

const noSource = { source: null, verify: true } as const;
const toolRecord = (id: string, draft: ToolDraft, plans: CataloguePlan[]): CatalogueTool => ({
  id,
  vendor: draft.vendor,
  product: draft.product,
  aliases: draft.aliases,
  category: draft.category,
  vendorCountry: draft.vendorCountry,
  billingEntity: { name: null, country: null, ...noSource },
  capabilities: draft.capabilities,
  models: { list: [], ...noSource },
  hosting: { euResidency: draft.euResidency, detail: null, ...noSource },
  certifications: { list: [], ...noSource },
  adminControls: { list: [], ...noSource },
  bankLabels: [],
  settingsToCheck: [],
  plans,
  note: draft.note,
});
/** A plan as typed. What the form does not ask (data agreement, usage export) stays as it was known. */
const planRecord = (id: string, draft: PlanDraft, before: CataloguePlan | null, today: Day): CataloguePlan => ({
  id,
  name: draft.name,
  audience: draft.audience,
  priceMonthly: draft.priceMonthly,
  priceAnnualPerMonth: draft.priceAnnualPerMonth,
  currency: draft.currency,
  billingUnit: draft.billingUnit,
  taxDisplay: draft.taxDisplay,
  minSeats: draft.minSeats,
  trainsOnDataByDefault: draft.trainsOnDataByDefault,
  trainingSource: before?.trainsOnDataByDefault === draft.trainsOnDataByDefault ? before.trainingSource : null,
  dpaAvailable: before?.dpaAvailable ?? null,
  usageExport: before?.usageExport ?? 'unknown',
  source: null,
  asOf: today,
  confidence: 'medium',
  verify: false,
  note: draft.note,
});

/** Catalogue of tools of the open dossier: reading both parts, adding one's own. */
export const createToolsService = (platform: Platform) => {
  const newSlug = () => `own-${platform.newId()}`;
  return {
    list: (client: Client) => {
      const { read } = dossierOf(client).db;
      const catalogue = catalogueOf(read);
      const builtInTools = new Set(loadCatalogue().tools.map((tool) => tool.id));
      const own = new Set(ownPlans.list(read).map((plan) => plan.id));
      const today = platform.today();
      const tools = catalogue.tools.map(
        (tool): ToolView => ({
          ...tool,
          origin: builtInTools.has(tool.id) ? 'built-in' : 'own',
          plans: tool.plans.map((plan) =>
            planView(plan, own.has(plan.id) || !builtInTools.has(tool.id), builtInPlan(plan.id), today),
          ),
        }),
      );
      const { catalogueVersion, capabilities, settings, sources, overlaps } = catalogue;
      return { catalogueVersion, tools, capabilities, settings, sources, overlaps };
    },
    saveTool: (client: Client, draft: ToolDraft) => {
      const id = draft.id ?? newSlug();
      return dossierOf(client).db.write({ code: 'tool-saved', params: { name: draft.product } }, (db) => {
        const before = catalogueOf(db).tools.find((tool) => tool.id === id);
        // A tool needs a plan to be chosen: an own tool starts with one whose price is not known.
        const first = planRecord(
          `${id}-offre`,
          { ...untoldPlan, toolId: id, name: draft.product },
          null,
          platform.today(),
        );
        const record = toolRecord(id, draft, before?.plans ?? [first]);
        ownTools.save(db, { id, record: JSON.stringify(record) });
        return { id };
      });
    },
    removeTool: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'tool-removed' }, (db) => {
        const used = subscriptions.list(db).filter((subscription) => subscription.toolId === id);
        if (used.length > 0) throw new Refusal('still-used', { name: used[0]?.name ?? id, count: used.length });
        for (const plan of ownPlans.list(db)) if (plan.toolId === id) ownPlans.remove(db, plan.id);
        if (!ownTools.remove(db, id)) throw new Refusal('row-not-found');
        return null;
      }),
    savePlan: (client: Client, draft: PlanDraft) => {
      const id = draft.id ?? newSlug();
      return dossierOf(client).db.write({ code: 'plan-saved', params: { name: draft.name } }, (db) => {
        const tool = catalogueOf(db).tools.find((one) => one.id === draft.toolId);
        if (!tool) throw new Refusal('row-not-found');
        const before = tool.plans.find((plan) => plan.id === id) ?? null;
        ownPlans.save(db, {
          id,
          toolId: draft.toolId,
          record: JSON.stringify(planRecord(id, draft, before, platform.today())),
        });
        return { id };
      });
    },
    removePlan: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'plan-removed' }, (db) => {
        const used = subscriptions.list(db).filter((subscription) => subscription.planId === id);
        // Without its correction, a built-in plan is the catalogue's own again: nothing loses its plan.
        if (used.length > 0 && builtInPlan(id) === null)
          throw new Refusal('still-used', { name: used[0]?.name ?? id, count: used.length });
        if (!ownPlans.remove(db, id)) throw new Refusal('row-not-found');
        return null;
      }),
  };
};
