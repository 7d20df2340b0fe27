import { z } from 'zod';
import { boxIdSchema, questionIdSchema } from './assessment';
import { daySchema } from './day';
import { codedSchema, figureInputSchema } from './figure';
import { yesNoUnknownSchema } from './subscription';

/** What the dossier's own data says to a box or a question. */
export const dataAnswerSchema = z.object({
  answer: yesNoUnknownSchema,
  /** established: the data proves it. presumed: the data points to it; a hand answer wins over it. */
  certainty: z.enum(['established', 'presumed']),
  reason: codedSchema,
  inputs: z.array(figureInputSchema),
});
export type DataAnswer = z.infer<typeof dataAnswerSchema>;

const answered = {
  fromData: dataAnswerSchema,
  byHand: z.object({ answer: yesNoUnknownSchema, answeredOn: daySchema }).nullable(),
  /** The answer in force. */
  answer: yesNoUnknownSchema,
  basis: z.enum(['data', 'hand', 'none']),
  /** The hand answer says the contrary of the data. */
  conflict: z.boolean(),
};
export const boxResultSchema = z.object({ id: boxIdSchema, ...answered });
export type BoxResult = z.infer<typeof boxResultSchema>;
export const questionResultSchema = z.object({ id: questionIdSchema, ...answered });
export type QuestionResult = z.infer<typeof questionResultSchema>;

/** Autodiagnostic « êtes-vous dans les 90 % ? » and the three questions of article 002. */
export const diagnosticSectionSchema = z.object({
  boxes: z.array(boxResultSchema),
  ticked: z.int(),
  unknown: z.int(),
  /** in: at least two boxes. out: fewer, whatever the unknown ones. undetermined: the unknown ones decide. */
  verdict: z.enum(['in', 'out', 'undetermined']),
  sentence: codedSchema,
  questions: z.array(questionResultSchema),
});
export type DiagnosticSection = z.infer<typeof diagnosticSectionSchema>;
