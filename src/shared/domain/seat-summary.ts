import { z } from 'zod';
import { daySchema } from './day';
import { idSchema } from './ids';
import { seatStatusSchema } from './seat';

const countSchema = z.int().min(0);

/** How many held seats are in each status. */
export const seatCountsSchema = z.record(seatStatusSchema, countSchema);
export type SeatCounts = z.infer<typeof seatCountsSchema>;

/** Who holds a seat: enough to share a cost between teams and to find people who hold two tools. */
export const seatHolderSchema = z.object({ personId: idSchema.nullable(), teamId: idSchema.nullable() });
export type SeatHolder = z.infer<typeof seatHolderSchema>;

/**
 * Synthèse des sièges d'un abonnement: what the seat register says on the day of the audit. The number of paid seats
 * is not here: only the invoice gives it, so it stays on the subscription.
 */
export const seatSummarySchema = z.object({
  subscriptionId: idSchema,
  /** Seats held by a person or an account (sièges affectés), released ones left out. */
  assigned: countSchema,
  /** True: the register lists every held seat, so the other paid seats are free. False: they are unknown. */
  assignmentsComplete: z.boolean(),
  /** Held seats by status; adds up to `assigned`. */
  byStatus: seatCountsSchema,
  /** One entry per held seat; a seat whose person is not known has a null person. */
  holders: z.array(seatHolderSchema),
  /** Where the activity comes from; null: no source told anything. */
  activityOrigin: z.enum(['declared', 'imported']).nullable(),
  activityAsOf: daySchema.nullable(),
  /** Comptes personnels among the accounts recorded on this subscription, whoever pays. */
  personalAccounts: countSchema,
  /** Personal accounts opened with a work address, outside the company space (subset of `personalAccounts`). */
  workAddressOutside: countSchema,
});
export type SeatSummary = z.infer<typeof seatSummarySchema>;
