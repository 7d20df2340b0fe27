import { z } from 'zod';
import { modelKeySchema, zoneCodeSchema } from './carbon-reference';
import { businessDaySchema, daySchema, monthSchema } from './day';
import { idSchema, nameSchema, noteSchema } from './ids';
import { intervalSchema } from './interval';

/** Origine d'une quantité: mesurée, importée, déclarée, estimée. */
export const usageOriginSchema = z.enum(['measured', 'imported', 'declared', 'estimated']);
export type UsageOrigin = z.infer<typeof usageOriginSchema>;

export const imageClassSchema = z.enum(['image-light', 'image-standard', 'image-high']);
export type ImageClass = z.infer<typeof imageClassSchema>;
export const transcriptionClassSchema = z.enum(['asr-large', 'asr-small']);
export type TranscriptionClass = z.infer<typeof transcriptionClassSchema>;
export const embeddingClassSchema = z.enum(['embed-small', 'embed-large']);
export type EmbeddingClass = z.infer<typeof embeddingClassSchema>;

/** A quantity of a month: 0 is none, null is « not known ». */
const quantity = z.number().finite().nonnegative().max(1e12).nullable();

/** Ligne d'usage: what a team did with a tool in a month, for one use. */
export const usageRowSchema = z.object({
  id: idSchema,
  month: monthSchema,
  /** Null: the whole company, or a team that is not known. */
  teamId: idSchema.nullable(),
  toolId: idSchema.nullable(),
  /** Text model, `provider/name`. Null: the default of the tool, if it has one. */
  model: modelKeySchema.nullable(),
  /** Video model, `provider/name` of the video registry. Null: any video service. */
  videoModel: modelKeySchema.nullable(),
  /** Use profile: built in (`chat-turn`) or of the dossier. */
  useId: idSchema.nullable(),
  /** Text requests. */
  requests: quantity,
  /** Hidden reasoning tokens included. Null: taken from the use profile. */
  outputTokensPerRequest: quantity,
  /** Counted only with the optional input term. */
  inputTokensPerRequest: quantity,
  images: quantity,
  /** Null: the class of the use, else of the tool. */
  imageClass: imageClassSchema.nullable(),
  videoSeconds: quantity,
  /** Number of clips those seconds make. Null: clips of the default length. */
  videoClips: quantity,
  /** Minutes of audio transcribed. */
  audioMinutes: quantity,
  embeddingTokens: quantity,
  /** Fourchette déclarée: the quantities of the row could be this many times lower or higher (0.8 and 1.2). */
  spread: z.object({ low: z.number().min(0).max(1), high: z.number().min(1).max(1_000) }).nullable(),
  origin: usageOriginSchema,
  note: noteSchema.nullable(),
});
export type UsageRow = z.infer<typeof usageRowSchema>;

/** A usage row that tells nothing yet: unknown, not zero. */
export const untoldUsage: Omit<UsageRow, 'id' | 'month' | 'origin'> = {
  teamId: null,
  toolId: null,
  model: null,
  videoModel: null,
  useId: null,
  requests: null,
  outputTokensPerRequest: null,
  inputTokensPerRequest: null,
  images: null,
  imageClass: null,
  videoSeconds: null,
  videoClips: null,
  audioMinutes: null,
  embeddingTokens: null,
  spread: null,
  note: null,
};

/** Profil d'usage: what one use is worth, built in or defined in the dossier (cas d'usage). */
export const useProfileSchema = z.object({
  id: idSchema,
  /** Null on built-in profiles: their name is `carbon.profiles.<id>`. */
  name: nameSchema.nullable(),
  kind: z.enum(['text', 'image', 'video', 'transcription', 'embedding']),
  /** Output tokens of one request; low = high when known. */
  outputTokens: intervalSchema.nullable(),
  /** Reasoning model that does not report its hidden tokens: the reasoning factor applies. */
  reasoning: z.boolean(),
  imageClass: imageClassSchema.nullable(),
  transcriptionClass: transcriptionClassSchema.nullable(),
  embeddingClass: embeddingClassSchema.nullable(),
  archived: z.boolean(),
});
export type UseProfile = z.infer<typeof useProfileSchema>;

/** Méthode: cycle de vie (défaut), publication du fournisseur, facteur de l'entreprise. */
export const carbonMethodSchema = z.enum(['life-cycle', 'provider-publication', 'company-factor']);
export type CarbonMethod = z.infer<typeof carbonMethodSchema>;

/** Facteur de l'entreprise: grams given by somebody, on a date. Null factors leave that use unknown. */
export const companyFactorSchema = z.object({
  gramsPerRequest: z.number().positive().max(100_000),
  gramsPerImage: z.number().positive().max(1_000_000).nullable(),
  gramsPerVideoSecond: z.number().positive().max(1_000_000).nullable(),
  gramsPerAudioMinute: z.number().positive().max(1_000_000).nullable(),
  givenBy: nameSchema,
  givenOn: daySchema,
  note: noteSchema.nullable(),
});
export type CompanyFactor = z.infer<typeof companyFactorSchema>;

/** Zone déclarée: only when a contract or a deployment proves where the model runs. */
export const zoneDeclarationSchema = z.object({
  /** Null: every tool. */
  toolId: idSchema.nullable(),
  /** Text or video model, `provider/name`. Null: every model of the tool, and what has no named model. */
  model: modelKeySchema.nullable().default(null),
  zone: zoneCodeSchema,
  basis: z.enum(['contract', 'own-deployment']),
  /** Who said so; null on declarations made before it was asked. */
  declaredBy: nameSchema.nullable().default(null),
  declaredOn: daySchema,
  note: noteSchema.nullable(),
});
export type ZoneDeclaration = z.infer<typeof zoneDeclarationSchema>;

/** Réglages carbone d'un dossier. */
export const carbonSettingsSchema = z.object({
  method: carbonMethodSchema,
  companyFactor: companyFactorSchema.nullable(),
  zoneDeclarations: z.array(zoneDeclarationSchema),
  /** Model chosen by the company for a tool: wins over the default of the tool. */
  toolModels: z.array(z.object({ toolId: idSchema, model: modelKeySchema })),
  /** Plan of a tool, where its default model depends on it. */
  toolPlans: z.array(z.object({ toolId: idSchema, planId: idSchema })),
  /** Optional term for input tokens, off by default. */
  countInputTokens: z.boolean(),
});
export type CarbonSettings = z.infer<typeof carbonSettingsSchema>;
export const defaultCarbonSettings: CarbonSettings = {
  method: 'life-cycle',
  companyFactor: null,
  zoneDeclarations: [],
  toolModels: [],
  toolPlans: [],
  countInputTokens: false,
};

/** Calendrier de travail. */
export const workCalendarSchema = z.object({
  /** Days worked in a week, 0 = Sunday … 6 = Saturday. */
  weekdays: z.array(z.int().min(0).max(6)).min(1),
  alsaceMoselle: z.boolean(),
  /** Lundi de Pentecôte travaillé (journée de solidarité). */
  whitMondayWorked: z.boolean(),
  /** Semaines de fermeture: first and last day. */
  closures: z.array(z.object({ from: daySchema, to: daySchema })),
});
export type WorkCalendar = z.infer<typeof workCalendarSchema>;
export const defaultWorkCalendar: WorkCalendar = {
  weekdays: [1, 2, 3, 4, 5],
  alsaceMoselle: false,
  whitMondayWorked: false,
  closures: [],
};

/** Rythme déclaré: « 250 requêtes par jour ouvré pour l'entreprise ». The two bases are asked, never assumed. */
export const habitSchema = z.object({
  id: idSchema,
  teamId: idSchema.nullable(),
  toolId: idSchema.nullable(),
  model: modelKeySchema.nullable(),
  useId: idSchema.nullable(),
  /** What is counted by day. */
  counted: z.enum(['requests', 'images', 'videoSeconds', 'audioMinutes', 'embeddingTokens']),
  low: z.number().nonnegative(),
  typical: z.number().nonnegative(),
  high: z.number().nonnegative(),
  countBasis: z.enum(['company', 'person']).nullable(),
  dayBasis: z.enum(['working', 'calendar']).nullable(),
  /** People who do it, when the count is per person. */
  people: z.int().positive().nullable(),
  /** Days worked by one person in a year (220), when the company knows it; null: the calendar alone. */
  workedDaysPerYear: z.number().positive().max(366).nullable(),
  from: monthSchema,
  /** Null: still so. */
  to: monthSchema.nullable(),
});
export type Habit = z.infer<typeof habitSchema>;

/** Relevé d'usages d'une équipe: the last uses (ten by default), classed essential or not by the team. */
export const nonEssentialSampleSchema = z.object({
  id: idSchema,
  teamId: idSchema.nullable(),
  takenOn: businessDaySchema,
  size: z.int().min(1).max(10_000),
  nonEssential: z.int().min(0).max(10_000),
  note: noteSchema.nullable(),
});
export type NonEssentialSample = z.infer<typeof nonEssentialSampleSchema>;

/** Part non essentielle déclarée, without sample. */
export const declaredNonEssentialSchema = z.object({
  teamId: idSchema.nullable(),
  share: z.number().min(0).max(1),
  declaredOn: daySchema,
});
export type DeclaredNonEssential = z.infer<typeof declaredNonEssentialSchema>;
