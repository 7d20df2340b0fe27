import { z } from 'zod';
import { businessDaySchema } from './day';
import { idSchema } from './ids';
import { centsSchema } from './money';

/** Rattachement à un éditeur: certain, probable, ambigu (à confirmer). */
export const matchConfidenceSchema = z.enum(['certain', 'probable', 'ambiguous']);
export type MatchConfidence = z.infer<typeof matchConfidenceSchema>;

/** A product that an ambiguous label may be; `toolId` null: another product of the vendor, without AI. */
export const matchCandidateSchema = z.object({
  toolId: idSchema.nullable(),
  vendor: z.string(),
  product: z.string().nullable(),
});
export type MatchCandidate = z.infer<typeof matchCandidateSchema>;

/** Nature d'un paiement: abonnement, usage (API), ou non déterminée. */
export const chargeNatureSchema = z.enum(['subscription', 'usage', 'undecided']);
export type ChargeNature = z.infer<typeof chargeNatureSchema>;

export const vendorMatchSchema = z.object({
  index: z.int().min(1),
  /** Null when ambiguous. */
  toolId: idSchema.nullable(),
  candidates: z.array(matchCandidateSchema),
  confidence: matchConfidenceSchema,
  nature: chargeNatureSchema,
  /** Rule applied: `catalogue:…`, `rule:…`, `answer:…`; shown with the original line. */
  ruleId: z.string(),
  /** Label was seen on a real statement, or is plausible only; `answered`: the user said so. */
  evidence: z.enum(['observed', 'assumed', 'answered']),
  /** Part of the label that the rule recognised. */
  matchedText: z.string(),
});
export type VendorMatch = z.infer<typeof vendorMatchSchema>;

/** Réponse mémorisée: labels starting with this merchant belong to this tool, or are not to be asked about again. */
export const rememberedAnswerSchema = z.object({
  id: idSchema,
  /** Merchant key, as `merchantKey` of the engine makes it. */
  pattern: z.string().min(2).max(200),
  decision: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('tool'), toolId: idSchema, nature: z.enum(['subscription', 'usage']) }),
    z.object({ kind: z.literal('not-ai') }),
  ]),
});
export type RememberedAnswer = z.infer<typeof rememberedAnswerSchema>;

export const paymentCadenceSchema = z.enum(['monthly', 'quarterly', 'annual', 'irregular']);
export type PaymentCadence = z.infer<typeof paymentCadenceSchema>;

/** Événement d'une série: what changed between two debits. */
export const paymentEventSchema = z.object({
  code: z.enum([
    'currency-drift',
    'price-change',
    'seat-count-change',
    'missed-period',
    'double-charge',
    'refund',
    'parallel-series',
    'late-or-stopped',
  ]),
  /** Operation concerned; null for an absence. */
  index: z.int().min(1).nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type PaymentEvent = z.infer<typeof paymentEventSchema>;

/** Paiement récurrent. */
export const recurringPaymentSchema = z.object({
  toolId: idSchema,
  accountId: z.string(),
  cadence: paymentCadenceSchema,
  /** Where the cadence comes from: seen on two debits or more, or supposed from one. */
  cadenceBasis: z.enum(['observed', 'supposed']),
  /** Debits in date order, double charges included. */
  indexes: z.array(z.int().min(1)).min(1),
  firstOn: businessDaySchema,
  lastOn: businessDaySchema,
  lastAmountCents: centsSchema,
  currency: z.string().regex(/^[A-Z]{3}$/),
  certainty: z.enum(['sure', 'to-confirm']),
  confidence: matchConfidenceSchema,
  /** Operations tied to it: refunds and bank exchange fees. */
  refunds: z.array(z.int().min(1)),
  fees: z.array(z.int().min(1)),
  events: z.array(paymentEventSchema),
});
export type RecurringPayment = z.infer<typeof recurringPaymentSchema>;

/** Indice d'IA non déclarée (shadow AI). It never bears a name. */
export const shadowFlagSchema = z.object({
  index: z.int().min(1),
  reason: z.enum(['personal-plan', 'personal-account', 'employee-card', 'expense-claim', 'several-cards']),
});
export type ShadowFlag = z.infer<typeof shadowFlagSchema>;

/** Résultat de l'analyse d'un relevé. */
export const bankAnalysisSchema = z.object({
  matches: z.array(vendorMatchSchema),
  recurring: z.array(recurringPaymentSchema),
  usageBased: z.array(
    z.object({
      toolId: idSchema,
      accountId: z.string(),
      indexes: z.array(z.int().min(1)).min(1),
      fees: z.array(z.int().min(1)),
    }),
  ),
  ambiguous: z.array(
    z.object({ index: z.int().min(1), candidates: z.array(matchCandidateSchema), ruleId: z.string() }),
  ),
  refunds: z.array(z.object({ index: z.int().min(1), linkedTo: z.int().min(1).nullable(), toolId: idSchema })),
  fxFees: z.array(z.object({ index: z.int().min(1), linkedTo: z.int().min(1).nullable() })),
  shadow: z.array(shadowFlagSchema),
});
export type BankAnalysis = z.infer<typeof bankAnalysisSchema>;
