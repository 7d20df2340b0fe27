import { z } from 'zod';
import { daySchema } from './day';
import { codedSchema } from './figure';
import { idSchema, nameSchema, noteSchema } from './ids';

/** Classes de données: public, interne, confidentiel, données de clients ou de personnes. */
export const dataClasses = ['public', 'internal', 'confidential', 'personal'] as const;
export const dataClassSchema = z.enum(dataClasses);
export type DataClass = z.infer<typeof dataClassSchema>;

/** autorisé, autorisé sous conditions, interdit */
export const verdictSchema = z.enum(['allowed', 'conditions', 'forbidden']);
export type Verdict = z.infer<typeof verdictSchema>;

/** Usages on which a tool may have a rule of its own. `any`: whatever has none. */
export const policyUses = [
  'any',
  'writing',
  'images',
  'code',
  'meetings',
  'analysis',
  'customers',
  'hr',
  'agents',
] as const;
export const policyUseSchema = z.enum(policyUses);
export type PolicyUse = z.infer<typeof policyUseSchema>;

/** Fiche d'un outil autorisé. */
export const toolPolicySchema = z.object({
  id: idSchema,
  toolId: idSchema,
  /** What it is for: « rédaction, traduction ». */
  use: z.string().trim().max(200).nullable(),
  /** Propriétaire: a person's name or a role. */
  owner: z.string().trim().max(200).nullable(),
  decidedOn: daySchema.nullable(),
  note: noteSchema.nullable(),
});
export type ToolPolicy = z.infer<typeof toolPolicySchema>;

/** Règle d'un outil pour une classe de données et un usage. */
export const toolRuleSchema = z.object({
  id: idSchema,
  toolId: idSchema,
  dataClass: dataClassSchema,
  use: policyUseSchema,
  verdict: verdictSchema,
  /** Said beside a verdict under conditions. */
  condition: z.string().trim().max(500).nullable(),
});
export type ToolRule = z.infer<typeof toolRuleSchema>;

/** Demande d'outil. */
export const toolRequestSchema = z.object({
  id: idSchema,
  toolName: nameSchema,
  toolId: idSchema.nullable(),
  why: z.string().trim().min(1).max(1_000),
  dataClass: dataClassSchema,
  askedBy: nameSchema,
  askedOn: daySchema,
  state: z.enum(['open', 'accepted', 'trial', 'refused']),
  decidedBy: z.string().trim().max(200).nullable(),
  decidedOn: daySchema.nullable(),
  reason: z.string().trim().max(1_000).nullable(),
});
export type ToolRequest = z.infer<typeof toolRequestSchema>;

/** The five questions of sovereignty: hébergement, chiffrement, entraînement, traçabilité, réversibilité. */
export const sovereigntyAxes = ['hosting', 'encryption', 'training', 'traceability', 'reversibility'] as const;
export const sovereigntyAxisSchema = z.enum(sovereigntyAxes);
export type SovereigntyAxis = z.infer<typeof sovereigntyAxisSchema>;
/** acquis, partiel, non, inconnu */
export const sovereigntyAnswerSchema = z.enum(['yes', 'partial', 'no', 'unknown']);
export type SovereigntyAnswer = z.infer<typeof sovereigntyAnswerSchema>;

/** Réponse vérifiée par l'entreprise: wins over what the catalogue says. */
export const sovereigntyFactSchema = z.object({
  id: idSchema,
  toolId: idSchema,
  axis: sovereigntyAxisSchema,
  answer: sovereigntyAnswerSchema,
  /** Where it was read: contract, console, mail of the vendor. */
  proof: z.string().trim().max(500).nullable(),
  checkedBy: z.string().trim().max(200).nullable(),
  checkedOn: daySchema.nullable(),
});
export type SovereigntyFact = z.infer<typeof sovereigntyFactSchema>;

export const sovereigntyLineSchema = z.object({
  toolId: z.string(),
  tool: z.string(),
  vendorCountry: z.string().nullable(),
  answers: z.array(
    z.object({
      axis: sovereigntyAxisSchema,
      answer: sovereigntyAnswerSchema,
      basis: z.enum(['fact', 'setting', 'plan', 'catalogue', 'none']),
      reason: codedSchema,
      verify: z.boolean(),
    }),
  ),
  /** Points proven, of ten: two for yes, one for partial. Unknown earns nothing, and is counted apart. */
  points: z.int(),
  unknown: z.int(),
  /** Points it would have if every unknown answer were yes. */
  atMost: z.int(),
});
export type SovereigntyLine = z.infer<typeof sovereigntyLineSchema>;

/** One setting of one tool to be looked at, with the state of its last check. */
export const settingLineSchema = z.object({
  toolId: z.string(),
  tool: z.string(),
  settingId: z.string(),
  label: z.string(),
  check: z.string(),
  checkId: z.string().nullable(),
  state: z.enum(['ok', 'open', 'unknown', 'not-applicable']),
  checkedBy: z.string().nullable(),
  checkedOn: daySchema.nullable(),
  nextCheckOn: daySchema.nullable(),
  note: z.string().nullable(),
  overdue: z.boolean(),
});
export type SettingLine = z.infer<typeof settingLineSchema>;

/** Tool with its rules, as the table of approved tools shows it. */
export const policyLineSchema = z.object({
  toolId: z.string(),
  tool: z.string(),
  vendor: z.string(),
  category: z.string(),
  inUse: z.boolean(),
  seats: z.int().nullable(),
  account: z.enum(['company-workspace', 'personal-account', 'unknown']),
  policy: toolPolicySchema.nullable(),
  rules: z.array(toolRuleSchema),
  /** General verdict by class; null: nobody decided. */
  verdicts: z.record(dataClassSchema, verdictSchema.nullable()),
  /** allowed: at least one class. forbidden: all decided classes. undecided: none decided. */
  standing: z.enum(['allowed', 'conditions', 'forbidden', 'undecided']),
  warnings: z.array(codedSchema),
});
export type PolicyLine = z.infer<typeof policyLineSchema>;
