import { z } from 'zod';
import { carbonMethodSchema } from './carbon';
import { leverSchema } from './carbon-plan';
import { confidenceSchema, footprintSchema } from './carbon-results';
import { daySchema, monthSchema } from './day';
import { codedSchema, figureSourceSchema } from './figure';
import { intervalSchema } from './interval';

const share = z.number().min(0).max(1);
const pct = z.number().nullable();

/** Une méthode à côté des autres, on the same uses. */
export const methodComparisonSchema = z.object({
  method: carbonMethodSchema,
  selected: z.boolean(),
  footprint: footprintSchema,
  /** Central kg over the central kg of the life-cycle model; null where one of them is unknown. */
  timesLifeCycle: z.number().nullable(),
});
export type MethodComparison = z.infer<typeof methodComparisonSchema>;

/** Quantity of one month of a declared rhythm. */
export const habitMonthSchema = z.object({ month: monthSchema, days: z.number(), amount: intervalSchema });
export type HabitMonth = z.infer<typeof habitMonthSchema>;
/** Quantities by month, or the questions that must be answered first: nothing is assumed. */
export const habitAnswerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('known'), months: z.array(habitMonthSchema) }),
  z.object({ status: z.literal('missing'), missing: z.array(codedSchema) }),
]);
export type HabitAnswer = z.infer<typeof habitAnswerSchema>;

/** Jour férié: its name is `carbon.holidays.<code>`. */
export const holidaySchema = z.object({ day: daySchema, code: z.string() });
export type Holiday = z.infer<typeof holidaySchema>;

/** Part of the uses a team calls non essential, and where it comes from. */
export const nonEssentialShareSchema = z.object({
  teamId: z.string().nullable(),
  /** A declaration has no margin: low = central = high. */
  share: intervalSchema,
  origin: z.enum(['sample', 'declared']),
  /** Answers it rests on; null for a declaration. */
  size: z.number().nullable(),
});
export type NonEssentialShare = z.infer<typeof nonEssentialShareSchema>;
/** Share of the whole company, weighted by the requests of each team. */
export const companyShareSchema = z.object({
  /** Bound by bound; null when no team with requests has a share. */
  share: intervalSchema.nullable(),
  /** Part of the requests whose team has a share. */
  covered: share,
});
export type CompanyShare = z.infer<typeof companyShareSchema>;

/** Saving of a pair of models for the same request, in percent of the first; low may be negative. */
export const modelPairSavingSchema = z.object({ savingPct: intervalSchema, clearDifference: z.boolean() });
export type ModelPairSaving = z.infer<typeof modelPairSavingSchema>;

/** What a lever saves in money: a range of cents, or the tools whose price is not known. */
export const leverEurosSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('known'), cents: intervalSchema, flatTools: z.array(z.string()) }),
  z.object({ status: z.literal('unknown'), toolsWithoutPrice: z.array(z.string()) }),
]);
export type LeverEuros = z.infer<typeof leverEurosSchema>;

/** Effet d'un levier, once the levers before it have acted. */
export const leverOutcomeSchema = z.object({
  leverId: z.string(),
  kind: z.enum(['remove-non-essential', 'avoid-retries', 'drop-images', 'lighter-model']),
  /** kgCO2e that the lever acts on. */
  actsOnKg: intervalSchema,
  /** kgCO2e saved: never more than `actsOnKg`. */
  savedKg: intervalSchema,
  /** Central saving in percent of the footprint before any lever; null on an empty footprint. */
  savedPct: pct,
  requestsAvoided: z.number(),
  requestsMoved: z.number(),
  imagesAvoided: z.number(),
  euros: leverEurosSchema,
  warnings: z.array(codedSchema),
});
export type LeverOutcome = z.infer<typeof leverOutcomeSchema>;

/** Leviers combinés, in order and without double counting. */
export const leverPlanSchema = z.object({
  beforeKg: intervalSchema,
  /** Bound by bound, at the central shares. */
  afterKg: intervalSchema,
  savedKg: intervalSchema,
  reductionPct: pct,
  levers: z.array(leverOutcomeSchema),
  warnings: z.array(codedSchema),
});
export type LeverPlan = z.infer<typeof leverPlanSchema>;

/** Use the levers one after the other up to their ceiling, or all of them together. */
export const targetStrategySchema = z.enum(['in-order', 'even']);
export type TargetStrategy = z.infer<typeof targetStrategySchema>;
/** Objectif résolu en leviers. */
export const targetAnswerSchema = z.object({
  reachable: z.boolean(),
  /** Levers with the share to reach, whole percents; the ceiling of each when the target is out of reach. */
  levers: z.array(leverSchema),
  plan: leverPlanSchema,
  /** What the ceilings together would give, in percent. */
  bestPct: z.number(),
});
export type TargetAnswer = z.infer<typeof targetAnswerSchema>;

export const budgetStateSchema = z.enum(['ok', 'warning', 'exceeded', 'unknown', 'not-started']);
export type BudgetState = z.infer<typeof budgetStateSchema>;
/** Suivi d'un budget carbone for a month, seen on a day. */
export const budgetStatusSchema = z.object({
  budgetId: z.string(),
  teamId: z.string().nullable(),
  month: monthSchema,
  limitKg: z.number().nullable(),
  /** Emitted up to the day of the answer. */
  consumedKg: intervalSchema.nullable(),
  /** At the end of the month, at the rhythm of the working days gone by. */
  projectedKg: intervalSchema.nullable(),
  /** Central value in percent of the limit. */
  consumedPct: pct,
  projectedPct: pct,
  workingDays: z.object({ elapsed: z.number(), total: z.number() }),
  /** From what is consumed. */
  state: budgetStateSchema,
  /** The projection passes the limit while the consumption does not yet. */
  willExceed: z.boolean(),
  missing: z.array(codedSchema),
});
export type BudgetStatus = z.infer<typeof budgetStatusSchema>;

/** Un mois d'une équipe: what it emitted beside the budget that held. */
export const budgetMonthSchema = z.object({
  /** Null: the whole company. */
  teamId: z.string().nullable(),
  month: monthSchema,
  /** Null: unknown. */
  kgCO2e: intervalSchema.nullable(),
  /** A part of the uses has no known footprint: the kg are a minimum. */
  partial: z.boolean(),
  /** Null: no budget held, or its month of reference is unknown. */
  limitKg: z.number().nullable(),
});
export type BudgetMonth = z.infer<typeof budgetMonthSchema>;

/** One month of bills, sites added up; null when no bill of the month tells it. */
export const billMonthSchema = z.object({
  month: monthSchema,
  kwh: z.number().nullable(),
  netCents: z.number().nullable(),
  /** Change over the same month of the year before, in percent; null when one of the two is missing or zero. */
  kwhYearOnYearPct: pct,
  costYearOnYearPct: pct,
});
export type BillMonth = z.infer<typeof billMonthSchema>;
/** Évolution des factures d'électricité; never attributed to AI. */
export const electricityTrendSchema = z.object({
  months: z.array(billMonthSchema),
  /** Sum over the months of the last twelve that also have a bill one year before. */
  lastYear: z.object({ comparedMonths: z.number(), kwhPct: pct, costPct: pct }),
  direction: z.enum(['up', 'down', 'flat', 'unknown']),
});
export type ElectricityTrend = z.infer<typeof electricityTrendSchema>;

/** Équivalence: illustrates, never compensates. Label: `carbon.equivalences.<id>`. */
export const equivalenceResultSchema = z.object({
  id: z.string(),
  amount: intervalSchema,
  perUnit: z.number(),
  unit: z.enum(['kgCO2e', 'kWh']),
  source: figureSourceSchema,
});
export type Equivalence = z.infer<typeof equivalenceResultSchema>;

/** Ligne à reporter dans un bilan (VSME, BEGES): purchased online services, scope 3. */
export const scope3LineSchema = z.object({
  year: z.int(),
  /** GHG Protocol scope 3, category 1; BEGES post 4.5; VSME, disclosure B3 when scope 3 is reported. */
  categories: z.object({ ghgProtocol: z.literal('3.1'), beges: z.literal('4.5'), vsme: z.literal('B3') }),
  /** Tonnes of CO2e; null: nothing could be estimated. */
  tCO2e: intervalSchema.nullable(),
  plausibleTCO2e: z.object({ low: z.number(), high: z.number() }).nullable(),
  method: carbonMethodSchema,
  /** Part of the total that rests on estimates. */
  shareEstimated: share.nullable(),
  confidence: confidenceSchema.nullable(),
  zones: footprintSchema.shape.zones,
  unknownUses: z.int(),
  /** What must be said beside the line: `carbon.report.<code>`. */
  notes: z.array(codedSchema),
  sources: z.array(figureSourceSchema),
});
export type Scope3Line = z.infer<typeof scope3LineSchema>;
