import { z } from 'zod';
import { businessDaySchema, daySchema } from '../domain/day';
import { figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { movementKindSchema, movementStepSchema, staffMovementSchema } from '../domain/movement';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });

export const movementStepViewSchema = movementStepSchema.extend({
  /** Why it cannot be done today; null when it can. */
  block: z
    .object({
      code: z.enum(['transfer-first', 'export-first', 'report-first', 'blocked-until']),
      notBefore: daySchema.nullable(),
    })
    .nullable(),
});
export type MovementStepView = z.infer<typeof movementStepViewSchema>;

export const movementViewSchema = staffMovementSchema.extend({
  steps: z.array(movementStepViewSchema),
  done: z.int(),
  fromTeam: z.string().nullable(),
  toTeam: z.string().nullable(),
  /** Seats the person holds today. */
  seats: z.array(z.object({ id: idSchema, subscription: z.string(), account: z.string().nullable() })),
  /** Its day is past and it is still open. */
  late: z.boolean(),
});
export type MovementView = z.infer<typeof movementViewSchema>;

export const movementProposalSchema = z.object({
  personId: idSchema,
  name: z.string(),
  kind: movementKindSchema,
  on: daySchema,
  seats: z.int(),
});

/** Arrivals, moves, departures, wrong accounts: one checklist each. */
export const movementsContract = {
  get: call.output(
    z.object({
      movements: z.array(movementViewSchema),
      proposals: z.array(movementProposalSchema),
      figures: z.object({ open: figureSchema, seatsOfLeavers: figureSchema, proposed: figureSchema }),
    }),
  ),
  /** Opens the checklist of one or several people, from the seats each holds. */
  open: call
    .input(
      z.object({
        movements: z
          .array(
            z.object({
              personId: idSchema,
              kind: movementKindSchema,
              on: businessDaySchema,
              toTeamId: idSchema.nullable(),
              note: staffMovementSchema.shape.note,
            }),
          )
          .min(1)
          .max(1_000),
      }),
    )
    .output(written(z.object({ ids: z.array(idSchema) }))),
  /** Ticks a step, sets it aside, or takes it back. Refused out of order. */
  setStep: call
    .input(movementStepSchema.pick({ id: true, state: true, doneOn: true, doneBy: true, detail: true }))
    .output(written(movementStepSchema)),
  /**
   * Closes a movement whose steps are settled. A departure gives back the seats in the same operation, each to nobody
   * or to the person named; a move sets the new team; a recovered account becomes a company one.
   */
  complete: call
    .input(
      byId.extend({
        on: businessDaySchema,
        heirs: z.array(z.object({ seatId: idSchema, personId: idSchema })).max(1_000),
      }),
    )
    .output(written(z.object({ seatsFreed: z.int() }))),
  remove: call.input(byId).output(written(z.null())),
  /** Checklist of one movement, or of all open ones (`null`). */
  pdf: call.input(z.object({ id: idSchema.nullable() })).output(fileSchema),
};
