import { z } from 'zod';
import { daySchema, monthSchema } from '../domain/day';
import { figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import {
  adminHoursSchema,
  customKpiSchema,
  customKpiValueSchema,
  kpiAmendmentSchema,
  kpiClaimSchema,
  kpiEntrySchema,
  kpiTargetSchema,
  measureSchema,
  roiLineSchema,
  timeDeclarationSchema,
} from '../domain/kpi';
import { beforeAfterSchema, kpiNextSchema, kpiTrendSchema } from '../domain/kpi-results';
import { kpiSettingsSchema } from '../domain/kpi-settings';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });

/** An indicator as it stands in the month shown. */
export const kpiCardSchema = kpiEntrySchema.extend({
  /** As corrected since the closing; the figure's own value otherwise. */
  value: z.number().nullable(),
  amendments: z.array(kpiAmendmentSchema),
  trend: kpiTrendSchema,
  next: kpiNextSchema,
});
export type KpiCard = z.infer<typeof kpiCardSchema>;

/** Closed value of a measure in the history. */
export const historyPointSchema = z.object({
  month: monthSchema,
  snapshotId: idSchema,
  closedOn: daySchema,
  value: z.number().nullable(),
  /** As closed, when a correction came since; null otherwise. */
  closedValue: z.number().nullable(),
  amended: z.boolean(),
  unit: figureSchema.shape.unit,
  status: figureSchema.shape.status,
  target: z.number().nullable(),
});
export type HistoryPoint = z.infer<typeof historyPointSchema>;

export const kpiViewSchema = z.object({
  month: monthSchema,
  asOf: daySchema,
  /** The month shown is closed: its figures no longer move. */
  closed: z.object({ snapshotId: idSchema, on: daySchema, note: z.string().nullable() }).nullable(),
  cards: z.array(kpiCardSchema),
  roi: z.array(roiLineSchema),
  /** Months that may be closed, oldest first. */
  closable: z.array(monthSchema),
  /** Months closed, oldest first. */
  closedMonths: z.array(monthSchema),
  history: z.record(z.string(), z.array(historyPointSchema)),
  targets: z.array(kpiTargetSchema),
  custom: z.array(customKpiSchema),
  customValues: z.array(customKpiValueSchema),
  declarations: z.array(timeDeclarationSchema),
  adminHours: z.array(adminHoursSchema),
  claims: z.array(kpiClaimSchema),
  teams: z.array(z.object({ id: idSchema, name: z.string() })),
  settings: kpiSettingsSchema,
});
export type KpiView = z.infer<typeof kpiViewSchema>;

const twoMonths = z.object({ from: monthSchema, to: monthSchema });

/** Indicators: the month, its closing, targets, declarations, and the comparison of two months. */
export const kpiContract = {
  /** A closed month as it was closed; null: the current one. */
  get: call.input(z.object({ month: monthSchema.nullable() })).output(kpiViewSchema),
  saveTarget: call.input(kpiTargetSchema.omit({ setOn: true })).output(written(kpiTargetSchema)),
  removeTarget: call.input(z.object({ id: measureSchema })).output(written(z.null())),
  saveCustom: call.input(customKpiSchema.extend({ id: idSchema.optional() })).output(written(customKpiSchema)),
  saveCustomValue: call.input(customKpiValueSchema.omit({ id: true })).output(written(customKpiValueSchema)),
  /** One per team and month: a second one replaces it. */
  saveDeclaration: call.input(timeDeclarationSchema.omit({ id: true })).output(written(timeDeclarationSchema)),
  removeDeclaration: call.input(byId).output(written(z.null())),
  saveAdminHours: call.input(adminHoursSchema.omit({ id: true })).output(written(adminHoursSchema)),
  removeAdminHours: call.input(byId).output(written(z.null())),
  saveSettings: call.input(kpiSettingsSchema).output(written(kpiSettingsSchema)),
  /** Refused for a month that is not over, or closed already. */
  closeMonth: call
    .input(z.object({ month: monthSchema, note: z.string().trim().max(1_000).nullable() }))
    .output(written(z.object({ id: idSchema, month: monthSchema }))),
  /** A dated correction; the closing itself never changes. */
  amend: call
    .input(kpiAmendmentSchema.pick({ snapshotId: true, measure: true, after: true, reason: true, author: true }))
    .output(written(kpiAmendmentSchema)),
  saveClaim: call.input(kpiClaimSchema.extend({ id: idSchema.optional() })).output(written(kpiClaimSchema)),
  removeClaim: call.input(byId).output(written(z.null())),
  /** Months that can be compared, and the marks at three and six months. */
  marks: call.output(
    z.object({
      first: monthSchema.nullable(),
      last: monthSchema,
      /** « 3 mois après », « 6 mois après »: when both ends are known. */
      suggestions: z.array(z.object({ months: z.int(), from: monthSchema, to: monthSchema })),
      proposed: twoMonths,
    }),
  ),
  compare: call.input(twoMonths).output(beforeAfterSchema),
  pdf: call.input(z.object({ month: monthSchema.nullable() })).output(fileSchema),
  comparePdf: call.input(twoMonths).output(fileSchema),
};
