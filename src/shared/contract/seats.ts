import { z } from 'zod';
import { daySchema, monthSchema } from '../domain/day';
import { idSchema } from '../domain/ids';
import { adoptionPointSchema, seatSchema, seatStatusSchema } from '../domain/seat';
import { call, written } from './base';

export const seatViewSchema = seatSchema.extend({
  personName: z.string().nullable(),
  teamId: idSchema.nullable(),
  /** Null when the nominal view of activity is not open: the register of seats is nominal, activity is not. */
  status: seatStatusSchema.nullable(),
  wrongAccount: z.boolean(),
});
export type SeatView = z.infer<typeof seatViewSchema>;

/** Four numbers of a subscription, never added together: paid, assigned, used, unknown. */
export const seatCountsSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  paid: z.int(),
  assigned: z.int(),
  /** Active seats; null when nothing tells. */
  active: z.int().nullable(),
  activeOrigin: z.enum(['seats', 'declared', 'none']),
  unknown: z.int(),
  byStatus: z.partialRecord(seatStatusSchema, z.int()),
});
export type SeatCounts = z.infer<typeof seatCountsSchema>;

/** Seats: who holds what, and how many really serve. */
export const seatsContract = {
  counts: call.output(z.array(seatCountsSchema)),
  list: call.input(z.object({ subscriptionId: idSchema.nullable() })).output(z.array(seatViewSchema)),
  save: call.input(seatSchema.extend({ id: idSchema.optional() })).output(written(seatSchema)),
  /** Gives a seat of a subscription to several people at once. */
  assign: call
    .input(
      z.object({ subscriptionId: idSchema, personIds: z.array(idSchema).min(1), assignedOn: daySchema.nullable() }),
    )
    .output(written(z.object({ assigned: z.int() }))),
  release: call.input(z.object({ ids: z.array(idSchema).min(1), on: daySchema })).output(written(z.null())),
  remove: call.input(z.object({ ids: z.array(idSchema).min(1) })).output(written(z.null())),
  /** Number of active seats said by the team when no export exists. */
  declareActive: call
    .input(z.object({ subscriptionId: idSchema, activeSeats: z.int().min(0).nullable(), on: daySchema }))
    .output(written(z.null())),
  adoption: call.output(
    z.object({
      points: z.array(adoptionPointSchema),
      /** Share of paid seats active, by month, for the whole company. */
      byMonth: z.array(
        z.object({ month: monthSchema, activeShare: z.number(), origin: adoptionPointSchema.shape.origin }),
      ),
    }),
  ),
  saveAdoption: call
    .input(adoptionPointSchema.extend({ id: idSchema.optional() }))
    .output(written(adoptionPointSchema)),
  removeAdoption: call.input(z.object({ id: idSchema })).output(written(z.null())),
};
