import { z } from 'zod';
import { charterProposalSchema } from './charter';
import { charterSectionIdSchema } from './charter-reference';
import { daySchema, monthSchema } from './day';
import { figureSchema } from './figure';
import { idSchema, nameSchema } from './ids';
import { severitySchema } from './incident';
import { intervalSchema } from './interval';
import { questionTopicSchema } from './question';
import { dataClassSchema } from './tool-policy';
import { watchKindSchema } from './watch';

/** Why something that is known is not shown to the committee. */
export const maskReasonSchema = z.enum([
  /** Too few people: the figure would be somebody's. */
  'few',
  /** A few people came, left or changed team since a month that was shown: the difference would be theirs. */
  'moved',
  /** Everybody or nobody, but for one: the figure would say who. */
  'extreme',
]);
export type MaskReason = z.infer<typeof maskReasonSchema>;

/** Chiffre du mois, beside the month before and the budget, all three in the unit of the figure. */
export const briefingFigureSchema = z.object({
  figure: figureSchema,
  previous: z.number().nullable(),
  budget: z.number().nullable(),
  masked: maskReasonSchema.nullable(),
});
export type BriefingFigure = z.infer<typeof briefingFigureSchema>;

export const carbonLevelSchema = z.enum(['ok', 'warning', 'exceeded', 'unknown']);
export type CarbonLevel = z.infer<typeof carbonLevelSchema>;

/** Carbone d'une équipe, or of several merged so that nobody's use can be read. Names, so that a frozen month reads alone. */
export const briefingTeamSchema = z.object({
  kind: z.enum(['team', 'others']),
  teams: z.array(z.string()),
  kgCO2e: intervalSchema.nullable(),
  limitKg: z.number().nullable(),
  usedPct: z.number().nullable(),
  level: carbonLevelSchema,
});
export type BriefingTeam = z.infer<typeof briefingTeamSchema>;

export const briefingTeamsSchema = z.object({
  status: z.enum(['by-team', 'company-only', 'masked', 'nothing']),
  masked: maskReasonSchema.nullable(),
  lines: z.array(briefingTeamSchema),
});
export type BriefingTeams = z.infer<typeof briefingTeamsSchema>;

export const briefingRequestSchema = z.object({
  tool: z.string(),
  why: z.string().nullable(),
  dataClass: dataClassSchema.nullable(),
  askedOn: daySchema,
  dueOn: daySchema,
  late: z.boolean(),
});
export const briefingProposalSchema = charterProposalSchema
  .pick({ kind: true, text: true, why: true, proposedOn: true })
  .extend({ section: charterSectionIdSchema, sectionTitle: z.string() });

/** Action à suivre: a decision of an earlier session, an action of the plan, or a contract whose notice must be given. */
export const briefingActionSchema = z.object({
  kind: z.enum(['decision', 'plan', 'notice']),
  id: idSchema,
  text: z.string(),
  owner: z.string().nullable(),
  dueOn: daySchema.nullable(),
  late: z.boolean(),
  /** Month of the session that took the decision. */
  fromMonth: monthSchema.nullable(),
});
export type BriefingAction = z.infer<typeof briefingActionSchema>;

export const briefingIncidentSchema = z.object({
  title: nameSchema,
  severity: severitySchema.nullable(),
  knownOn: daySchema,
  open: z.boolean(),
});
/** Without who asked, nor which team. */
export const briefingQuestionSchema = z.object({ text: z.string(), topic: questionTopicSchema, askedOn: daySchema });
export const briefingWatchSchema = z.object({
  title: z.string(),
  kind: watchKindSchema,
  tool: z.string().nullable(),
  notedOn: daySchema,
  effectiveOn: daySchema.nullable(),
  /** A consequence is still to be dealt with. */
  open: z.boolean(),
});

/**
 * Dossier de séance: all that the committee looks at for a month. Aggregates only: nothing here, alone or with another
 * month, tells what one person does. Frozen when the session is closed.
 */
export const committeeBriefingSchema = z.object({
  month: monthSchema,
  asOf: daySchema,
  figures: z.array(briefingFigureSchema),
  teams: briefingTeamsSchema,
  /** Of the month, and those still open. */
  incidents: z.array(briefingIncidentSchema),
  /** Without an answer. */
  questions: z.array(briefingQuestionSchema),
  /** Of the month, and those with something still to do. */
  watch: z.array(briefingWatchSchema),
  requests: z.array(briefingRequestSchema),
  proposals: z.array(briefingProposalSchema),
  actions: z.array(briefingActionSchema),
});
export type CommitteeBriefing = z.infer<typeof committeeBriefingSchema>;
