import { z } from 'zod';
import {
  bankFormatSchema,
  columnMappingSchema,
  ignoredRecordSchema,
  mappingProposalSchema,
  matchCandidateSchema,
  matchConfidenceSchema,
  paymentCadenceSchema,
  paymentEventSchema,
  refusedRecordSchema,
  rememberedAnswerSchema,
  shadowFlagSchema,
  statementCurrencySchema,
  statementQuestionSchema,
} from './bank';
import { lineRoleSchema } from './bank-records';
import { businessDaySchema } from './day';
import { codedSchema } from './figure';
import { idSchema } from './ids';
import { centsSchema } from './money';
import { billingPeriodSchema } from './subscription';

/**
 * What the dossier knows of a line: nouvelle · déjà importée · payment already in the dossier · same day and amount as
 * a line that came from another kind of file.
 */
export const lineStateSchema = z.enum(['fresh', 'known', 'paid', 'possible']);
export type LineState = z.infer<typeof lineStateSchema>;

/** Ligne du relevé, as the review shows it. */
export const reviewLineSchema = z.object({
  index: z.int().min(1),
  /** Line of the file. */
  line: z.int().min(1),
  bookedOn: businessDaySchema,
  amountCents: centsSchema,
  currency: statementCurrencySchema,
  original: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  label: z.string(),
  role: lineRoleSchema,
  state: lineStateSchema,
  shadow: z.array(shadowFlagSchema.shape.reason),
});
export type ReviewLine = z.infer<typeof reviewLineSchema>;

/** Abonnement du dossier auquel une série peut appartenir. */
export const reviewCandidateSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  /** What one debit should be, in euro cents; null: the rate is missing. */
  expectedCents: centsSchema.nullable(),
});

/** Série d'un outil: a subscription or usage charges, with what the dossier already has. */
export const reviewItemSchema = z.object({
  id: z.string(),
  toolId: idSchema,
  toolName: z.string(),
  vendor: z.string(),
  kind: z.enum(['subscription', 'usage']),
  cadence: paymentCadenceSchema,
  cadenceBasis: z.enum(['observed', 'supposed']),
  certainty: z.enum(['sure', 'to-confirm']),
  confidence: matchConfidenceSchema,
  evidence: z.enum(['observed', 'assumed', 'answered']),
  matchedText: z.string(),
  firstOn: businessDaySchema,
  lastOn: businessDaySchema,
  /** Latest debit, unsigned, in `currency`. */
  lastAmountCents: centsSchema,
  currency: statementCurrencySchema,
  /** Debits less refunds, and exchange fees, unsigned. */
  totalCents: centsSchema,
  feesCents: centsSchema,
  events: z.array(paymentEventSchema),
  shadow: z.array(shadowFlagSchema.shape.reason),
  lines: z.array(reviewLineSchema),
  candidates: z.array(reviewCandidateSchema),
  /** Proposed subscription of the dossier; null: none has this tool. */
  subscriptionId: idSchema.nullable(),
  /** Declared, invoiced and really debited: codes of `bankScreens.differences`. */
  differences: z.array(codedSchema),
  /** Price that the debit says, in the subscription's currency, for one seat and period; null: it cannot tell. */
  debitedPriceCents: centsSchema.nullable(),
  /** One debit, three ways: the price declared in the dossier, the invoice (HT), and what was really debited; euro cents. */
  compared: z.object({
    declaredCents: centsSchema.nullable(),
    invoicedCents: centsSchema.nullable(),
    debitedCents: centsSchema.nullable(),
  }),
  /** The subscription that would be created. */
  creation: z.object({
    name: z.string(),
    planId: z.string().nullable(),
    /** Plans of the catalogue to choose from. */
    plans: z.array(z.object({ id: z.string(), name: z.string() })),
    planName: z.string().nullable(),
    perSeat: z.boolean(),
    seats: z.int().min(1),
    unitPriceCents: centsSchema,
    currency: z.string(),
    priceMode: z.enum(['HT', 'TTC']),
    period: billingPeriodSchema,
  }),
  /** What is proposed, before the person says anything. */
  proposal: z.enum(['attach', 'create', 'payments']),
});
export type ReviewItem = z.infer<typeof reviewItemSchema>;

/** Libellé à confirmer: one merchant, its lines and the products it may be. */
export const reviewQuestionSchema = z.object({
  pattern: z.string(),
  label: z.string(),
  lines: z.array(reviewLineSchema),
  candidates: z.array(matchCandidateSchema),
  /** A candidate that the dossier already pays for. */
  suggestion: idSchema.nullable(),
});
export type ReviewQuestion = z.infer<typeof reviewQuestionSchema>;

/** Offre et sièges d'un abonnement à créer, as the person corrected them. */
export const creationEditSchema = z.object({
  planId: z.string().max(200).nullable(),
  seats: z.int().min(1).max(100_000),
});
export type CreationEdit = z.infer<typeof creationEditSchema>;

/** What becomes of a series. */
export const itemActionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('attach'), subscriptionId: idSchema, updatePrice: z.boolean() }),
  /** `edit`: plan and seats said by the person; the price of one seat follows from the debit. */
  z.object({ kind: z.literal('create'), edit: creationEditSchema.optional() }),
  /** Payments of the tool, without a subscription: charges by use. */
  z.object({ kind: z.literal('payments') }),
  z.object({ kind: z.literal('ignore') }),
]);
export type ItemAction = z.infer<typeof itemActionSchema>;

/** What the person settled during the review. */
export const reviewChoicesSchema = z.object({
  answers: z
    .array(z.object({ pattern: rememberedAnswerSchema.shape.pattern, decision: rememberedAnswerSchema.shape.decision }))
    .max(2_000),
  items: z.array(z.object({ id: z.string(), action: itemActionSchema })).max(5_000),
  /** Lines to leave out, and lines that look alike but are to be taken. */
  leftOut: z.array(z.int()).max(100_000),
  taken: z.array(z.int()).max(100_000),
});
export type ReviewChoices = z.infer<typeof reviewChoicesSchema>;

/** Une ligne du relevé entier: an AI payment, one to confirm, or an ordinary operation. */
export const paperLineSchema = z.object({
  index: z.int().min(1),
  line: z.int().min(1),
  bookedOn: businessDaySchema,
  amountCents: centsSchema,
  currency: statementCurrencySchema,
  label: z.string(),
  kind: z.enum(['tool', 'to-confirm', 'ordinary']),
  toolName: z.string().nullable(),
  role: lineRoleSchema.nullable(),
  /** Part of the label that was recognised. */
  matchedText: z.string(),
  /** Merchant under which an answer would be remembered; null: a credit, or nothing to recognise it by. */
  pattern: z.string().nullable(),
  /** What the person said of this merchant, during this review or before. */
  answered: z.enum(['tool', 'not-ai']).nullable(),
});
export type PaperLine = z.infer<typeof paperLineSchema>;
export const paperPageSchema = z.object({ total: z.int(), highlighted: z.int(), lines: z.array(paperLineSchema) });
export type PaperPage = z.infer<typeof paperPageSchema>;

/** How the file is to be read, when it does not say. */
export const readingChoicesSchema = z.object({
  mapping: columnMappingSchema.nullable(),
  dateOrder: z.enum(['dmy', 'mdy']).nullable(),
  decimalMark: z.enum(['comma', 'point']).nullable(),
});
export type ReadingChoices = z.infer<typeof readingChoicesSchema>;

/** Relevé reconnu. */
export const recognisedSchema = z.object({
  fileName: z.string(),
  format: bankFormatSchema,
  bank: z.string().nullable(),
  encoding: z.string(),
  accounts: z.array(
    z.object({ id: z.string(), currency: statementCurrencySchema, balanceCents: centsSchema.nullable() }),
  ),
  periodFrom: businessDaySchema.nullable(),
  periodTo: businessDaySchema.nullable(),
  records: z.int(),
  operations: z.int(),
  /** This very file was imported before. */
  importedAt: z.string().nullable(),
  warnings: z.array(codedSchema),
  questions: z.array(statementQuestionSchema),
  mapping: mappingProposalSchema.nullable(),
  ignored: z.array(ignoredRecordSchema),
  refused: z.array(refusedRecordSchema),
});
export type Recognised = z.infer<typeof recognisedSchema>;

/** Revue d'un relevé; nothing is written. */
export const bankReviewSchema = z.object({
  readingId: z.string(),
  recognised: recognisedSchema,
  items: z.array(reviewItemSchema),
  questions: z.array(reviewQuestionSchema),
});
export type BankReview = z.infer<typeof bankReviewSchema>;
