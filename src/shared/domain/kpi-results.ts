import { z } from 'zod';
import { daySchema, monthSchema } from './day';
import { codedSchema, figureSchema } from './figure';
import {
  type Better,
  claimMeasureSchema,
  type KpiId,
  type KpiTarget,
  kpiClaimSchema,
  kpiIdSchema,
  type Measure,
} from './kpi';

export const isKpiId = (measure: Measure): measure is KpiId => kpiIdSchema.safeParse(measure).success;

/** Value from which the light turns red: the target less (or more) its tolerance. */
export const redFrom = (target: Pick<KpiTarget, 'value' | 'tolerancePct'>, better: Better): number => {
  const slack = Math.abs(target.value) * (target.tolerancePct / 100);
  return better === 'lower' ? target.value + slack : target.value - slack;
};

/** Tendance d'un indicateur against the month closed before; null month: nothing closed yet. */
export const kpiTrendSchema = z.object({
  month: monthSchema.nullable(),
  before: z.number().nullable(),
  /** Null: unknown, or started from zero. */
  changePct: z.number().nullable(),
  verdict: z.enum(['better', 'worse', 'stable', 'changed', 'unknown']),
});
export type KpiTrend = z.infer<typeof kpiTrendSchema>;

/** Prochaine action d'un indicateur. */
export const kpiNextSchema = z.object({ state: z.enum(['unknown', 'act', 'target', 'keep']), path: z.string() });
export type KpiNext = z.infer<typeof kpiNextSchema>;

/** One of the two moments of a comparison. */
export const momentSchema = z.object({
  month: monthSchema,
  /** Day of the closing; null: the month is not closed, its figures are those of today. */
  closedOn: daySchema.nullable(),
});
export type Moment = z.infer<typeof momentSchema>;

/** Value of a comparison, with the month it is of when it is another one. */
export const comparedValueSchema = z.object({
  figure: figureSchema,
  /** The correction when there is one, else the figure's own. */
  value: z.number().nullable(),
  amended: z.boolean(),
  month: monthSchema,
});
export type ComparedValue = z.infer<typeof comparedValueSchema>;

/** Ligne de l'avant/après. */
export const comparedRowSchema = z.object({
  measure: claimMeasureSchema,
  /** Null: no data of the dossier can tell, only what was announced. */
  before: comparedValueSchema.nullable(),
  after: comparedValueSchema.nullable(),
  /** `percent` of the first value; `points` for shares; `amount` from zero; null: one side is unknown. */
  change: z.object({ kind: z.enum(['percent', 'points', 'amount']), value: z.number() }).nullable(),
  verdict: kpiTrendSchema.shape.verdict,
  /** Announced for these two months: never mixed with what the data tell. */
  claims: z.array(kpiClaimSchema),
  notes: z.array(codedSchema),
});
export type ComparedRow = z.infer<typeof comparedRowSchema>;

/** What changed in between, and by which decision. */
export const comparedEventSchema = z.object({ on: daySchema, what: codedSchema });
export type ComparedEvent = z.infer<typeof comparedEventSchema>;

/** Avant/après. */
export const beforeAfterSchema = z.object({
  from: momentSchema,
  to: momentSchema,
  rows: z.array(comparedRowSchema),
  events: z.array(comparedEventSchema),
  notes: z.array(codedSchema),
});
export type BeforeAfter = z.infer<typeof beforeAfterSchema>;
