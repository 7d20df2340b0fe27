import { z } from 'zod';
import { businessDaySchema, daySchema, monthSchema } from './day';
import { idSchema } from './ids';
import { accountKindSchema } from './subscription';

/** State of the account at the vendor: en service, invitation en attente, supprimé. */
export const seatStateSchema = z.enum(['enabled', 'pending', 'deleted']);

/** Siège affecté: one seat of a subscription held by a person or an account. */
export const seatSchema = z.object({
  id: idSchema,
  subscriptionId: idSchema,
  personId: idSchema.nullable(),
  /** Account at the vendor, when known. */
  account: z.string().trim().toLowerCase().max(254).nullable(),
  accountKind: accountKindSchema,
  state: seatStateSchema,
  assignedOn: businessDaySchema.nullable(),
  releasedOn: businessDaySchema.nullable(),
  /** True when a source said what the last activity was, even « none ». False: unknown, never zero. */
  activityKnown: z.boolean(),
  lastActiveOn: daySchema.nullable(),
  /** No activity from this day on, when the source erases or does not give older dates (GitHub keeps 90 days). */
  inactiveSince: daySchema.nullable().optional(),
  /** Active days over the last 30 days of the source; null: the source does not tell. */
  activeDays: z.int().min(0).max(31).nullable(),
  /** Where the activity comes from and what it covers. */
  activitySource: z.enum(['declared', 'imported']).nullable(),
  activityAsOf: daySchema.nullable(),
});
export type Seat = z.infer<typeof seatSchema>;

/** State of a seat just given to someone: no activity of theirs was observed yet. */
export const freshSeat = {
  state: 'enabled',
  releasedOn: null,
  activityKnown: false,
  lastActiveOn: null,
  inactiveSince: null,
  activeDays: null,
  activitySource: null,
  activityAsOf: null,
} as const satisfies Partial<Seat>;

/**
 * Statut d'un siège: régulier, occasionnel, dormant, jamais activé, parti, nouveau, en attente, absent (congé),
 * hors calcul (compte de service, invité, supprimé), inconnu.
 */
export const seatStatusSchema = z.enum([
  'regular',
  'occasional',
  'dormant',
  'never',
  'left',
  'new',
  'pending',
  'on-leave',
  'excluded',
  'unknown',
]);
export type SeatStatus = z.infer<typeof seatStatusSchema>;

/** Point d'adoption: share or number of active seats of a month, when it is declared rather than counted. */
export const adoptionPointSchema = z.object({
  id: idSchema,
  month: monthSchema,
  /** Null: the whole company. */
  subscriptionId: idSchema.nullable(),
  /** Active share of the paid seats, 0 to 1. */
  activeShare: z.number().min(0).max(1),
  origin: z.enum(['declared', 'imported', 'estimated']),
});
export type AdoptionPoint = z.infer<typeof adoptionPointSchema>;
