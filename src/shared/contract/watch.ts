import { z } from 'zod';
import { daySchema, monthSchema } from '../domain/day';
import { figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { watchConsequenceSchema, watchNoteSchema, watchReviewSchema } from '../domain/watch';
import { call, written } from './base';

const byId = z.object({ id: idSchema });

export const watchNoteViewSchema = watchNoteSchema.extend({ tool: z.string().nullable() });
export type WatchNoteView = z.infer<typeof watchNoteViewSchema>;

/** What is due this month: the review, a consequence of a note, people to tell. */
export const watchDueSchema = z.object({
  kind: z.union([z.literal('review'), z.literal('tell'), watchConsequenceSchema]),
  /** Null for a review. */
  noteId: idSchema.nullable(),
  title: z.string(),
  month: monthSchema.nullable(),
  dueOn: daySchema,
  late: z.boolean(),
});
export type WatchDueView = z.infer<typeof watchDueSchema>;

/** Watch: changes of the tools and what follows from them. */
export const watchContract = {
  get: call.output(
    z.object({
      notes: z.array(watchNoteViewSchema),
      reviews: z.array(watchReviewSchema),
      due: z.array(watchDueSchema),
      figures: z.object({ due: figureSchema, untold: figureSchema, inARow: figureSchema }),
    }),
  ),
  /**
   * Saves a note. « Réglages à revoir » brings the next check of the tool's settings to today in the same operation;
   * « prix à confirmer » shows on its subscriptions; « charte à réviser » shows on the charter.
   */
  save: call
    .input(
      watchNoteSchema
        .omit({ id: true, consequences: true })
        .extend({ id: idSchema.optional(), consequences: z.array(watchConsequenceSchema).max(3) }),
    )
    .output(written(watchNoteSchema)),
  settle: call.input(byId.extend({ kind: watchConsequenceSchema, done: z.boolean() })).output(written(watchNoteSchema)),
  tell: call.input(watchNoteSchema.pick({ id: true, toldTo: true, toldOn: true })).output(written(watchNoteSchema)),
  remove: call.input(byId).output(written(z.null())),
  /** Records the review of a month; a second one replaces the first. */
  review: call.input(watchReviewSchema.omit({ id: true })).output(written(watchReviewSchema)),
  /** Notes after which the charter is to be revised. */
  charterNotes: call.output(z.array(watchNoteViewSchema)),
};
