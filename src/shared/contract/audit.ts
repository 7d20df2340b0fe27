import { z } from 'zod';
import { diagnosticAnswerSchema, settingCheckSchema } from '../domain/assessment';
import { auditResultSchema } from '../domain/audit';
import { auditSettingsSchema } from '../domain/audit-settings';
import { idSchema } from '../domain/ids';
import { call, fileSchema, written } from './base';

/** Progress of one of the four steps: what is complete, what is missing, the next action. */
export const stepProgressSchema = z.object({
  step: z.enum(['auditer', 'consolider', 'securiser', 'mesurer']),
  done: z.int(),
  total: z.int(),
  items: z.array(z.object({ code: z.string(), done: z.boolean(), path: z.string() })),
});
export type StepProgress = z.infer<typeof stepProgressSchema>;

/** The licence audit, its document, its hypotheses and what is answered by hand. */
export const auditContract = {
  get: call.output(auditResultSchema),
  progress: call.output(z.array(stepProgressSchema)),
  pdf: call.output(fileSchema),
  json: call.output(fileSchema),
  settings: call.output(auditSettingsSchema),
  saveSettings: call.input(auditSettingsSchema).output(written(auditSettingsSchema)),
  answers: call.output(z.array(diagnosticAnswerSchema)),
  /** `answer: null` takes the answer back. */
  saveAnswer: call
    .input(z.object({ id: diagnosticAnswerSchema.shape.id, answer: diagnosticAnswerSchema.shape.answer.nullable() }))
    .output(written(z.null())),
  settingChecks: call.output(z.array(settingCheckSchema)),
  saveSettingCheck: call
    .input(settingCheckSchema.extend({ id: idSchema.optional() }))
    .output(written(settingCheckSchema)),
};
