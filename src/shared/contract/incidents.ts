import { z } from 'zod';
import { figureSchema } from '../domain/figure';
import { idSchema } from '../domain/ids';
import {
  incidentClockSchema,
  incidentSchema,
  incidentSeveritySchema,
  incidentStepSchema,
  notificationAdviceSchema,
} from '../domain/incident';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });

export const incidentViewSchema = incidentSchema.extend({
  /** Name of the tool; null: none given. */
  tool: z.string().nullable(),
  severity: incidentSeveritySchema,
  clock: incidentClockSchema,
  advice: z.object({ cnil: notificationAdviceSchema, persons: notificationAdviceSchema }),
  /** In the order of their day. */
  steps: z.array(incidentStepSchema),
});
export type IncidentView = z.infer<typeof incidentViewSchema>;

/** What is typed; number, closing and decisions on the record are the application's. */
export const incidentDraftSchema = incidentSchema
  .omit({ id: true, number: true, closedOn: true, closedBy: true, lesson: true })
  .extend({ id: idSchema.optional() });
export type IncidentDraft = z.infer<typeof incidentDraftSchema>;

/** Register of incidents: severity, 72-hour clock, whom to tell. */
export const incidentsContract = {
  /** Most pressing first: clock, then open ones, then the latest. */
  get: call.output(
    z.object({
      incidents: z.array(incidentViewSchema),
      figures: z.object({ open: figureSchema, serious: figureSchema, toSettle: figureSchema }),
    }),
  ),
  save: call.input(incidentDraftSchema).output(written(incidentSchema)),
  /** Severity, clock and advice of what is being typed, before it is saved. */
  assess: call
    .input(
      incidentSchema.pick({
        knownAt: true,
        answers: true,
        dataClass: true,
        peopleCount: true,
        severityChosen: true,
        cnil: true,
        cnilNotifiedAt: true,
      }),
    )
    .output(incidentViewSchema.pick({ severity: true, clock: true, advice: true })),
  saveStep: call.input(incidentStepSchema.extend({ id: idSchema.optional() })).output(written(incidentStepSchema)),
  removeStep: call.input(byId).output(written(z.null())),
  /** Refused while it is not settled whether the CNIL and the people are told. */
  close: call
    .input(byId.extend({ closedBy: incidentSchema.shape.closedBy, lesson: incidentSchema.shape.lesson }))
    .output(written(incidentSchema)),
  reopen: call.input(byId).output(written(incidentSchema)),
  remove: call.input(byId).output(written(z.null())),
  /** Record of one incident. */
  pdf: call.input(byId).output(fileSchema),
  /** The register as a table. */
  csv: call.output(fileSchema),
};
