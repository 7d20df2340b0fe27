import { z } from 'zod';

/** Hypothèses du ROI et des indicateurs, adjustable in the dossier. */
export const kpiSettingsSchema = z.object({
  /** Abattement on declared minutes: people overestimate the time they save. Percent. */
  haircutPct: z.number().min(0).max(100),
  /** Semaines travaillées par an: 52 less leave and public holidays. */
  workingWeeks: z.number().min(1).max(52),
  /** Below this number of answers, the sample is said to be small. */
  smallSample: z.int().min(1).max(1_000),
});
export type KpiSettings = z.infer<typeof kpiSettingsSchema>;

/** Values in force when the dossier says nothing: our own choice, stated beside each figure. */
export const defaultKpiSettings: KpiSettings = { haircutPct: 50, workingWeeks: 45, smallSample: 5 };
