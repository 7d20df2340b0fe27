import { z } from 'zod';
import { centsPerYearSchema, resultCentsSchema } from './audit-cost';
import { daySchema } from './day';
import { codedSchema, figureSchema } from './figure';
import { idSchema } from './ids';

/** Échéance de renouvellement and its notice deadline. */
export const renewalSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  /** Next renewal on or after the day of the audit; null: not known. */
  renewalOn: daySchema.nullable(),
  /** Last day to give notice for that renewal: renewal less the notice days. */
  noticeBy: daySchema.nullable(),
  daysLeft: z.int().nullable(),
  /**
   * open: notice can still be given. missed: too late for this renewal. ends: stops by itself. expired: the date
   * passed and nothing says it renewed. cancelled: notice given, or an end is written.
   * unknown: no date.
   */
  state: z.enum(['open', 'missed', 'ends', 'expired', 'cancelled', 'unknown']),
  /** The date of the dossier was past and was rolled by the commitment. */
  rolled: z.boolean(),
  /** No renewal date in the dossier: derived from the start, or the latest date a monthly plan allows. */
  assumed: z.boolean(),
  /** First renewal for which notice is still possible, and its last day. */
  effectiveOn: daySchema.nullable(),
  decideBy: daySchema.nullable(),
  stepMonths: z.int(),
  annualCents: centsPerYearSchema.nullable(),
});
export type Renewal = z.infer<typeof renewalSchema>;

/** Coût de l'attente. */
export const delaySectionSchema = z.object({
  /** Waste found in a year: unused seats, and avoidable VAT on the others. */
  wasteFound: figureSchema,
  perMonth: figureSchema,
  overMonths: figureSchema,
  byMonth: z.array(z.object({ months: z.int(), lostCents: resultCentsSchema })),
});
export type DelaySection = z.infer<typeof delaySectionSchema>;

/** A missing or doubtful piece of data, and what it would change. */
export const gapSchema = z.object({
  code: z.enum([
    'fx-rate',
    'active-seats',
    'renewal-date',
    'end-date',
    'vat-number',
    'price-from-catalogue',
    'price-stale',
    'allocation',
    'holders',
    'hourly-cost',
    'headcount',
    'hosting',
    'budget',
    'inconsistent-seats',
    'usage-stale',
  ]),
  subscriptionId: idSchema.nullable(),
  teamId: idSchema.nullable(),
  label: z.string().nullable(),
  /** What to provide. */
  ask: codedSchema,
  /** What it would change. */
  changes: codedSchema,
  /** Euros per year concerned; null: cannot be told. */
  concernedCents: centsPerYearSchema.nullable(),
});
export type DataGap = z.infer<typeof gapSchema>;
export const qualitySectionSchema = z.object({
  completeness: figureSchema,
  gaps: z.array(gapSchema),
});
export type QualitySection = z.infer<typeof qualitySectionSchema>;

/** Action recommandée. */
export const actionSchema = z.object({
  kind: z.enum(['cancel', 'reduce', 'reassign', 'remove-leavers', 'register-vat', 'close-setting']),
  subscriptionId: idSchema.nullable(),
  toolId: idSchema.nullable(),
  sentence: codedSchema,
  /** Full-year effect; null: no amount can be given. */
  annualCents: centsPerYearSchema.nullable(),
  /** False: already counted in another action (a seat given again is no longer cut). */
  additive: z.boolean(),
  /** Day from which it counts; null: at once. */
  effectiveOn: daySchema.nullable(),
  /** Last day to decide; null: none known. */
  decideBy: daySchema.nullable(),
  urgent: z.boolean(),
});
export type AuditAction = z.infer<typeof actionSchema>;
export const actionSectionSchema = z.object({ total: figureSchema, actions: z.array(actionSchema) });
export type ActionSection = z.infer<typeof actionSectionSchema>;
