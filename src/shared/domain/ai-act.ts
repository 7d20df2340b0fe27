import { z } from 'zod';
import { daySchema } from './day';

/** Niveau de risque du déployeur. */
export const riskLevelSchema = z.enum(['hors_champ', 'minimal', 'transparence', 'haut_risque', 'interdit']);
export type RiskLevel = z.infer<typeof riskLevelSchema>;

const factValueSchema = z.union([z.boolean(), z.string(), z.array(z.string())]);
export type FactValue = z.infer<typeof factValueSchema>;
/** Réponses au questionnaire, by fact id; an absent fact has no answer. */
export const aiActAnswersSchema = z.record(z.string(), factValueSchema);
export type AiActAnswers = z.infer<typeof aiActAnswersSchema>;

/** A condition of a rule: one test on one fact, or a combination. */
export type AiActCondition =
  | {
      readonly fact: string;
      readonly op: 'eq' | 'neq' | 'in' | 'includes' | 'includes_any';
      readonly value: FactValue;
    }
  | { readonly all: readonly AiActCondition[] }
  | { readonly any: readonly AiActCondition[] }
  | { readonly not: AiActCondition };

export const aiActConditionSchema: z.ZodType<AiActCondition> = z.lazy(() =>
  z.union([
    z.strictObject({
      fact: z.string(),
      op: z.enum(['eq', 'neq', 'in', 'includes', 'includes_any']),
      value: factValueSchema,
    }),
    z.strictObject({ all: z.array(aiActConditionSchema).min(1) }),
    z.strictObject({ any: z.array(aiActConditionSchema).min(1) }),
    z.strictObject({ not: aiActConditionSchema }),
  ]),
);

/** Question du questionnaire. */
export const aiActFactSchema = z.object({
  id: z.string(),
  type: z.enum(['boolean', 'enum', 'multi']),
  question: z.string(),
  section: z.string(),
  help: z.string().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  default: factValueSchema.optional(),
  ask_if: aiActConditionSchema.optional(),
});
export type AiActFact = z.infer<typeof aiActFactSchema>;

/** The file calls it `then`; an object with that name would be taken for a promise. */
const withOutcome = (rule: unknown): unknown => {
  if (typeof rule !== 'object' || rule === null || !('then' in rule)) return rule;
  const { then: outcome, ...rest } = rule;
  return { ...rest, outcome };
};

export const aiActRuleSchema = z.preprocess(
  withOutcome,
  z.object({
    id: z.string(),
    priority: z.number(),
    when: aiActConditionSchema,
    /** What a true rule adds. */
    outcome: z.strictObject({
      risk_level: riskLevelSchema.optional(),
      obligations: z.array(z.string()).default([]),
      articles: z.array(z.string()).default([]),
      flags: z.array(z.string()).default([]),
    }),
    explanation: z.string(),
  }),
);
export type AiActRule = z.infer<typeof aiActRuleSchema>;

/** Obligation, with the day from which it applies: a day, or « en vigueur » / « immédiat ». */
export const aiActObligationSchema = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  article: z.string(),
  actor: z.string(),
  applies_from: z.union([daySchema, z.literal('en vigueur'), z.literal('immédiat')]),
  transition_until: daySchema.optional(),
  severity: z.enum(['obligation', 'interdiction', 'recommandation', 'alerte']),
  sources: z.array(z.string()),
  evidence: z.string().optional(),
  note: z.string().optional(),
});
export type AiActObligation = z.infer<typeof aiActObligationSchema>;

export const aiActSourceSchema = z.object({
  title: z.string(),
  url: z.string(),
  date: z.string(),
  kind: z.string(),
  note: z.string().optional(),
});
export type AiActSource = z.infer<typeof aiActSourceSchema>;

export const aiActAuthoritySchema = z.object({
  name: z.string(),
  role: z.string(),
  status: z.string(),
  sources: z.array(z.string()),
});
export type AiActAuthority = z.infer<typeof aiActAuthoritySchema>;

export const aiActTierSchema = z.object({
  id: z.string(),
  articles: z.string(),
  for: z.string(),
  fixed_eur: z.number(),
  pct_turnover: z.number(),
});

/** Règlement européen sur l'IA: questions, rules and obligations, dated and sourced (resources/reference/regulation). */
export const aiActReferenceSchema = z.object({
  meta: z.object({ version: z.string(), as_of: daySchema, title: z.string(), disclaimer: z.string() }),
  risk_levels: z.array(z.object({ id: riskLevelSchema, rank: z.int(), label: z.string(), ui: z.string() })),
  flags: z.record(z.string(), z.string()),
  timeline: z.array(z.object({ date: daySchema, label: z.string(), sources: z.array(z.string()) })),
  definitions: z.array(z.object({ term: z.string(), article: z.string(), text: z.string() })),
  authorities: z.array(aiActAuthoritySchema),
  penalties: z.object({
    rule_sme: z.string(),
    in_force_since: daySchema,
    tiers: z.array(aiActTierSchema),
    examples: z.array(z.object({ turnover_eur: z.number(), tier: z.string(), cap_eur: z.number(), calc: z.string() })),
    notes: z.array(z.string()),
    sources: z.array(z.string()),
  }),
  prohibited_practices: z.array(z.object({ id: z.string(), article: z.string(), applies_from: daySchema })),
  annex_iii: z.array(
    z.object({
      point: z.string(),
      title: z.string(),
      items: z.array(z.string()),
      examples_high: z.array(z.string()).optional(),
      examples_not_high: z.array(z.string()).optional(),
      examples_status: z.string().optional(),
      sources: z.array(z.string()).optional(),
    }),
  ),
  facts: z.array(aiActFactSchema),
  rules: z.array(aiActRuleSchema),
  obligations: z.record(z.string(), aiActObligationSchema),
  to_verify: z.array(z.string()),
  sources: z.record(z.string(), aiActSourceSchema),
});
export type AiActReference = z.infer<typeof aiActReferenceSchema>;

/** Statut d'une obligation à une date. */
export const obligationStatusSchema = z.enum(['applicable', 'upcoming']);
export type ObligationStatus = z.infer<typeof obligationStatusSchema>;

export const evaluatedObligationSchema = z.object({
  id: z.string(),
  status: obligationStatusSchema,
  /** Null: in force without a date of the regulation (labour code, good practice). */
  appliesFrom: daySchema.nullable(),
  /** End of the delay given to systems already on the market; both dates are shown. */
  transitionUntil: daySchema.nullable(),
  inTransition: z.boolean(),
  /** « à vérifier »: the text or one of its sources is not confirmed. */
  verify: z.boolean(),
});
export type EvaluatedObligation = z.infer<typeof evaluatedObligationSchema>;

/** Classement d'un usage à une date. An aid, never a certificate. */
export const aiActEvaluationSchema = z.object({
  asOf: daySchema,
  riskLevel: riskLevelSchema,
  /** Highest level that the questions still open could lead to; null when they cannot raise it. */
  couldBecome: riskLevelSchema.nullable(),
  /** True rules, in order: why this level and these obligations. */
  rules: z.array(z.object({ id: z.string(), explanation: z.string(), verify: z.boolean() })),
  articles: z.array(z.string()),
  obligations: z.array(evaluatedObligationSchema),
  flags: z.array(z.string()),
  /** Questions that apply, have no answer and no default (« à compléter »). */
  missing: z.array(z.string()),
  /** Questions that apply and were completed by their default. */
  assumed: z.array(z.string()),
});
export type AiActEvaluation = z.infer<typeof aiActEvaluationSchema>;
