import { z } from 'zod';
import { aiActAuthoritySchema, aiActFactSchema, riskLevelSchema } from '../domain/ai-act';
import {
  aiDutySchema,
  aiSystemSchema,
  literacySchema,
  registerDeadlineSchema,
  registerLineSchema,
} from '../domain/ai-register';
import { businessDaySchema, daySchema } from '../domain/day';
import { figureSchema, figureSourceSchema } from '../domain/figure';
import { idSchema, nameSchema } from '../domain/ids';
import { call, fileSchema, written } from './base';

const onDay = z.object({ asOf: businessDaySchema.nullable() });

/** What a person types of a use; answers and obligations have their own calls. */
export const aiSystemDraftSchema = aiSystemSchema.pick({
  name: true,
  toolId: true,
  teamId: true,
  purpose: true,
  owner: true,
  state: true,
  startedOn: true,
  note: true,
});
export type AiSystemDraft = z.infer<typeof aiSystemDraftSchema>;

export const registerViewSchema = z.object({
  asOf: daySchema,
  lines: z.array(registerLineSchema),
  summary: z.object({
    total: z.int(),
    prohibited: z.int(),
    high: z.int(),
    transparency: z.int(),
    minimal: z.int(),
    outside: z.int(),
    unanswered: z.int(),
    provisional: z.int(),
    dutiesApplicable: z.int(),
    dutiesOpen: z.int(),
    dutiesLate: z.int(),
  }),
  figures: z.object({
    registered: figureSchema,
    serious: figureSchema,
    open: figureSchema,
    literacy: figureSchema,
  }),
  deadlines: z.array(registerDeadlineSchema),
  literacy: literacySchema,
  /** Tools paid for, about which the register says nothing. */
  unregistered: z.array(z.object({ toolId: z.string(), tool: z.string() })),
  reference: z.object({
    asOf: daySchema,
    disclaimer: z.string(),
    levels: z.array(z.object({ id: riskLevelSchema, label: z.string() })),
    questions: z.array(aiActFactSchema.omit({ ask_if: true })),
    timeline: z.array(
      z.object({ on: daySchema, label: z.string(), status: z.enum(['past', 'upcoming']), daysLeft: z.int() }),
    ),
    authorities: z.array(
      aiActAuthoritySchema
        .omit({ sources: true })
        .extend({ inOffice: z.boolean(), verify: z.boolean(), sources: z.array(figureSourceSchema) }),
    ),
    toVerify: z.array(z.string()),
  }),
});
export type RegisterView = z.infer<typeof registerViewSchema>;

/** The register of the uses of AI (AI Act), on a chosen day. */
export const aiRegisterContract = {
  /** The register as it stands today (`null`) or on another day: same answers, other statuses. */
  get: call.input(onDay).output(registerViewSchema),
  /** Adds a use (`id: null`) or changes what it is. */
  save: call.input(aiSystemDraftSchema.extend({ id: idSchema.nullable() })).output(written(aiSystemSchema)),
  remove: call.input(z.object({ id: idSchema })).output(written(z.null())),
  /** Answers to the questionnaire; `null` takes an answer back. Answers that no longer apply go with it. */
  answer: call
    .input(z.object({ id: idSchema, answers: z.record(z.string(), z.unknown()) }))
    .output(written(aiSystemSchema)),
  /** Classification read again by a competent person; `null` takes it back. */
  review: call
    .input(z.object({ id: idSchema, review: z.object({ by: nameSchema, on: businessDaySchema }).nullable() }))
    .output(written(aiSystemSchema)),
  /** Follow-up of an obligation. @throws REFUSED duty-evidence-needed */
  saveDuty: call.input(aiDutySchema.omit({ id: true, closedOn: true })).output(written(aiDutySchema)),
  /** The register as a PDF, one sheet per high-risk or prohibited use. */
  pdf: call.input(onDay).output(fileSchema),
};
