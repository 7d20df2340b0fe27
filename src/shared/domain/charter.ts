import { z } from 'zod';
import { charterSectionIdSchema, charterVariableIdSchema, clauseKindSchema } from './charter-reference';
import { businessDaySchema, daySchema } from './day';
import { idSchema, nameSchema } from './ids';
import { centsSchema } from './money';

const short = z.string().trim().min(1).max(200).nullable();
const clauseText = z.string().trim().min(1).max(3_000);

/** Statut du CSE. */
export const cseStatusSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('consulted'), on: businessDaySchema }),
  z.object({ kind: z.literal('under-50') }),
  z.object({ kind: z.literal('in-progress') }),
]);
export type CseStatus = z.infer<typeof cseStatusSchema>;

/** Membre du comité éthique: a role, and a name once known. */
export const committeeSeatSchema = z.object({ role: nameSchema, name: short });
export type CommitteeSeat = z.infer<typeof committeeSeatSchema>;

/** What is typed for the charter; null takes what the dossier knows, or says that it is missing. */
export const charterValuesSchema = z.object({
  effectiveOn: businessDaySchema.nullable(),
  reviewOn: businessDaySchema.nullable(),
  lightModel: short,
  advancedModel: short,
  /** Budget in euro cents HT a month. */
  monthlyBudgetCents: centsSchema.nullable(),
  committee: z.array(committeeSeatSchema).max(12),
  aiContact: short,
  dpoContact: short,
  reportingChannel: short,
  answerDays: z.int().min(1).max(90).nullable(),
  trainingHours: z.number().positive().max(200).nullable(),
  trainingDueOn: businessDaySchema.nullable(),
  cse: cseStatusSchema.nullable(),
  /** Annexée au règlement intérieur. */
  annexed: z.boolean(),
  groupThreshold: z.int().min(2).max(100).nullable(),
  retentionMonths: z.int().min(1).max(120).nullable(),
  /** Usages à haut risque; null: nobody said, an empty list: there is none. */
  highRiskUses: z.array(nameSchema).max(20).nullable(),
  /** Exemples du métier, one line per colour. */
  examples: z.object({
    green: z.string().trim().max(300).nullable(),
    orange: z.string().trim().max(300).nullable(),
    red: z.string().trim().max(300).nullable(),
  }),
});
export type CharterValues = z.infer<typeof charterValuesSchema>;

export const emptyCharterValues: CharterValues = {
  effectiveOn: null,
  reviewOn: null,
  lightModel: null,
  advancedModel: null,
  monthlyBudgetCents: null,
  committee: [],
  aiContact: null,
  dpoContact: null,
  reportingChannel: null,
  answerDays: null,
  trainingHours: null,
  trainingDueOn: null,
  cse: null,
  annexed: false,
  groupThreshold: null,
  retentionMonths: null,
  highRiskUses: null,
  examples: { green: null, orange: null, red: null },
};

/** Projet de charte: one per dossier. */
export const charterDraftSchema = z.object({
  id: z.literal('draft'),
  startedOn: daySchema,
  values: charterValuesSchema,
});
export type CharterDraft = z.infer<typeof charterDraftSchema>;

/** Clause du projet: from the library, or one's own. */
export const draftClauseSchema = z.object({
  id: idSchema,
  section: charterSectionIdSchema,
  /** Rank inside the section, from 0. */
  position: z.int().min(0),
  /** Clause of the library it comes from; null: written here. */
  clauseId: z.string().max(10).nullable(),
  kind: clauseKindSchema,
  /** Rewritten text; null: the library's. */
  text: clauseText.nullable(),
  included: z.boolean(),
});
export type DraftClause = z.infer<typeof draftClauseSchema>;

/** Proposition sur une clause. */
export const charterProposalSchema = z.object({
  id: idSchema,
  /** Null: a new clause for the section. */
  draftClauseId: idSchema.nullable(),
  section: charterSectionIdSchema,
  kind: z.enum(['rewrite', 'add', 'remove']),
  /** Null when it proposes to remove. */
  text: clauseText.nullable(),
  why: z.string().trim().max(1_000).nullable(),
  author: nameSchema,
  proposedOn: daySchema,
  state: z.enum(['open', 'accepted', 'refused']),
  decidedBy: short,
  decidedOn: daySchema.nullable(),
  /** Reason of the decision: always given when refused. */
  reason: z.string().trim().max(1_000).nullable(),
});
export type CharterProposal = z.infer<typeof charterProposalSchema>;

/** Commentaire sur une clause. */
export const charterCommentSchema = z.object({
  id: idSchema,
  draftClauseId: idSchema,
  text: z.string().trim().min(1).max(1_000),
  author: nameSchema,
  writtenOn: daySchema,
});
export type CharterComment = z.infer<typeof charterCommentSchema>;

/** Ligne du tableau des outils, as printed. */
export const charterToolSchema = z.object({
  name: z.string(),
  use: z.string().nullable(),
  owner: z.string().nullable(),
  account: z.enum(['company-workspace', 'personal-account', 'unknown']),
  /** True: under conditions, that the poster gives. */
  conditions: z.boolean(),
});
export type CharterTool = z.infer<typeof charterToolSchema>;

/** Clause assembled: variables filled, fallback taken when one is missing. */
export const assembledClauseSchema = z.object({
  /** Row of the draft. */
  id: idSchema,
  clauseId: z.string().nullable(),
  kind: clauseKindSchema,
  label: z.string().nullable(),
  text: z.string(),
  rewritten: z.boolean(),
  /** Variables without a value: the fallback is said, or the clause hidden. */
  missing: z.array(charterVariableIdSchema),
  words: z.int(),
});
export type AssembledClause = z.infer<typeof assembledClauseSchema>;

export const assembledSectionSchema = z.object({
  id: charterSectionIdSchema,
  title: z.string(),
  page: z.union([z.literal(1), z.literal(2)]),
  clauses: z.array(assembledClauseSchema),
  words: z.int(),
  minWords: z.int(),
  maxWords: z.int(),
});
export type AssembledSection = z.infer<typeof assembledSectionSchema>;

/** Texte complet d'une charte: what a version keeps forever, and all that its two pages need. */
export const charterTextSchema = z.object({
  company: z.string(),
  logo: z.string().nullable(),
  version: z.string(),
  effectiveOn: daySchema,
  reviewOn: daySchema,
  principle: z.string(),
  sections: z.array(assembledSectionSchema),
  tools: z.array(charterToolSchema),
  examples: charterValuesSchema.shape.examples,
});
export type CharterText = z.infer<typeof charterTextSchema>;

/** Version publiée: added once, never changed. */
export const charterVersionSchema = z.object({
  id: idSchema,
  number: z.string().max(20),
  publishedOn: daySchema,
  publishedBy: nameSchema,
  effectiveOn: daySchema,
  reviewOn: daySchema,
  /** What changed, in a sentence. */
  summary: z.string().trim().max(1_000).nullable(),
  /** Who took part: authors of proposals and comments, and those named by hand. */
  participants: z.array(z.string()),
  text: charterTextSchema,
});
export type CharterVersion = z.infer<typeof charterVersionSchema>;

/** Signature: on paper and recorded, or acknowledged in the application by name. */
export const charterSignatureSchema = z.object({
  id: idSchema,
  versionId: idSchema,
  personId: idSchema.nullable(),
  /** Name as signed, kept when the person leaves the dossier. */
  name: nameSchema,
  signedOn: businessDaySchema,
  kind: z.enum(['paper', 'app']),
});
export type CharterSignature = z.infer<typeof charterSignatureSchema>;
