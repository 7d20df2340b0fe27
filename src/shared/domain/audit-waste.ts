import { z } from 'zod';
import { centsPerYearSchema, resultCentsSchema } from './audit-cost';
import { daySchema } from './day';
import { codedSchema, figureSchema, figureStatusSchema } from './figure';
import { idSchema } from './ids';

const count = z.int().min(0);

/** Usage of the seats of one subscription; paid = active + unused + spared + unknown. */
export const seatUseSchema = z.object({
  paid: count,
  /** Sièges actifs (réguliers et occasionnels); null: nothing is known. */
  active: count.nullable(),
  occasional: count,
  /** Seats known to serve nobody: free, dormant, never activated, left behind by a leaver. */
  unused: count,
  free: count,
  leavers: count,
  dormant: count,
  never: count,
  /** New, pending, on leave, service accounts and guests: neither active nor wasted. */
  spared: count,
  /** Seats nobody can tell about. Never counted as unused. */
  unknown: count,
  status: figureStatusSchema,
  asOf: daySchema.nullable(),
  issues: z.array(codedSchema),
});
export type SeatUse = z.infer<typeof seatUseSchema>;

/** What can be cut at the next date the contract allows. */
export const cutSchema = z.object({
  kind: z.enum(['none', 'reduce', 'cancel']),
  seats: count,
  /** Seats left after the cut. */
  remaining: count,
  /** Effect over a full year; null when the cost is unknown. */
  annualCents: centsPerYearSchema.nullable(),
  /** What is really saved within the twelve months that follow the audit. */
  next12MonthsCents: resultCentsSchema.nullable(),
  /** Day from which the cut counts; null: the renewal date is not known. */
  effectiveOn: daySchema.nullable(),
  /** Last day to decide. */
  decideBy: daySchema.nullable(),
  /** True when the date is not on the contract: derived from the start, or the latest date a monthly plan allows. */
  assumed: z.boolean(),
  /** Why unused seats cannot be cut: minimum of the plan, flat price, already cancelled. */
  limits: z.array(codedSchema),
  missing: z.array(codedSchema),
});
export type Cut = z.infer<typeof cutSchema>;

/** Waste of one subscription, in three amounts that are never added. */
export const subscriptionWasteSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  toolId: idSchema,
  use: seatUseSchema,
  /** Dépense exposée: what the known unused seats cost in a year; null when the cost or the usage is unknown. */
  exposedCents: centsPerYearSchema.nullable(),
  /** Same if every unknown seat were unused. */
  exposedAtMostCents: centsPerYearSchema.nullable(),
  /** Sièges à redonner: can be given to someone else today. */
  reassignable: z.object({
    seats: count,
    /** Free now, or left behind by a leaver. */
    now: count,
    /** Dormant or never activated: to be agreed with the holder. */
    withHolder: count,
    /** Personal accounts on the same tool, that these seats would replace. */
    wanted: count,
    annualCents: centsPerYearSchema.nullable(),
  }),
  cut: cutSchema,
});
export type SubscriptionWaste = z.infer<typeof subscriptionWasteSchema>;

/** « Qu'est-ce qui ne sert à rien ? » */
export const wasteSectionSchema = z.object({
  paidSeats: figureSchema,
  activeSeats: figureSchema,
  unusedSeats: figureSchema,
  exposed: figureSchema,
  reassignable: figureSchema,
  cuttable: figureSchema,
  next12Months: figureSchema,
  subscriptions: z.array(subscriptionWasteSchema),
});
export type WasteSection = z.infer<typeof wasteSectionSchema>;
