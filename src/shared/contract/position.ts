import { z } from 'zod';
import { businessDaySchema } from '../domain/day';
import { idSchema, noteSchema } from '../domain/ids';
import { frozenAnswerSchema, positionAssessmentSchema, positionResultSchema } from '../domain/position';
import { call, fileSchema, written } from './base';

export const positionViewSchema = z.object({
  /** Position of today, from what the dossier says. */
  now: positionResultSchema,
  answers: z.array(frozenAnswerSchema),
  /** Points kept, oldest first. */
  points: z.array(positionAssessmentSchema),
});
export type PositionView = z.infer<typeof positionViewSchema>;

/** Position on the matrix IA × RSE: today, and the points kept. */
export const positionContract = {
  get: call.output(positionViewSchema),
  /** Keeps the position of a day; a past day is computed from what the dossier says of it today, and marked so. */
  take: call
    .input(z.object({ takenOn: businessDaySchema, note: noteSchema.nullable() }))
    .output(written(positionAssessmentSchema)),
  remove: call.input(z.object({ id: idSchema })).output(written(z.null())),
  pdf: call.output(fileSchema),
};
