import { z } from 'zod';
import { codedSchema } from './figure';
import { idSchema } from './ids';

/** What a solution costs over the horizon; euro cents, rounded once per offer. */
export const optimiserCostSchema = z.object({
  /** Licences chosen, engaged ones included. */
  eurosCents: z.int(),
  /** Part of it that is due whatever is decided. */
  engagedCents: z.int(),
  hours: z.number(),
  hoursCents: z.int(),
  /** Null when one chosen tool has no known footprint. */
  carbonKg: z.number().nullable(),
  carbonCents: z.int(),
  /** What the optimiser minimised: euros, and hours and carbon by their weights. */
  weightedCents: z.int(),
});
export type OptimiserCost = z.infer<typeof optimiserCostSchema>;

export const seatsByTeamSchema = z.array(z.object({ teamId: idSchema, seats: z.int() }));

/** Choix et sa raison. */
export const choiceSchema = z.object({
  offerId: z.string(),
  toolId: idSchema,
  label: z.string(),
  /** Seats paid; above the seats used when a minimum or a volume step makes it cheaper. */
  seats: z.int(),
  usedSeats: z.int(),
  seatsByTeam: seatsByTeamSchema,
  costCents: z.int(),
  /** Needs it covers. */
  needIds: z.array(idSchema),
  /** Offers whose seats it gives a base licence to. */
  baseOf: z.array(z.string()),
  reason: z.enum(['covers', 'kept', 'base-licence']),
  /**
   * Doing without this tool: extra weighted cost between two bounds (equal when proven); « impossible » when nothing
   * else covers the needs; null when not computed.
   */
  without: z
    .union([
      z.object({ extraLowCents: z.int(), extraHighCents: z.int(), toolIds: z.array(idSchema) }),
      z.literal('impossible'),
    ])
    .nullable(),
  /** Same needs on another plan or period of the same tool: cheapest one and its extra cost. */
  otherPlan: z.object({ offerId: z.string(), label: z.string(), extraCents: z.int() }).nullable(),
  verify: z.boolean(),
});
export type OptimiserChoice = z.infer<typeof choiceSchema>;

/** Abonnement en cours que l'optimum abandonne. */
export const droppedSchema = z.object({
  offerId: z.string(),
  subscriptionId: idSchema,
  toolId: idSchema,
  label: z.string(),
  /** Still due over the horizon; null: its price is not known. */
  engagedCents: z.int().nullable(),
  /** What keeping it with its seats would have cost over the horizon; null: its price is not known. */
  keepingCents: z.int().nullable(),
});
export type DroppedOffer = z.infer<typeof droppedSchema>;

/** Besoin qu'aucune offre permise ne couvre, and what stands in the way. */
export const uncoveredSchema = z.object({
  needId: idSchema,
  /** Constraints and how many offers of the right capability each refuses. */
  blockedBy: z.array(z.object({ code: z.string(), offers: z.int() })),
  /** Tool that would do with the fewest constraints lifted; null: no usable offer has the capability. */
  nearest: z.object({ toolId: idSchema, label: z.string(), lift: z.array(z.string()) }).nullable(),
});
export type UncoveredNeed = z.infer<typeof uncoveredSchema>;

const solved = {
  cost: optimiserCostSchema,
  /** Nothing cheaper than this exists, weighted cents. */
  boundCents: z.int(),
  /** Écart prouvé, percent of the weighted cost: 0 when optimal. */
  gapPercent: z.number(),
  choices: z.array(choiceSchema),
  assignments: z.array(z.object({ needId: idSchema, offerId: z.string() })),
  dropped: z.array(droppedSchema),
  /** Needs left out for want of a usable price, whatever the constraints: not covered, and to be said first. */
  setAside: z.array(uncoveredSchema),
  toolIds: z.array(idSchema),
  excluded: z.array(z.object({ offerId: z.string(), toolId: idSchema, label: z.string(), code: z.string() })),
  warnings: z.array(codedSchema),
};

/** Résultat de l'optimiseur. */
export const optimiserOutcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('optimal'), ...solved }),
  /** Stopped by time: the solution is valid, the gap says how far from the best it can be. */
  z.object({ status: z.literal('feasible'), ...solved }),
  z.object({
    status: z.literal('infeasible'),
    uncovered: z.array(uncoveredSchema),
    /** A smallest set of constraints that cannot hold together. */
    conflict: z.array(codedSchema),
    /** Smallest budget and number of tools with everything else unchanged; null: not asked or not found. */
    neededBudgetCents: z.int().nullable(),
    neededTools: z.int().nullable(),
  }),
  z.object({ status: z.literal('not-found') }),
  z.object({ status: z.literal('nothing-to-cover') }),
]);
export type OptimiserOutcome = z.infer<typeof optimiserOutcomeSchema>;
export type SolvedOutcome = Extract<OptimiserOutcome, { status: 'optimal' | 'feasible' }>;

export const optimiserProgressSchema = z.object({
  step: z.enum(['preparing', 'solving', 'explaining', 'finding-conflict']),
  /** Best cost found and proven bound, weighted cents; null: none yet. */
  bestCents: z.number().nullable(),
  boundCents: z.number().nullable(),
  /** For « explaining » and « finding-conflict ». */
  done: z.int(),
  total: z.int(),
});
export type OptimiserProgress = z.infer<typeof optimiserProgressSchema>;
