import { z } from 'zod';
import {
  aiActAnswersSchema,
  aiActEvaluationSchema,
  aiActObligationSchema,
  evaluatedObligationSchema,
  riskLevelSchema,
} from './ai-act';
import { businessDaySchema, daySchema } from './day';
import { figureSourceSchema } from './figure';
import { idSchema, nameSchema, noteSchema } from './ids';

const short = z.string().trim().min(1).max(200).nullable();

/** État d'un usage: prévu, en service, arrêté. */
export const aiUseStateSchema = z.enum(['planned', 'in-use', 'stopped']);
export type AiUseState = z.infer<typeof aiUseStateSchema>;

/** Usage d'IA inscrit au registre: one tool, one purpose. */
export const aiSystemSchema = z.object({
  id: idSchema,
  name: nameSchema,
  /** Tool of the catalogue or of the dossier; null: not said. */
  toolId: idSchema.nullable(),
  teamId: idSchema.nullable(),
  /** Finalité: what it is used for, on whom. */
  purpose: z.string().trim().max(1_000).nullable(),
  /** Responsable: a person's name or a role. */
  owner: short,
  state: aiUseStateSchema,
  startedOn: businessDaySchema.nullable(),
  registeredOn: daySchema,
  /** Answers to the questionnaire; a question that nobody answered has no key. */
  answers: aiActAnswersSchema,
  /** A high-risk or prohibited classification is to be read again by a competent person. */
  reviewedBy: short,
  reviewedOn: businessDaySchema.nullable(),
  note: noteSchema.nullable(),
});
export type AiSystem = z.infer<typeof aiSystemSchema>;

/** Suivi d'une obligation: à faire, en cours, faite, sans objet. */
export const dutyStateSchema = z.enum(['to-do', 'in-progress', 'done', 'not-applicable']);
export type DutyState = z.infer<typeof dutyStateSchema>;

/** Suivi d'une obligation d'un usage: who, for when, with what proof. */
export const aiDutySchema = z.object({
  id: idSchema,
  systemId: idSchema,
  /** Obligation of the reference: « OB-26-2 ». */
  obligationId: z.string().min(1).max(40),
  state: dutyStateSchema,
  owner: short,
  dueOn: businessDaySchema.nullable(),
  /** Preuve: where it is kept. Always given when the obligation is done or does not apply (the reason). */
  evidence: z.string().trim().max(1_000).nullable(),
  closedOn: daySchema.nullable(),
});
export type AiDuty = z.infer<typeof aiDutySchema>;

/** Obligation of a use on a day, with the words of the reference and its follow-up. */
export const dutyLineSchema = evaluatedObligationSchema.extend({
  title: z.string(),
  text: z.string(),
  article: z.string(),
  actor: z.string(),
  severity: aiActObligationSchema.shape.severity,
  note: z.string().nullable(),
  /** Proof that the reference advises to keep. */
  expectedEvidence: z.string().nullable(),
  sources: z.array(figureSourceSchema),
  state: dutyStateSchema,
  owner: z.string().nullable(),
  dueOn: daySchema.nullable(),
  evidence: z.string().nullable(),
  closedOn: daySchema.nullable(),
  /** Still open, and its own date is past on the day asked. */
  late: z.boolean(),
});
export type DutyLine = z.infer<typeof dutyLineSchema>;

/** A question still worth asking, and what its answer decides. */
export const openQuestionSchema = z.object({ id: z.string(), decides: z.enum(['level', 'obligations']) });
export type OpenQuestion = z.infer<typeof openQuestionSchema>;

/**
 * How sure a classification is: `settled` no open question can raise it, `provisional` one can, `unanswered` nobody
 * answered anything: no level is shown then.
 */
export const levelStandingSchema = z.enum(['settled', 'provisional', 'unanswered']);
export type LevelStanding = z.infer<typeof levelStandingSchema>;

/** A day on which something changes for the uses registered. */
export const registerDeadlineSchema = z.object({
  on: daySchema,
  daysLeft: z.int(),
  kind: z.enum(['starts', 'transition-ends']),
  obligations: z.array(z.string()),
  systems: z.array(z.string()),
});
export type RegisterDeadline = z.infer<typeof registerDeadlineSchema>;

/** Usage with its classification on a day. */
export const registerLineSchema = z.object({
  system: aiSystemSchema,
  tool: z.string().nullable(),
  team: z.string().nullable(),
  standing: levelStandingSchema,
  level: riskLevelSchema,
  couldBecome: riskLevelSchema.nullable(),
  rules: aiActEvaluationSchema.shape.rules,
  articles: z.array(z.string()),
  flags: z.array(z.object({ id: z.string(), label: z.string() })),
  duties: z.array(dutyLineSchema),
  /** Questions that apply, in display order, answered or not. */
  asked: z.array(z.string()),
  /** Questions still worth asking: those that decide the level first. */
  next: z.array(openQuestionSchema),
  missing: z.array(z.string()),
  assumed: z.array(z.string()),
  /** Answers taken from the dossier rather than typed. */
  fromDossier: aiActAnswersSchema,
  /** High risk or prohibited, and nobody has read it again. */
  toReview: z.boolean(),
});
export type RegisterLine = z.infer<typeof registerLineSchema>;

/** Preuves de maîtrise de l'IA (art. 4): what the dossier can show. */
export const literacySchema = z.object({
  charter: z.object({ version: z.string(), effectiveOn: daySchema, signed: z.int(), expected: z.int() }).nullable(),
  /** Null: aucune formation enregistrée. */
  training: z
    .object({ sessions: z.int(), trained: z.int(), expected: z.int(), lastOn: daySchema.nullable() })
    .nullable(),
});
export type Literacy = z.infer<typeof literacySchema>;
