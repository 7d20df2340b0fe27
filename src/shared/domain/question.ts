import { z } from 'zod';
import { businessDaySchema, daySchema } from './day';
import { idSchema } from './ids';

/** Sujets des questions: prise en main, compte et accès, données, prix, panne, règle, autre. */
export const questionTopics = ['use', 'access', 'data', 'cost', 'fault', 'rule', 'other'] as const;
export const questionTopicSchema = z.enum(questionTopics);
export type QuestionTopic = z.infer<typeof questionTopicSchema>;

/** Question d'un collaborateur. */
export const staffQuestionSchema = z.object({
  id: idSchema,
  question: z.string().trim().min(1).max(1_000),
  topic: questionTopicSchema,
  askedOn: businessDaySchema,
  /** May stay empty: a question needs no name. Never exported. */
  askedBy: z.string().trim().max(200).nullable(),
  teamId: idSchema.nullable(),
  toolId: idSchema.nullable(),
  answer: z.string().trim().min(1).max(5_000).nullable(),
  answeredBy: z.string().trim().max(200).nullable(),
  answeredOn: businessDaySchema.nullable(),
  /** Time spent answering; null: not noted. */
  minutes: z.int().min(0).max(10_000).nullable(),
  /** In the FAQ since; null: not published. */
  publishedOn: daySchema.nullable(),
});
export type StaffQuestion = z.infer<typeof staffQuestionSchema>;
