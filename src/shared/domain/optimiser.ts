import { z } from 'zod';
import { figureStatusSchema } from './figure';
import { idSchema } from './ids';
import { capabilityIdSchema, dataClassSchema, intensitySchema, needSchema } from './need';
import { billingPeriodSchema } from './subscription';

const wholeCents = z.int().min(0).max(1_000_000_000_00);
const seatCount = z.int().min(1).max(100_000);
const byTeam = z.record(idSchema, z.int().min(0).max(100_000));

/** Palier de volume: from so many seats, every seat costs this price. */
export const volumeStepSchema = z.object({ fromSeats: seatCount, cents: wholeCents });

/** Abonnement en cours vu par l'optimiseur: what is engaged is paid whatever is decided. */
export const engagedSchema = z.object({
  subscriptionId: idSchema,
  seats: seatCount,
  /** Months of the horizon during which these seats are due in any case. */
  months: z.int().min(0).max(60),
});

/** Offre: one plan of a tool with one billing period, or a running subscription. Amounts in euro cents. */
export const offerSchema = z.object({
  id: z.string().min(1).max(200),
  toolId: idSchema,
  planId: idSchema.nullable(),
  label: z.string(),
  capabilities: z.array(capabilityIdSchema),
  /** False: `steps` holds one flat price, whatever the number of people. */
  perSeat: z.boolean(),
  period: billingPeriodSchema,
  /** Price of a seat (or flat price) per period, lowest volume first; empty: price unknown, the offer is never used. */
  steps: z.array(volumeStepSchema),
  minSeats: seatCount.nullable(),
  maxSeats: seatCount.nullable(),
  audience: z.enum(['individual', 'team', 'enterprise', 'api']),
  euHosting: z.enum(['yes', 'optional', 'no', 'unknown']),
  trainsOnData: z.enum(['yes', 'no', 'unknown']),
  /** Data classes the company allows on the tool; null: not decided. */
  allowedDataClasses: z.array(dataClassSchema).nullable(),
  /** Intensities the plan can bear; null: all. */
  intensities: z.array(intensitySchema).nullable(),
  /** Add-on: each seat needs a seat of one of these offers, or one the team already owns. */
  requires: z.object({ offerIds: z.array(z.string()), ownedSeats: byTeam }).nullable(),
  /** Grams of CO₂e per person and month; null: unknown. */
  carbonGramsPerPersonMonth: z.number().min(0).nullable(),
  engaged: engagedSchema.nullable(),
  priceStatus: figureStatusSchema,
  /** « à vérifier »: must stay visible. */
  verify: z.boolean(),
  /** Why the offer cannot be used although it exists; null: usable. */
  unusable: z.enum(['price-unknown', 'usage-priced', 'included', 'individual-plan', 'base-licence-unknown']).nullable(),
});
export type Offer = z.infer<typeof offerSchema>;

/** Outil vu par l'optimiseur. */
export const optimiserToolSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Teams that already work with it: nobody to train there. */
  usedByTeamIds: z.array(idSchema),
});
export type OptimiserTool = z.infer<typeof optimiserToolSchema>;

const scope = z.enum(['off', 'sensitive', 'all']);
/** Contraintes. */
export const optimiserConstraintsSchema = z.object({
  /** Hébergement européen exigé: jamais, pour les données sensibles, pour tout. */
  euHosting: scope,
  /** « optional » counts as European hosting: the region must then be chosen at creation. */
  acceptOptionalHosting: z.boolean(),
  /** Aucun entraînement sur les données. */
  noTraining: scope,
  /** Seulement les outils que l'entreprise a autorisés pour la classe de données. */
  authorisedOnly: scope,
  maxTools: z.int().min(1).max(1_000).nullable(),
  keptToolIds: z.array(idSchema),
  forbiddenToolIds: z.array(idSchema),
  /** Whole cost over the horizon, in euro cents. */
  budgetCents: wholeCents.nullable(),
});
export type OptimiserConstraints = z.infer<typeof optimiserConstraintsSchema>;

/** Poids: what an hour and a kilogram count for beside euros; zero: left out. Shown with the result. */
export const optimiserWeightsSchema = z.object({
  centsPerHour: wholeCents,
  centsPerKgCo2e: wholeCents,
  trainingHoursPerPerson: z.number().min(0).max(1_000),
  adminHoursPerToolMonth: z.number().min(0).max(1_000),
});
export type OptimiserWeights = z.infer<typeof optimiserWeightsSchema>;

/** Problème de consolidation: everything in euro cents, currencies converted beforehand. */
export const optimiserProblemSchema = z.object({
  horizonMonths: z.int().min(1).max(60),
  needs: z.array(needSchema),
  tools: z.array(optimiserToolSchema),
  offers: z.array(offerSchema),
  constraints: optimiserConstraintsSchema,
  weights: optimiserWeightsSchema,
});
export type OptimiserProblem = z.infer<typeof optimiserProblemSchema>;

export const defaultConstraints: OptimiserConstraints = {
  euHosting: 'off',
  acceptOptionalHosting: true,
  noTraining: 'sensitive',
  authorisedOnly: 'off',
  maxTools: null,
  keptToolIds: [],
  forbiddenToolIds: [],
  budgetCents: null,
};
/** Euros only. */
export const defaultWeights: OptimiserWeights = {
  centsPerHour: 0,
  centsPerKgCo2e: 0,
  trainingHoursPerPerson: 2,
  adminHoursPerToolMonth: 2,
};
