import { z } from 'zod';
import { daySchema } from '../domain/day';
import { figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import { councilStepSchema, privacyLineSchema, termsReadingSchema, toolPrivacySchema } from '../domain/privacy';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });

export const privacyViewSchema = z.object({
  asOf: daySchema,
  lines: z.array(privacyLineSchema),
  figures: z.object({
    contracts: figureSchema,
    outside: figureSchema,
    dpia: figureSchema,
    terms: figureSchema,
  }),
  steps: z.array(councilStepSchema),
  council: z.object({
    needed: z.boolean().nullable(),
    headcount: z.int().nullable(),
    status: z.enum(['not-needed', 'unknown-headcount', 'nothing', 'started', 'opinion-given']),
    opinionOn: daySchema.nullable(),
  }),
  /** Day on which staff got the information notice; null: not attested. */
  noticeGivenOn: daySchema.nullable(),
});
export type PrivacyView = z.infer<typeof privacyViewSchema>;

/** GDPR, tool by tool: contract, transfers, impact assessment, register entry, terms read, works council. */
export const privacyContract = {
  get: call.output(privacyViewSchema),
  /** Sheet of a tool, whole. */
  save: call.input(toolPrivacySchema.omit({ id: true })).output(written(toolPrivacySchema)),
  remove: call.input(z.object({ toolId: idSchema })).output(written(z.null())),
  readTerms: call.input(termsReadingSchema.omit({ id: true })).output(written(termsReadingSchema)),
  removeTerms: call.input(byId).output(written(z.null())),
  saveStep: call.input(councilStepSchema.extend({ id: idSchema.nullable() })).output(written(councilStepSchema)),
  removeStep: call.input(byId).output(written(z.null())),
  /** Register of processing activities (art. 30), one sheet per tool. */
  pdf: call.output(fileSchema),
};
