import { z } from 'zod';
import { monthSchema } from '../domain/day';
import { figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { staffQuestionSchema } from '../domain/question';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });

export const questionViewSchema = staffQuestionSchema.extend({
  tool: z.string().nullable(),
  team: z.string().nullable(),
  /** Days waited so far, or until the answer. */
  days: z.int(),
});
export type QuestionView = z.infer<typeof questionViewSchema>;

export const supportVolumeSchema = z.object({
  months: z.array(monthSchema),
  tools: z.array(z.object({ tool: z.string().nullable(), counts: z.array(z.int()), total: z.int() })),
});
export type SupportVolumeView = z.infer<typeof supportVolumeSchema>;

/** Staff questions, their answers, the FAQ. */
export const questionsContract = {
  /** Waiting ones first, the longest wait on top. */
  get: call.output(
    z.object({
      questions: z.array(questionViewSchema),
      volume: supportVolumeSchema,
      figures: z.object({
        waiting: figureSchema,
        delay: figureSchema,
        minutes: figureSchema,
        published: figureSchema,
      }),
    }),
  ),
  save: call
    .input(
      staffQuestionSchema
        .pick({ question: true, topic: true, askedOn: true, askedBy: true, teamId: true, toolId: true })
        .extend({ id: idSchema.optional() }),
    )
    .output(written(staffQuestionSchema)),
  /** An empty answer takes it back, and out of the FAQ. */
  answer: call
    .input(
      staffQuestionSchema
        .pick({ id: true, answer: true, answeredBy: true, answeredOn: true, minutes: true })
        .extend({ publish: z.boolean() }),
    )
    .output(written(staffQuestionSchema)),
  /** Puts an answered question in the FAQ, or takes it out. */
  publish: call.input(byId.extend({ published: z.boolean() })).output(written(staffQuestionSchema)),
  remove: call.input(byId).output(written(z.null())),
  /** The FAQ: published questions by topic, without any asker's name. */
  faq: call.input(z.object({ format: z.enum(['pdf', 'md', 'csv']) })).output(fileSchema),
};
