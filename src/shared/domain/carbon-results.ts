import { z } from 'zod';
import { carbonMethodSchema } from './carbon';
import { daySchema } from './day';
import { codedSchema, figureSourceSchema } from './figure';
import { intervalSchema } from './interval';

/** Indicators that cover only a part of the uses of a total (an image has no water figure). */
export const indicatorSchema = z.enum(['energy', 'phases', 'water', 'adpe', 'pe']);
export type Indicator = z.infer<typeof indicatorSchema>;

/** A quantity of use and of hardware apart; `total` is their sum. */
export const phasesSchema = z.object({ usage: intervalSchema, embodied: intervalSchema, total: intervalSchema });
export type Phases = z.infer<typeof phasesSchema>;

/** Impacts: kWh, kgCO2e, litres, kgSbe, MJ. Null is « not estimated », never zero. */
export const impactsSchema = z.object({
  energyKWh: intervalSchema.nullable(),
  gwpKgCO2e: intervalSchema,
  /** Null where the method gives no split (provider's publication, company factor). */
  gwpPhases: phasesSchema.nullable(),
  waterL: intervalSchema.nullable(),
  adpeKgSbe: phasesSchema.nullable(),
  peMJ: phasesSchema.nullable(),
  partial: z.array(indicatorSchema),
});
export type Impacts = z.infer<typeof impactsSchema>;

/** Mot de confiance: bonne (taille publiée), moyenne (taille supposée), faible. */
export const confidenceSchema = z.enum(['good', 'fair', 'poor']);
export type Confidence = z.infer<typeof confidenceSchema>;

/** Repère publié, brought to the same use as the figure beside it. */
export const anchorFigureSchema = z.object({
  id: z.string(),
  /** kgCO2e for the same requests and tokens; null: the source gives none. */
  kgCO2e: z.number().nullable(),
  energyKWh: z.number().nullable(),
  /** How the published figure was scaled: by request, by output token. */
  basis: z.enum(['per-request', 'per-token']),
  source: figureSourceSchema,
});
export type AnchorFigure = z.infer<typeof anchorFigureSchema>;

/** The three levels of section 7 of the method: never one bare number. */
export const uncertaintySchema = z.object({
  reference: intervalSchema,
  plausible: z.object({ low: z.number(), high: z.number() }),
  anchors: z.array(anchorFigureSchema),
});
export type Uncertainty = z.infer<typeof uncertaintySchema>;

/** Part of the uses whose footprint is unknown, with the input that is missing. */
export const unknownUseSchema = z.object({
  code: z.string(),
  toolId: z.string().nullable(),
  model: z.string().nullable(),
  useId: z.string().nullable(),
  quantity: z.enum(['requests', 'images', 'videoSeconds', 'audioMinutes', 'embeddingTokens', 'any']),
  /** How many; null when the count itself is what is missing. */
  amount: z.number().nullable(),
});
export type UnknownUse = z.infer<typeof unknownUseSchema>;

export const dimensionSchema = z.enum(['team', 'tool', 'model', 'use', 'month', 'origin']);
/** Axe de répartition. */
export type Dimension = z.infer<typeof dimensionSchema>;

/** Quantités d'usages, each in its own unit: they are never added to one another. */
export const usageCountsSchema = z.object({
  requests: z.number(),
  images: z.number(),
  videoSeconds: z.number(),
  audioMinutes: z.number(),
  embeddingTokens: z.number(),
});
export type UsageCounts = z.infer<typeof usageCountsSchema>;

/** Part of a footprint: one team, or one team in one month. A null key is « not said ». */
export const sliceSchema = z.object({
  key: z.partialRecord(dimensionSchema, z.string().nullable()),
  ...usageCountsSchema.shape,
  /** Null: nothing of it could be estimated. */
  impacts: impactsSchema.nullable(),
  /** Part of the total, on the central value, 0 to 1; null without a total. */
  share: z.number().nullable(),
  confidence: confidenceSchema.nullable(),
});
export type Slice = z.infer<typeof sliceSchema>;

/** Empreinte d'un ensemble d'usages. */
export const footprintSchema = z.object({
  method: carbonMethodSchema,
  /** known, partial (a part is unknown), unknown (nothing could be estimated), empty (no use at all). */
  status: z.enum(['known', 'partial', 'unknown', 'empty']),
  total: impactsSchema.nullable(),
  outputTokens: z.number(),
  ...usageCountsSchema.shape,
  /** Text requests whose footprint is known: what the anchors compare with. Null: none. */
  text: z
    .object({
      requests: z.number(),
      outputTokens: z.number().nullable(),
      gwpKgCO2e: intervalSchema,
      energyKWh: intervalSchema.nullable(),
      /** gCO2e for one request. */
      perRequestG: intervalSchema,
    })
    .nullable(),
  uncertainty: uncertaintySchema.nullable(),
  confidence: confidenceSchema.nullable(),
  /** Part of the central total that rests on declared or estimated counts, default lengths or default models, 0 to 1. */
  shareEstimated: z.number().nullable(),
  slices: z.record(z.string(), z.array(sliceSchema)),
  unknown: z.array(unknownUseSchema),
  /** Zones used, with who decided: the provider's data centre, a declaration of the company, the world mix. */
  zones: z.array(
    z.object({
      zone: z.string(),
      origin: z.enum(['provider', 'declared', 'world']),
      /** Who declared it and when; only for a declared zone. */
      declaration: z.object({ by: z.string().nullable(), on: daySchema }).optional(),
    }),
  ),
  warnings: z.array(codedSchema),
  sources: z.array(figureSourceSchema),
});
export type Footprint = z.infer<typeof footprintSchema>;

/** One value of the method for one request: `carbon.steps.<code>` names it. */
export const modelStepSchema = z.object({ code: z.string(), unit: z.string(), min: z.number(), max: z.number() });
/** The whole chain of a figure, down to the coefficient. */
export const modelTraceSchema = z.object({
  model: z.string(),
  zone: z.string(),
  outputTokens: z.number(),
  confidence: confidenceSchema,
  warnings: z.array(z.string()),
  steps: z.array(modelStepSchema),
  sources: z.array(figureSourceSchema),
  /** Pages on which the size of the model rests. */
  modelSources: z.array(z.string()),
});
export type ModelTrace = z.infer<typeof modelTraceSchema>;
