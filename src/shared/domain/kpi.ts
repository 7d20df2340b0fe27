import { z } from 'zod';
import { businessDaySchema, daySchema, monthSchema } from './day';
import { figureSchema } from './figure';
import { idSchema, nameSchema } from './ids';

/** Indicateurs suivis, in the order in which they are read. */
export const kpiIds = [
  'annual-cost', // coût annuel des outils d'IA
  'cost-per-active-user', // coût par utilisateur actif
  'adoption', // taux d'adoption
  'unused-seats', // sièges inutilisés
  'realised-savings', // économies réalisées
  'roi', // retour sur investissement déclaratif
  'carbon', // empreinte carbone du mois
  'carbon-budget', // part du budget carbone consommée
  'non-essential', // part non essentielle
  'uses', // nombre d'usages du mois
  'electricity', // facture d'électricité
  'trained', // personnes formées
  'signatures', // signatures de la charte
  'incidents', // incidents du mois
  'questions', // questions en attente
  'admin-hours', // temps d'administration
] as const;
export const kpiIdSchema = z.enum(kpiIds);
export type KpiId = z.infer<typeof kpiIdSchema>;

/** A followed measure: one of the product's, or `custom:<id>` for one typed by hand. */
export const measureSchema = z.union([
  kpiIdSchema,
  z.templateLiteral(['custom:', z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/)]),
]);
export type Measure = z.infer<typeof measureSchema>;

/** Which way a measure improves; `none`: neither more nor less is better. */
export const betterSchema = z.enum(['higher', 'lower', 'none']);
export type Better = z.infer<typeof betterSchema>;

/** Feu tricolore; `none`: no target, or nothing known to compare. */
export const trafficLightSchema = z.enum(['green', 'orange', 'red', 'none']);
export type TrafficLight = z.infer<typeof trafficLightSchema>;

/** Objectif d'un indicateur: one per measure, in the unit of its figure. */
export const kpiTargetSchema = z.object({
  id: measureSchema,
  value: z.number().min(-1e12).max(1e12),
  /** Tolérance: how far from the target, in percent of it, before the light turns red. 0 to 100. */
  tolerancePct: z.number().min(0).max(100),
  setOn: daySchema,
});
export type KpiTarget = z.infer<typeof kpiTargetSchema>;

/** Units a measure of one's own may have. */
export const customUnitSchema = z.enum(['percent', 'count', 'eur-cents', 'hours', 'minutes', 'people', 'kwh']);

/** Indicateur propre au dossier, typed by hand each month. */
export const customKpiSchema = z.object({
  id: idSchema,
  name: nameSchema,
  definition: z.string().trim().max(500),
  unit: customUnitSchema,
  better: betterSchema,
  archived: z.boolean(),
});
export type CustomKpi = z.infer<typeof customKpiSchema>;

/** Valeur d'un indicateur propre pour un mois. */
export const customKpiValueSchema = z.object({
  id: idSchema,
  kpiId: idSchema,
  month: monthSchema,
  value: z.number().min(-1e12).max(1e12),
  note: z.string().trim().max(500).nullable(),
});
export type CustomKpiValue = z.infer<typeof customKpiValueSchema>;

/** Temps gagné déclaré: what a team says it saves, with how many people answered. */
export const timeDeclarationSchema = z.object({
  id: idSchema,
  /** Null: the company as a whole. */
  teamId: idSchema.nullable(),
  month: monthSchema,
  /** Average minutes saved a week by one active user, as declared; negative when time is lost. */
  minutesPerWeek: z.number().min(-2_400).max(2_400),
  /** People who answered. */
  sampleSize: z.int().min(1).max(100_000),
  note: z.string().trim().max(500).nullable(),
});
export type TimeDeclaration = z.infer<typeof timeDeclarationSchema>;

/** Temps d'administration des outils d'IA pour un mois. */
export const adminHoursSchema = z.object({
  id: idSchema,
  month: monthSchema,
  hours: z.number().min(0).max(100_000),
  status: z.enum(['measured', 'declared', 'estimated']),
  note: z.string().trim().max(500).nullable(),
});
export type AdminHours = z.infer<typeof adminHoursSchema>;

/** ROI d'un groupe: a team, the small ones merged, or the company. Usage of small groups is never told apart. */
export const roiLineSchema = z.object({
  kind: z.enum(['team', 'others', 'company']),
  teamIds: z.array(z.string().nullable()),
  /** Name when computed; null for « Autres équipes » and for the company. */
  name: z.string().nullable(),
  activeUsers: z.number().nullable(),
  minutesPerWeek: z.number().nullable(),
  sampleSize: z.int().nullable(),
  /** Yearly, in cents. */
  gain: figureSchema,
  fullCost: figureSchema,
  roi: figureSchema,
  /** Minutes a week and per active user from which the tools pay for themselves. */
  breakEven: figureSchema,
});
export type RoiLine = z.infer<typeof roiLineSchema>;

/** Indicateur à une date: its figure, with its own explanation, and how it stood against the target of that day. */
export const kpiEntrySchema = z.object({
  measure: measureSchema,
  /** Name of a measure of one's own, as it was; null for the product's. */
  name: z.string().nullable(),
  better: betterSchema,
  figure: figureSchema,
  target: z.number().nullable(),
  tolerancePct: z.number().nullable(),
  light: trafficLightSchema,
});
export type KpiEntry = z.infer<typeof kpiEntrySchema>;

/** Clôture d'un mois: taken once, never computed again. */
export const kpiSnapshotSchema = z.object({
  id: idSchema,
  month: monthSchema,
  closedOn: daySchema,
  entries: z.array(kpiEntrySchema),
  roi: z.array(roiLineSchema),
  note: z.string().trim().max(1_000).nullable(),
});
export type KpiSnapshot = z.infer<typeof kpiSnapshotSchema>;

/** Correction datée d'un mois clos: the figure as closed stays readable beside it. */
export const kpiAmendmentSchema = z.object({
  id: idSchema,
  snapshotId: idSchema,
  measure: measureSchema,
  amendedOn: daySchema,
  /** Value that stood before this correction; null: unknown. */
  before: z.number().nullable(),
  after: z.number().nullable(),
  reason: z.string().trim().min(1).max(1_000),
  author: nameSchema,
});
export type KpiAmendment = z.infer<typeof kpiAmendmentSchema>;

/** Measures of a comparison that may be announced without any data behind. */
export const claimMeasureSchema = z.enum([
  'budget',
  'adoption',
  'cost-per-active-user',
  'carbon',
  'electricity',
  'trained',
  'incidents',
  'admin-hours',
  'usage-kept',
  'productivity',
]);
export type ClaimMeasure = z.infer<typeof claimMeasureSchema>;

/** Résultat annoncé: a change, or a level at the end, that someone claims between two months. */
export const kpiClaimSchema = z.object({
  id: idSchema,
  measure: claimMeasureSchema,
  from: monthSchema,
  to: monthSchema,
  /** `change`: variation in percent (−35); `level`: level reached at the end, in percent or as a count. */
  kind: z.enum(['change', 'level']),
  value: z.number().min(-1e6).max(1e6),
  source: z.string().trim().min(1).max(300),
  claimedOn: businessDaySchema.nullable(),
});
export type KpiClaim = z.infer<typeof kpiClaimSchema>;
