import { z } from 'zod';
import {
  catalogueOverlapSchema,
  cataloguePlanSchema,
  catalogueSourceSchema,
  catalogueToolSchema,
} from '../domain/catalogue';
import { call, written } from './base';

const origin = z.enum(['built-in', 'own']);

/** Plan with where it stands: built in or added here, and whether its price is over 90 days old. */
export const planViewSchema = cataloguePlanSchema.extend({
  origin,
  /** Day the price was seen at its source, and its age in days on the day of the call; null: no date. */
  ageDays: z.int().nullable(),
  stale: z.boolean(),
  /** The built-in plan that this one corrects in the dossier; null for any other plan. */
  corrects: cataloguePlanSchema.nullable(),
});
export type PlanView = z.infer<typeof planViewSchema>;
export const toolViewSchema = catalogueToolSchema.extend({ origin, plans: z.array(planViewSchema) });
export type ToolView = z.infer<typeof toolViewSchema>;

/** What a person types to add a tool of their own. */
export const ownToolDraftSchema = z.object({
  id: z.string().optional(),
  vendor: z.string().trim().min(1).max(200),
  product: z.string().trim().min(1).max(200),
  /** Other names it is searched by. */
  aliases: z.array(z.string().trim().min(1).max(200)).max(20).default([]),
  category: catalogueToolSchema.shape.category,
  vendorCountry: catalogueToolSchema.shape.vendorCountry,
  capabilities: catalogueToolSchema.shape.capabilities,
  euResidency: catalogueToolSchema.shape.hosting.shape.euResidency,
  note: z.string().max(5_000).nullable(),
});
export const ownPlanDraftSchema = z.object({
  id: z.string().optional(),
  toolId: z.string(),
  name: z.string().trim().min(1).max(200),
  audience: cataloguePlanSchema.shape.audience,
  priceMonthly: cataloguePlanSchema.shape.priceMonthly,
  priceAnnualPerMonth: cataloguePlanSchema.shape.priceAnnualPerMonth,
  currency: cataloguePlanSchema.shape.currency,
  billingUnit: cataloguePlanSchema.shape.billingUnit,
  taxDisplay: cataloguePlanSchema.shape.taxDisplay,
  minSeats: cataloguePlanSchema.shape.minSeats,
  trainsOnDataByDefault: cataloguePlanSchema.shape.trainsOnDataByDefault,
  note: z.string().max(5_000).nullable(),
});

/** Catalogue of AI tools: built in and own, read together. */
export const toolsContract = {
  list: call.output(
    z.object({
      catalogueVersion: z.string(),
      tools: z.array(toolViewSchema),
      capabilities: z.array(z.object({ id: z.string(), label: z.string() })),
      settings: z.array(z.object({ id: z.string(), label: z.string(), check: z.string() })),
      sources: z.array(catalogueSourceSchema),
      overlaps: z.array(catalogueOverlapSchema),
    }),
  ),
  saveTool: call.input(ownToolDraftSchema).output(written(z.object({ id: z.string() }))),
  removeTool: call.input(z.object({ id: z.string() })).output(written(z.null())),
  savePlan: call.input(ownPlanDraftSchema).output(written(z.object({ id: z.string() }))),
  removePlan: call.input(z.object({ id: z.string() })).output(written(z.null())),
};
