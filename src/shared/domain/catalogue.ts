import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
const ref = slug.nullable();
const looseDate = z
  .string()
  .regex(/^20\d{2}(-\d{2}(-\d{2})?)?$/)
  .nullable();
const price = z.number().nonnegative().nullable();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable();

export const catalogueSourceSchema = z.object({
  id: slug,
  title: z.string(),
  url: z.url(),
  kind: z.enum(['vendor', 'vendor-terms-archive', 'vendor-repo', 'third-party', 'press', 'seed']),
  contentDate: looseDate,
  dateSeen: z.string(),
  note: z.string().nullable(),
});
export type CatalogueSource = z.infer<typeof catalogueSourceSchema>;

/** Offre d'un outil. A null price is unknown, never zero. */
export const cataloguePlanSchema = z.object({
  id: slug,
  name: z.string().min(1),
  audience: z.enum(['individual', 'team', 'enterprise', 'api']),
  priceMonthly: price,
  priceAnnualPerMonth: price,
  currency: z.enum(['EUR', 'USD']).nullable(),
  billingUnit: z.enum(['flat', 'seat', 'addon-seat', 'seat-plus-usage', 'usage', 'included', 'quote']),
  taxDisplay: z.enum(['HT', 'TTC', 'unknown']),
  minSeats: z.int().min(1).nullable(),
  trainsOnDataByDefault: z.enum(['yes-opt-out', 'no', 'unknown']),
  trainingSource: ref,
  dpaAvailable: z.boolean().nullable(),
  usageExport: z.enum(['yes', 'partial', 'no', 'unknown']),
  source: ref,
  asOf: looseDate,
  confidence: z.enum(['high', 'medium', 'low']),
  verify: z.boolean(),
  note: z.string().nullable(),
});
export type CataloguePlan = z.infer<typeof cataloguePlanSchema>;

/** A plan of which nothing is known but that there is one. */
export const untoldPlan = {
  audience: 'team',
  priceMonthly: null,
  priceAnnualPerMonth: null,
  currency: null,
  billingUnit: 'seat',
  taxDisplay: 'unknown',
  minSeats: null,
  trainsOnDataByDefault: 'unknown',
  note: null,
} as const satisfies Partial<CataloguePlan>;

const sourcedList = z.object({ list: z.array(z.string()), source: ref, verify: z.boolean() });

/** Outil d'IA du catalogue. */
export const catalogueToolSchema = z.object({
  id: slug,
  vendor: z.string().min(1),
  product: z.string().min(1),
  aliases: z.array(z.string()),
  category: z.enum([
    'assistant',
    'code',
    'image',
    'design',
    'video',
    'audio',
    'meeting',
    'translation',
    'writing',
    'slides',
    'automation',
    'office',
    'multi-model',
    'crm',
    'api',
  ]),
  vendorCountry: country,
  billingEntity: z.object({ name: z.string().nullable(), country, source: ref, verify: z.boolean() }),
  capabilities: z.array(slug).min(1),
  models: sourcedList,
  hosting: z.object({
    euResidency: z.enum(['yes', 'optional', 'no', 'unknown']),
    detail: z.string().nullable(),
    source: ref,
    verify: z.boolean(),
  }),
  certifications: sourcedList,
  adminControls: sourcedList,
  bankLabels: z.array(z.object({ pattern: z.string().min(3), evidence: z.enum(['observed', 'assumed']) })),
  settingsToCheck: z.array(slug),
  plans: z.array(cataloguePlanSchema).min(1),
  note: z.string().nullable(),
});
export type CatalogueTool = z.infer<typeof catalogueToolSchema>;

/** Recouvrement éditorial entre outils: its caveat must be shown with it. */
export const catalogueOverlapSchema = z.object({
  id: slug,
  capability: slug,
  label: z.string(),
  tools: z.array(slug).min(2),
  strength: z.enum(['full', 'partial']),
  why: z.string(),
  caveat: z.string(),
  basis: z.literal('editorial'),
});
export type CatalogueOverlap = z.infer<typeof catalogueOverlapSchema>;

export const catalogueSchema = z.object({
  catalogueVersion: z.string(),
  asOf: z.string(),
  language: z.string(),
  rules: z.array(z.string()),
  capabilities: z.array(z.object({ id: slug, label: z.string() })),
  settings: z.array(z.object({ id: slug, label: z.string(), check: z.string() })),
  sources: z.array(catalogueSourceSchema),
  tools: z.array(catalogueToolSchema),
  overlaps: z.array(catalogueOverlapSchema),
});
/** Catalogue d'outils d'IA: prices, bank labels, settings, dated and sourced. */
export type Catalogue = z.infer<typeof catalogueSchema>;
