import { z } from 'zod';
import {
  carbonSettingsSchema,
  declaredNonEssentialSchema,
  habitSchema,
  nonEssentialSampleSchema,
  usageRowSchema,
  useProfileSchema,
  workCalendarSchema,
} from '../domain/carbon';
import {
  budgetMonthSchema,
  budgetStatusSchema,
  companyShareSchema,
  electricityTrendSchema,
  equivalenceResultSchema,
  habitAnswerSchema,
  leverPlanSchema,
  methodComparisonSchema,
  nonEssentialShareSchema,
  scope3LineSchema,
  targetAnswerSchema,
  targetStrategySchema,
} from '../domain/carbon-outcomes';
import { carbonBudgetSchema, electricityBillSchema, leverSchema, usagePriceSchema } from '../domain/carbon-plan';
import { modelKeySchema, zoneCodeSchema } from '../domain/carbon-reference';
import { footprintSchema, modelTraceSchema } from '../domain/carbon-results';
import { monthSchema } from '../domain/day';
import { codedSchema, figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { intervalSchema } from '../domain/interval';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });
const optionalId = { id: idSchema.optional() };

/**
 * Période: months of the dossier, or « au rythme de ce mois, sur un an »: the rhythms and the rows of that month
 * carried over the working days of its calendar year.
 */
export const carbonPeriodSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('months'), from: monthSchema, to: monthSchema }),
  z.object({ kind: z.literal('pace'), month: monthSchema }),
]);
export type CarbonPeriod = z.infer<typeof carbonPeriodSchema>;
/** Null: the twelve months that end with the latest month known. */
const wanted = z.object({ period: carbonPeriodSchema.nullable() });

/** Names of what the figures hold by id. */
export const carbonNamesSchema = z.object({
  teams: z.record(z.string(), z.string()),
  tools: z.record(z.string(), z.string()),
  uses: z.record(z.string(), z.string()),
});
export type CarbonNames = z.infer<typeof carbonNamesSchema>;

/** A line of the grid: rows added up, or a rhythm, with what it emits. */
export const usageLineSchema = z.object({
  key: z.string(),
  teamId: idSchema.nullable(),
  toolId: idSchema.nullable(),
  model: modelKeySchema.nullable(),
  /** Model that is computed with: the row's, the company's for the tool, or the default of the tool. */
  usedModel: modelKeySchema.nullable(),
  useId: idSchema.nullable(),
  month: monthSchema,
  requests: z.number(),
  images: z.number(),
  videoSeconds: z.number(),
  audioMinutes: z.number(),
  embeddingTokens: z.number(),
  origin: usageRowSchema.shape.origin,
  spread: usageRowSchema.shape.spread,
  /** Rows behind the line; zero for a rhythm. */
  rows: z.int(),
  /** The only row behind the line: it can be changed. */
  rowId: idSchema.nullable(),
  habitId: idSchema.nullable(),
  kgCO2e: intervalSchema.nullable(),
});
export type UsageLine = z.infer<typeof usageLineSchema>;

export const toolChoiceSchema = z.object({
  id: idSchema,
  name: z.string(),
  category: z.string(),
  /** Model taken when the row gives none; null: it must be given. */
  defaultModel: modelKeySchema.nullable(),
  /** `carbon.assumptions.<code>`. */
  assumption: z.string().nullable(),
  subscribed: z.boolean(),
});

/** Profil d'usage offered in the forms: given with the product, then those of the dossier that are not archived. */
export const profileChoiceSchema = useProfileSchema.extend({
  /** True: of the dossier, it can be changed. */
  own: z.boolean(),
  /** Rows or rhythms use it: removed, it stays behind them. */
  used: z.boolean(),
});
export type ProfileChoice = z.infer<typeof profileChoiceSchema>;

export const carbonOptionsSchema = z.object({
  teams: z.array(z.object({ id: idSchema, name: z.string(), people: z.int().nullable() })),
  tools: z.array(toolChoiceSchema),
  /** Current models first the usual ones; retired ones are not offered. */
  models: z.array(z.object({ key: modelKeySchema, usual: z.boolean() })),
  /** Video models of the registry. */
  videoModels: z.array(modelKeySchema),
  profiles: z.array(profileChoiceSchema),
  /** Months with something in them, in order. */
  months: z.array(monthSchema),
  /** What is shown when no period is asked for; null: nothing yet. */
  defaultPeriod: carbonPeriodSchema.nullable(),
  headcount: z.int().nullable(),
});
export type CarbonOptions = z.infer<typeof carbonOptionsSchema>;

export const carbonMethodViewSchema = z.object({
  settings: carbonSettingsSchema,
  calendar: workCalendarSchema,
  /** What must stand beside the company factor, whether or not it is the method. */
  factorWarnings: z.array(codedSchema),
  publishedRangeG: z.object({ low: z.number(), high: z.number() }),
  /** Electricity zones that may be declared. */
  zones: z.array(zoneCodeSchema),
});
export type CarbonMethodView = z.infer<typeof carbonMethodViewSchema>;

export const carbonFiguresSchema = z.object({
  gwp: figureSchema,
  energy: figureSchema,
  water: figureSchema,
  perRequest: figureSchema,
  nonEssential: figureSchema,
});
/** L'empreinte d'une période, with all that must be said beside it. */
export const carbonFootprintViewSchema = z.object({
  period: carbonPeriodSchema.nullable(),
  months: z.int(),
  footprint: footprintSchema,
  figures: carbonFiguresSchema,
  methods: z.array(methodComparisonSchema),
  equivalences: z.array(equivalenceResultSchema),
  line: scope3LineSchema,
  /** What the person is asked to check and confirm. */
  checks: z.array(codedSchema),
  factorWarnings: z.array(codedSchema),
  names: carbonNamesSchema,
});
export type CarbonFootprintView = z.infer<typeof carbonFootprintViewSchema>;

export const carbonPlanSchema = z.object({
  levers: z.array(leverSchema).max(50),
  targetPct: z.number().min(0).max(100),
  strategy: targetStrategySchema,
});
export type CarbonPlan = z.infer<typeof carbonPlanSchema>;
export const carbonLeversViewSchema = z.object({
  period: carbonPeriodSchema.nullable(),
  months: z.int(),
  plan: carbonPlanSchema,
  /** False: proposed by the product, nothing saved yet. */
  saved: z.boolean(),
  outcome: leverPlanSchema,
  figure: figureSchema,
  /** Text models in use, heaviest first: what may be replaced. */
  modelsInUse: z.array(modelKeySchema),
  /** Usual model of the same provider clearly lighter than the heaviest in use; null: none. */
  lighterModel: modelKeySchema.nullable(),
  prices: z.array(usagePriceSchema),
  names: carbonNamesSchema,
});
export type CarbonLeversView = z.infer<typeof carbonLeversViewSchema>;

/** Carbon: uses, footprint, levers, budgets, electricity. */
export const carbonContract = {
  options: call.output(carbonOptionsSchema),
  usages: call.input(z.object({ month: monthSchema.nullable() })).output(z.array(usageLineSchema)),
  usage: call.input(byId).output(usageRowSchema),
  saveUsage: call.input(usageRowSchema.extend(optionalId)).output(written(usageRowSchema)),
  removeUsages: call.input(z.object({ ids: z.array(idSchema).min(1) })).output(written(z.null())),
  /** Requests of the imported usage exports, as uses; taken again, they take the place of the former ones. */
  takeExports: call.output(written(z.object({ added: z.int(), leftOut: z.int() }))),
  habits: call.output(z.array(habitSchema)),
  /** Quantities of a rhythm being typed, or the questions still open. */
  previewHabit: call.input(habitSchema.extend(optionalId)).output(habitAnswerSchema),
  saveHabit: call.input(habitSchema.extend(optionalId)).output(written(habitSchema)),
  removeHabit: call.input(byId).output(written(z.null())),
  saveProfile: call.input(useProfileSchema.extend(optionalId)).output(written(useProfileSchema)),
  /** Deleted; archived when rows or rhythms use it, whose footprint stays what it was. */
  removeProfile: call.input(byId).output(written(z.object({ archived: z.boolean() }))),

  method: call.output(carbonMethodViewSchema),
  saveMethod: call.input(carbonSettingsSchema).output(written(carbonSettingsSchema)),
  saveCalendar: call.input(workCalendarSchema).output(written(workCalendarSchema)),

  footprint: call.input(wanted).output(carbonFootprintViewSchema),
  /** Null: the model or the zone is not registered. */
  explain: call
    .input(
      z.object({ model: modelKeySchema, zone: zoneCodeSchema.nullable(), outputTokens: z.number().min(0).max(1e7) }),
    )
    .output(modelTraceSchema.nullable()),

  nonEssential: call.output(
    z.object({
      samples: z.array(nonEssentialSampleSchema),
      declared: z.array(declaredNonEssentialSchema),
      shares: z.array(nonEssentialShareSchema),
      company: companyShareSchema,
      figure: figureSchema,
    }),
  ),
  saveSample: call.input(nonEssentialSampleSchema.extend(optionalId)).output(written(nonEssentialSampleSchema)),
  removeSample: call.input(byId).output(written(z.null())),
  /** `share: null` takes the declaration back. */
  declareShare: call
    .input(z.object({ teamId: idSchema.nullable(), share: z.number().min(0).max(1).nullable() }))
    .output(written(z.null())),

  levers: call.input(wanted.extend({ plan: carbonPlanSchema.nullable() })).output(carbonLeversViewSchema),
  solve: call.input(wanted.extend({ plan: carbonPlanSchema })).output(targetAnswerSchema),
  savePlan: call.input(carbonPlanSchema).output(written(carbonPlanSchema)),

  budgets: call.input(z.object({ month: monthSchema })).output(
    z.object({
      budgets: z.array(carbonBudgetSchema),
      statuses: z.array(budgetStatusSchema),
      /** Of the company and of each team, the months that have something in them, of the 24 that end with the one asked for. */
      history: z.array(budgetMonthSchema),
    }),
  ),
  saveBudget: call.input(carbonBudgetSchema.extend(optionalId)).output(written(carbonBudgetSchema)),
  removeBudget: call.input(byId).output(written(z.null())),

  electricity: call.output(z.object({ bills: z.array(electricityBillSchema), trend: electricityTrendSchema })),
  saveBill: call.input(electricityBillSchema.extend(optionalId)).output(written(electricityBillSchema)),
  removeBill: call.input(byId).output(written(z.null())),

  pdf: call.input(wanted).output(fileSchema),
  json: call.input(wanted).output(fileSchema),
  /** The line to carry into a VSME or BEGES statement, as a CSV or XLSX table. */
  line: call.input(wanted.extend({ format: z.enum(['csv', 'xlsx']) })).output(fileSchema),
};
