import { z } from 'zod';
import { resultCentsSchema } from './audit-cost';
import { daySchema, monthSchema } from './day';
import { codedSchema, figureSchema } from './figure';
import { idSchema } from './ids';
import { intervalSchema } from './interval';
import { scenarioKindSchema } from './scenario';

/**
 * licences gardées ou achetées · double fonctionnement voulu · engagements résiduels · honoraires · migration · sortie ·
 * formation (heures) · administration (heures)
 */
export const costCategories = [
  'licences',
  'double-running',
  'residual',
  'fees',
  'migration',
  'exit',
  'training-hours',
  'admin-hours',
] as const;
export const costCategorySchema = z.enum(costCategories);
export type CostCategory = z.infer<typeof costCategorySchema>;
/** The other categories leave the bank; these are hours of the staff, valued. */
export const hourCategories: readonly CostCategory[] = ['training-hours', 'admin-hours'];

/** One category, month by month, in euro cents. */
export const costLineSchema = z.object({
  category: costCategorySchema,
  byMonth: z.array(intervalSchema),
  over12: intervalSchema,
  over36: intervalSchema,
});
export type CostLine = z.infer<typeof costLineSchema>;

/** Date de sortie d'un abonnement quitté. */
export const leavingSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  /** Last day the contract runs; null: cannot be told. */
  leavesOn: daySchema.nullable(),
  /** Last day to give notice for it. */
  decideBy: daySchema.nullable(),
  /** What remains to be paid after the wanted overlap. */
  residual: intervalSchema,
});
export type Leaving = z.infer<typeof leavingSchema>;

/** Share of the seats whose score is known, and the mean on these: never a score for the rest. */
export const scoreSchema = z.object({
  /** 0 to 100; null as long as one tool of the scenario has no score. */
  value: z.number().nullable(),
  knownValue: z.number().nullable(),
  /** Between what the unknown answers are worth at worst and at best, 0 to 100; null without a tool. */
  bounds: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** 0 to 1. */
  knownShare: z.number(),
  unknownToolIds: z.array(z.string()),
});
export type Score = z.infer<typeof scoreSchema>;

export const scenarioCostSchema = z.object({
  scenarioId: idSchema,
  name: z.string(),
  kind: scenarioKindSchema,
  months: z.array(monthSchema),
  lines: z.array(costLineSchema),
  /** Cash out, month by month, and since the start. */
  cashByMonth: z.array(intervalSchema),
  cumulatedCash: z.array(intervalSchema),
  /** Décaissements and coût complet (with the hours), over one and three years. */
  cash12: figureSchema,
  cash36: figureSchema,
  full12: figureSchema,
  full36: figureSchema,
  hours12: intervalSchema,
  hours36: intervalSchema,
  leaving: z.array(leavingSchema),
  tools: z.int(),
  toolIds: z.array(z.string()),
  /** Teams that lose a tool, with the seats concerned. */
  affected: z.array(z.object({ teamId: idSchema, seats: z.int(), toolIds: z.array(z.string()) })),
  carbonKgPerYear: figureSchema,
  sovereignty: scoreSchema,
  reversibility: scoreSchema,
  /** Codes of the costs that could not be counted; two scenarios are comparable when these are the same. */
  unknownCosts: z.array(z.string()),
  missing: z.array(codedSchema),
  warnings: z.array(codedSchema),
});
export type ScenarioCost = z.infer<typeof scenarioCostSchema>;

/** Point mort: what would make the other scenario as cheap as the best one. */
export const breakEvenSchema = z.object({
  scenarioId: idSchema,
  against: idSchema,
  lever: z.enum(['purchase-price', 'fee', 'migration', 'hourly-cost', 'months']),
  /** Euro cents a month, euro cents, euro cents an hour, or months. Null: no value of this lever changes the order. */
  value: z.number().nullable(),
  /** Value today, in the same unit. */
  current: z.number().nullable(),
  /** below: the other wins under the value; above: over it. */
  winsWhen: z.enum(['below', 'above']),
});
export type BreakEven = z.infer<typeof breakEvenSchema>;

export const comparisonSchema = z.object({
  months: z.union([z.literal(12), z.literal(36)]),
  /** full: with hours. cash: when the hours cannot be valued for every scenario. */
  basis: z.enum(['full', 'cash']),
  /** Cheapest first, by central value. */
  ranking: z.array(
    z.object({
      scenarioId: idSchema,
      total: intervalSchema,
      /** Reference less scenario: positive is a saving. Null without a status quo, or when not comparable. */
      saving: intervalSchema.nullable(),
      savingPercent: intervalSchema.nullable(),
    }),
  ),
  best: idSchema.nullable(),
  /** certain: cheapest whatever the ranges. probable: by central values only. none: nothing to compare. */
  certainty: z.enum(['certain', 'probable', 'none']),
  /** Scenarios whose unknown costs differ from the status quo's: shown, not ranked. */
  notComparable: z.array(idSchema),
  breakEvens: z.array(breakEvenSchema),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** Économie d'un changement de dépense mensuelle (article 000, « Centralisation intelligente »). */
export const savingSchema = z.object({
  annualBefore: resultCentsSchema,
  annualAfter: intervalSchema,
  saving: intervalSchema,
  /** Exact percentages; null when nothing was spent before. */
  percent: intervalSchema.nullable(),
  /** Whole percentages, truncated as the article does. */
  percentTruncated: z.object({ low: z.int(), high: z.int() }).nullable(),
});
export type Saving = z.infer<typeof savingSchema>;
