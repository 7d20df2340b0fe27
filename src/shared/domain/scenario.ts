import { z } from 'zod';
import { monthSchema } from './day';
import { idSchema, nameSchema, noteSchema } from './ids';
import { intervalSchema } from './interval';
import { billingPeriodSchema } from './subscription';

/** statu quo · multi-outils optimisé · plateforme unique · gestion déléguée · scénario libre */
export const scenarioKinds = ['status-quo', 'optimised', 'platform', 'delegated', 'own'] as const;
export const scenarioKindSchema = z.enum(scenarioKinds);
export type ScenarioKind = z.infer<typeof scenarioKindSchema>;

const share = z.number().min(0).max(1);
const months = z.int().min(0).max(60);
/** An amount in euro cents as a range; one price typed gives three equal bounds. */
export const centsRangeSchema = intervalSchema.refine((i) => i.low >= 0 && i.high <= 1_000_000_000_00, {
  message: 'price-out-of-range',
});

/** Modèle d'honoraires d'une gestion déléguée: forfait, par siège, part de la dépense, part de l'économie. */
export const feeModelSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed-monthly'), cents: centsRangeSchema }),
  z.object({ kind: z.literal('per-seat-monthly'), cents: centsRangeSchema }),
  z.object({ kind: z.literal('spend-share'), share }),
  z.object({ kind: z.literal('saving-share'), share }),
]);
export type FeeModel = z.infer<typeof feeModelSchema>;

/** Achat prévu: what a scenario subscribes to. */
export const purchaseSchema = z.object({
  id: idSchema,
  label: nameSchema,
  toolId: idSchema.nullable(),
  planId: idSchema.nullable(),
  teamIds: z.array(idSchema),
  /** Seats bought, or people served by a flat price; null: not said. */
  seats: z.int().min(1).max(100_000).nullable(),
  /** Euro cents for one billing period, all seats together; null: price unknown, never zero. */
  cents: centsRangeSchema.nullable(),
  period: billingPeriodSchema,
  /** Months after the start of the plan. */
  startsAfterMonths: months,
});
export type Purchase = z.infer<typeof purchaseSchema>;

/** Abonnement gardé; the others are left at the first date the contract and the overlap allow. */
export const keptSchema = z.object({
  subscriptionId: idSchema,
  /** Seats kept; null: all of them. */
  seats: z.int().min(1).max(100_000).nullable(),
});

/** Scénario de consolidation. */
export const scenarioSchema = z.object({
  id: idSchema,
  name: nameSchema,
  kind: scenarioKindSchema,
  /** The scenario it was copied from. */
  copiedFromId: idSchema.nullable(),
  /** First month of the plan. */
  startsOn: monthSchema,
  kept: z.array(keptSchema),
  purchases: z.array(purchaseSchema),
  fee: feeModelSchema.nullable(),
  /** Coût de migration payé à l'extérieur, once, in the first month. Null: not estimated. */
  migrationCents: centsRangeSchema.nullable(),
  /** Coût de sortie des outils quittés, once, when the last one stops. Null: not estimated. */
  exitCents: centsRangeSchema.nullable(),
  /** Heures de migration en interne, once. Null: not estimated. */
  migrationHours: intervalSchema.nullable(),
  /** People to train and hours for each; null: not estimated. */
  trainingPeople: z.int().min(0).max(100_000).nullable(),
  trainingHoursPerPerson: intervalSchema.nullable(),
  /** Hours of administration per tool and month; null: not estimated. */
  adminHoursPerToolMonth: intervalSchema.nullable(),
  /** Share of these hours that stays in the company: 1, or less when the management is delegated. */
  adminShare: share,
  /** Coût horaire chargé of its own, euro cents; null: that of the company. */
  hourlyCents: z.int().min(0).max(100_000_00).nullable(),
  /** Mois de double fonctionnement wanted after the start, for the tools that are replaced. */
  overlapMonths: months,
  note: noteSchema.nullable(),
});
export type Scenario = z.infer<typeof scenarioSchema>;
