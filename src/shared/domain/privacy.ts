import { z } from 'zod';
import { businessDaySchema, daySchema } from './day';
import { codedSchema } from './figure';
import { idSchema, nameSchema, noteSchema } from './ids';

const text = (max: number) => z.string().trim().min(1).max(max).nullable();

/** Oui, non, inconnu. */
const triSchema = z.enum(['yes', 'no', 'unknown']);
export type Tri = z.infer<typeof triSchema>;

/** Catégories de données personnelles. */
export const dataCategories = [
  'identity',
  'contact',
  'professional',
  'connection',
  'financial',
  'exchanges',
  'recruitment',
  'performance',
  'voice-image',
  'biometric',
  'sensitive',
] as const;
export const dataCategorySchema = z.enum(dataCategories);
export type DataCategory = z.infer<typeof dataCategorySchema>;

/** Catégories de personnes concernées. */
export const peopleCategories = [
  'employees',
  'candidates',
  'customers',
  'prospects',
  'suppliers',
  'vulnerable',
] as const;
export const peopleCategorySchema = z.enum(peopleCategories);
export type PeopleCategory = z.infer<typeof peopleCategorySchema>;

/** Base légale (RGPD art. 6). */
export const legalBases = ['contract', 'legal-obligation', 'legitimate-interest', 'consent', 'public-task'] as const;
/** Garantie d'un transfert hors UE (RGPD art. 45 à 49). */
export const safeguards = ['adequacy-dpf', 'adequacy', 'scc', 'bcr', 'none'] as const;
/** État du contrat de sous-traitance (RGPD art. 28). */
export const contractStates = ['signed', 'requested', 'refused', 'none', 'not-needed', 'unknown'] as const;

/** Critères du CEPD pour l'analyse d'impact, in the order of rgpd-usage.md, section 5. */
export const dpiaCriteria = [
  'evaluation',
  'automated-decision',
  'monitoring',
  'sensitive',
  'large-scale',
  'matching',
  'vulnerable',
  'innovative',
  'blocking',
] as const;
export const dpiaCriterionSchema = z.enum(dpiaCriteria);
export type DpiaCriterion = z.infer<typeof dpiaCriterionSchema>;

/** Fiche RGPD d'un outil: what is known of the processing made with it. One row per tool. */
export const toolPrivacySchema = z.object({
  id: idSchema,
  toolId: idSchema,
  personalData: triSchema,
  purpose: text(1_000),
  legalBasis: z.enum(legalBases).nullable(),
  dataCategories: z.array(dataCategorySchema),
  peopleCategories: z.array(peopleCategorySchema),
  recipients: text(500),
  /** Durée de conservation, as written: « 30 jours ». */
  retention: text(300),
  security: text(1_000),
  contractState: z.enum(contractStates),
  contractOn: businessDaySchema.nullable(),
  /** Where the signed contract is kept. */
  contractReference: text(300),
  transfer: z.enum(['none', 'outside-eu', 'unknown']),
  transferCountry: text(100),
  safeguard: z.enum(safeguards).nullable(),
  /** Criteria answered by hand; those the dossier settles are not asked. */
  criteria: z.partialRecord(dpiaCriterionSchema, triSchema),
  dpiaState: z.enum(['none', 'in-progress', 'done']),
  dpiaOn: businessDaySchema.nullable(),
  dpiaReference: text(300),
});
export type ToolPrivacy = z.infer<typeof toolPrivacySchema>;

/** Sheet of a tool about which nobody said anything. */
export const emptyToolPrivacy: Omit<ToolPrivacy, 'id' | 'toolId'> = {
  personalData: 'unknown',
  purpose: null,
  legalBasis: null,
  dataCategories: [],
  peopleCategories: [],
  recipients: null,
  retention: null,
  security: null,
  contractState: 'unknown',
  contractOn: null,
  contractReference: null,
  transfer: 'unknown',
  transferCountry: null,
  safeguard: null,
  criteria: {},
  dpiaState: 'none',
  dpiaOn: null,
  dpiaReference: null,
};

/** Lecture des conditions générales d'un outil. */
export const termsReadingSchema = z.object({
  id: idSchema,
  toolId: idSchema,
  readBy: nameSchema,
  readOn: businessDaySchema,
  /** Version or date of the terms, as printed on them. */
  version: text(100),
  note: noteSchema.nullable(),
});
export type TermsReading = z.infer<typeof termsReadingSchema>;

/** Étape avec le CSE. */
export const councilStepKinds = ['information', 'consultation', 'expertise', 'opinion'] as const;
export const councilStepSchema = z.object({
  id: idSchema,
  kind: z.enum(councilStepKinds),
  on: businessDaySchema,
  /** Project submitted: « Copilot pour tous ». */
  subject: nameSchema,
  /** Where the minutes are kept, what the opinion says. */
  note: noteSchema.nullable(),
});
export type CouncilStep = z.infer<typeof councilStepSchema>;

/** Where the need of an impact assessment stands. */
export const dpiaNeedSchema = z.object({
  status: z.enum(['required', 'not-required', 'undetermined', 'no-personal-data']),
  /** Why, in sentences: uses classified by the register, criteria met. */
  reasons: z.array(codedSchema),
  criteria: z.array(
    z.object({
      id: dpiaCriterionSchema,
      answer: triSchema,
      /** Taken from the dossier, typed by hand, or nobody said. */
      basis: z.enum(['dossier', 'typed', 'none']),
    }),
  ),
});
export type DpiaNeed = z.infer<typeof dpiaNeedSchema>;

/** Outil avec sa fiche, as the screen shows it. */
export const privacyLineSchema = z.object({
  toolId: z.string(),
  tool: z.string(),
  vendor: z.string(),
  vendorCountry: z.string().nullable(),
  sheet: toolPrivacySchema.nullable(),
  /** Personal data as the sheet says, or as a registered use does. */
  personalData: triSchema,
  contract: z.enum(contractStates),
  terms: z.array(termsReadingSchema),
  dpia: dpiaNeedSchema,
  /** Uses of the register made with this tool. */
  uses: z.array(z.object({ id: z.string(), name: z.string() })),
  alerts: z.array(codedSchema),
  /** Everything that article 30 asks for is written. */
  entryComplete: z.boolean(),
  entryMissing: z.array(z.string()),
  reviewDueOn: daySchema.nullable(),
});
export type PrivacyLine = z.infer<typeof privacyLineSchema>;
