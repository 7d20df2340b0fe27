import { z } from 'zod';
import { resultCentsSchema } from './audit-cost';
import { businessDaySchema, daySchema, monthSchema } from './day';
import { codedSchema, figureSchema } from './figure';
import { idSchema, nameSchema, noteSchema } from './ids';

/** garder · réduire · résilier · migrer */
export const decisionKinds = ['keep', 'reduce', 'cancel', 'migrate'] as const;
export const decisionKindSchema = z.enum(decisionKinds);
export type DecisionKind = z.infer<typeof decisionKindSchema>;

/** proposée · décidée · en cours · faite · abandonnée */
export const decisionStates = ['proposed', 'decided', 'in-progress', 'done', 'dropped'] as const;
export const decisionStateSchema = z.enum(decisionStates);
export type DecisionState = z.infer<typeof decisionStateSchema>;

/** What was expected of a month on the day of the decision: the same for ever. */
export const promisedMonthSchema = z.object({
  month: monthSchema,
  /** Would have been paid without the decision, and with it. Euro cents. */
  baselineCents: resultCentsSchema,
  plannedCents: resultCentsSchema,
});
export type PromisedMonth = z.infer<typeof promisedMonthSchema>;

/** Décision sur un abonnement. */
export const decisionSchema = z.object({
  id: idSchema,
  subscriptionId: idSchema,
  kind: decisionKindSchema,
  /** Seats after a reduction. */
  seatsAfter: z.int().min(1).max(100_000).nullable(),
  /** Tool the team moves to, for a migration. */
  migrateToToolId: idSchema.nullable(),
  ownerPersonId: idSchema.nullable(),
  decidedOn: businessDaySchema.nullable(),
  /** Not before this day (end of a project, of the double running); null: as soon as the contract allows. */
  notBefore: businessDaySchema.nullable(),
  state: decisionStateSchema,
  noticeGivenOn: businessDaySchema.nullable(),
  scenarioId: idSchema.nullable(),
  promise: z.array(promisedMonthSchema),
  note: noteSchema.nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;

export type DecisionContent = Omit<Decision, 'id' | 'subscriptionId' | 'promise'>;
/** A decision to cancel with nothing else told: what a form starts from. */
export const untoldDecision: DecisionContent = {
  kind: 'cancel',
  seatsAfter: null,
  migrateToToolId: null,
  ownerPersonId: null,
  decidedOn: null,
  notBefore: null,
  state: 'decided',
  noticeGivenOn: null,
  scenarioId: null,
  note: null,
};

/** à faire · en cours · faite · abandonnée */
export const actionStateSchema = z.enum(['todo', 'doing', 'done', 'dropped']);

/** Action du plan. */
export const planActionSchema = z.object({
  id: idSchema,
  decisionId: idSchema.nullable(),
  /** Ready-made action (`decisions.actions.<code>`), or null when `label` was typed. */
  code: z.string().max(60).nullable(),
  label: nameSchema.nullable(),
  ownerPersonId: idSchema.nullable(),
  dueOn: businessDaySchema.nullable(),
  state: actionStateSchema,
  doneOn: businessDaySchema.nullable(),
  note: noteSchema.nullable(),
});
export type PlanAction = z.infer<typeof planActionSchema>;

/** Calendrier d'une décision: what the contract allows, and what it brings month by month. */
export const decisionPlanSchema = z.object({
  decisionId: idSchema,
  subscriptionId: idSchema,
  name: z.string(),
  kind: decisionKindSchema,
  /** Last day to give notice: comes first everywhere. Null: none needed, or not known. */
  decideBy: daySchema.nullable(),
  daysLeft: z.int().nullable(),
  /** open: can still be given. given: notice given. late: too late for the wanted date, the next one counts. none: no notice needed. unknown: no date. */
  notice: z.enum(['open', 'given', 'late', 'none', 'unknown']),
  /** First day from which less is paid. */
  effectiveOn: daySchema.nullable(),
  /** Seats after the decision, minimum of the contract respected; null: nothing left. */
  seatsAfter: z.int().nullable(),
  months: z.array(promisedMonthSchema),
  /** Over 12 and 36 months from the day of the plan. */
  saving12: figureSchema,
  saving36: figureSchema,
  fullYear: figureSchema,
  missing: z.array(codedSchema),
  warnings: z.array(codedSchema),
});
export type DecisionPlan = z.infer<typeof decisionPlanSchema>;

/** Promis et réalisé d'un mois; realised is null when neither invoice nor statement tells. */
export const realisedMonthSchema = z.object({
  month: monthSchema,
  promisedCents: resultCentsSchema,
  realisedCents: resultCentsSchema.nullable(),
});
export const realisedSchema = z.object({
  months: z.array(realisedMonthSchema),
  /** Promised on the months where something is known, to compare with the realised. */
  promisedKnown: figureSchema,
  realised: figureSchema,
  promisedAll: figureSchema,
});
export type Realised = z.infer<typeof realisedSchema>;

/** Lettre: résiliation ou réduction de sièges, as sentences to be said. */
export const letterSchema = z.object({
  kind: z.enum(['cancellation', 'seat-reduction']),
  sender: z.object({ name: z.string(), city: z.string().nullable(), siren: z.string().nullable() }),
  recipient: z.object({ vendor: z.string(), entity: z.string().nullable(), country: z.string().nullable() }),
  date: daySchema,
  subject: codedSchema,
  paragraphs: z.array(codedSchema),
  signatory: z.string().nullable(),
  /** What to fill in by hand before sending. */
  missing: z.array(codedSchema),
});
export type Letter = z.infer<typeof letterSchema>;
