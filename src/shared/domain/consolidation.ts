import { z } from 'zod';

export * from './decision';
export * from './need';
export * from './optimiser';
export * from './optimiser-result';
export * from './overlap';
export * from './scenario';
export * from './scenario-result';

const hours = z.number().min(0).max(1_000);
const range = (low: 'trainingHoursLow' | 'adminHoursLow', high: 'trainingHoursHigh' | 'adminHoursHigh') => ({
  message: 'low-above-high',
  path: [low, high],
});

/** Hypothèses of the consolidation, all adjustable in the dossier. */
export const consolidationSettingsSchema = z
  .object({
    /** Hours to train one person to a tool that is new to the team. */
    trainingHoursLow: hours,
    trainingHoursHigh: hours,
    /** Hours of administration per tool and month: invoices, seats, settings, watch. */
    adminHoursLow: hours,
    adminHoursHigh: hours,
    /** Share of the administration that stays when it is delegated. */
    delegatedAdminShare: z.number().min(0).max(1),
    overlapMonths: z.int().min(0).max(12),
    /** Horizon of the comparison: one or three years. */
    comparisonMonths: z.union([z.literal(12), z.literal(36)]),
    /** Days before the last day of notice at which the calendar reminds. */
    reminderDays: z.array(z.int().min(0).max(365)).max(5),
  })
  .refine((s) => s.trainingHoursLow <= s.trainingHoursHigh, range('trainingHoursLow', 'trainingHoursHigh'))
  .refine((s) => s.adminHoursLow <= s.adminHoursHigh, range('adminHoursLow', 'adminHoursHigh'));
export type ConsolidationSettings = z.infer<typeof consolidationSettingsSchema>;

/** Ours, all of them, but the delegated share: the article tells of « −95 % » of administration time. */
export const defaultConsolidationSettings: ConsolidationSettings = {
  trainingHoursLow: 1,
  trainingHoursHigh: 4,
  adminHoursLow: 1,
  adminHoursHigh: 3,
  delegatedAdminShare: 0.05,
  overlapMonths: 1,
  comparisonMonths: 36,
  reminderDays: [30, 7],
};
