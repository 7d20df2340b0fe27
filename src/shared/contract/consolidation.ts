import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { consolidationSettingsSchema } from '../domain/consolidation';
import { daySchema, monthSchema } from '../domain/day';
import { decisionPlanSchema, decisionSchema, letterSchema, planActionSchema, realisedSchema } from '../domain/decision';
import { codedSchema, figureSchema } from '../domain/figure';
import { idSchema, nameSchema } from '../domain/ids';
import { needSchema } from '../domain/need';
import { optimiserConstraintsSchema, optimiserProblemSchema, optimiserWeightsSchema } from '../domain/optimiser';
import { optimiserOutcomeSchema, optimiserProgressSchema } from '../domain/optimiser-result';
import { overlapSectionSchema } from '../domain/overlap';
import { centsRangeSchema, feeModelSchema, scenarioSchema } from '../domain/scenario';
import { comparisonSchema, scenarioCostSchema } from '../domain/scenario-result';
import { call, fileSchema, written } from './base';

const byId = z.object({ id: idSchema });

/** French names of what the results hold by id. */
export const consolidationNamesSchema = z.object({
  teams: z.record(z.string(), z.string()),
  tools: z.record(z.string(), z.string()),
  capabilities: z.record(z.string(), z.string()),
  people: z.record(z.string(), z.string()),
  subscriptions: z.record(z.string(), z.string()),
});
export type ConsolidationNames = z.infer<typeof consolidationNamesSchema>;

const needDraftSchema = needSchema.omit({ id: true });
export const needProposalSchema = needDraftSchema.extend({ because: codedSchema });
export type NeedProposalView = z.infer<typeof needProposalSchema>;
/** Besoins: those of the dossier, and those that subscriptions and seats suggest. */
export const needsViewSchema = z.object({
  needs: z.array(needSchema),
  proposals: z.array(needProposalSchema),
  names: consolidationNamesSchema,
});
export type NeedsView = z.infer<typeof needsViewSchema>;

export const overlapsViewSchema = z.object({ section: overlapSectionSchema, names: consolidationNamesSchema });
export type OverlapsView = z.infer<typeof overlapsViewSchema>;

/** Scénarios: the status quo, computed from the subscriptions, and those of the dossier. */
export const scenariosViewSchema = z.object({
  asOf: daySchema,
  scenarios: z.array(scenarioSchema),
  costs: z.array(scenarioCostSchema),
  /** Horizon chosen: 12 or 36 months; the answer, the break-evens and the note are on it. */
  horizonMonths: z.union([z.literal(12), z.literal(36)]),
  over12: comparisonSchema,
  over36: comparisonSchema,
  /** Hourly cost of the company, euro cents: the default of every scenario; null: unknown. */
  hourlyCents: z.number().nullable(),
  settings: consolidationSettingsSchema,
  names: consolidationNamesSchema,
});
export type ScenariosView = z.infer<typeof scenariosViewSchema>;

/** New scenario built by the product from the few things only the company knows. */
export const newScenarioSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('platform'),
    name: nameSchema,
    /** Euro cents a month, for everybody. */
    monthlyCents: centsRangeSchema,
    people: z.int().min(1).max(100_000).nullable(),
    toolId: idSchema.nullable(),
    /** Subscriptions outside its reach, kept. */
    keptIds: z.array(idSchema),
  }),
  z.object({ kind: z.literal('delegated'), name: nameSchema, fee: feeModelSchema }),
  z.object({ kind: z.literal('copy'), name: nameSchema, fromId: idSchema }),
]);
export type NewScenario = z.infer<typeof newScenarioSchema>;

/** What the optimiser is asked, kept in the dossier. */
export const optimiserRequestSchema = z.object({
  horizonMonths: z.int().min(1).max(60),
  constraints: optimiserConstraintsSchema,
  weights: optimiserWeightsSchema,
  allowIndividualPlans: z.boolean(),
});
export type OptimiserRequest = z.infer<typeof optimiserRequestSchema>;

/** A run says where it is, any number of times, then its outcome. */
export const optimiserEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), progress: optimiserProgressSchema }),
  z.object({ kind: z.literal('done'), runId: z.string(), outcome: optimiserOutcomeSchema }),
]);
export type OptimiserEvent = z.infer<typeof optimiserEventSchema>;

export const reminderSchema = z.object({
  decisionId: idSchema,
  subscriptionId: idSchema,
  name: z.string(),
  decideBy: daySchema,
  daysLeft: z.int(),
  level: z.enum(['past', 'urgent', 'soon']),
});
/** Plan d'action. */
export const planViewSchema = z.object({
  asOf: daySchema,
  decisions: z.array(decisionSchema),
  /** Most urgent notice first. */
  plans: z.array(decisionPlanSchema),
  actions: z.array(planActionSchema),
  reminders: z.array(reminderSchema),
  saving12: figureSchema,
  saving36: figureSchema,
  months: z.array(z.object({ month: monthSchema, savingCents: z.int() })),
  /** Decisions whose saving is not known. */
  unknown: z.int(),
  realised: realisedSchema,
  /** Running subscriptions, and those that no decision is about. */
  subscriptions: z.array(z.object({ id: idSchema, name: z.string(), seats: z.int(), perSeat: z.boolean() })),
  undecidedIds: z.array(idSchema),
  /** Decisions that a letter goes with. */
  letterIds: z.array(idSchema),
  names: consolidationNamesSchema,
});
export type PlanView = z.infer<typeof planViewSchema>;

export const decisionDraftSchema = decisionSchema.omit({ promise: true }).extend({ id: idSchema.optional() });
export type DecisionDraft = z.infer<typeof decisionDraftSchema>;
const letterWanted = byId.extend({ signatory: nameSchema.nullable() });

/** Consolidation: needs, overlaps, scenarios, optimum, dated decisions. */
export const consolidationContract = {
  settings: call.output(consolidationSettingsSchema),
  /** Horizon of the comparison, alone. */
  saveHorizon: call
    .input(z.object({ months: z.union([z.literal(12), z.literal(36)]) }))
    .output(written(consolidationSettingsSchema)),
  saveSettings: call.input(consolidationSettingsSchema).output(written(consolidationSettingsSchema)),

  needs: call.output(needsViewSchema),
  saveNeed: call.input(needSchema.extend({ id: idSchema.optional() })).output(written(needSchema)),
  removeNeeds: call.input(z.object({ ids: z.array(idSchema).min(1) })).output(written(z.null())),
  /** Takes what is proposed of these teams (null: of all) into the dossier. */
  acceptProposals: call
    .input(z.object({ teamIds: z.array(idSchema).nullable() }))
    .output(written(z.object({ added: z.int() }))),

  overlaps: call.output(overlapsViewSchema),

  scenarios: call.output(scenariosViewSchema),
  addScenario: call.input(newScenarioSchema).output(written(scenarioSchema)),
  saveScenario: call.input(scenarioSchema).output(written(scenarioSchema)),
  removeScenario: call.input(byId).output(written(z.null())),
  /** Keeps the solution of a run of this window as a scenario. */
  keepOptimum: call.input(z.object({ runId: z.string(), name: nameSchema })).output(written(scenarioSchema)),

  optimiser: call.output(
    z.object({ request: optimiserRequestSchema, needs: z.array(needSchema), names: consolidationNamesSchema }),
  ),
  saveRequest: call.input(optimiserRequestSchema).output(written(optimiserRequestSchema)),
  /** What a request poses to the optimiser: prices, seats, rules, as the dossier stands. */
  problem: call.input(optimiserRequestSchema).output(optimiserProblemSchema),
  /** Runs off the main thread; the call may be aborted. */
  optimise: call.input(optimiserRequestSchema).output(eventIterator(optimiserEventSchema)),

  plan: call.output(planViewSchema),
  /** Notices to give within the longest reminder, most urgent first: for the navigation. */
  reminders: call.output(z.array(reminderSchema)),
  saveDecision: call.input(decisionDraftSchema).output(written(decisionSchema)),
  removeDecision: call.input(byId).output(written(z.null())),
  /** A decision for each subscription that a scenario leaves or reduces, where none was taken yet. */
  decideFromScenario: call.input(byId).output(written(z.object({ added: z.int() }))),
  saveAction: call.input(planActionSchema.extend({ id: idSchema.optional() })).output(written(planActionSchema)),
  removeAction: call.input(byId).output(written(z.null())),
  calendar: call.output(fileSchema),
  letter: call.input(letterWanted).output(z.object({ letter: letterSchema, text: z.string() })),
  letterText: call.input(letterWanted).output(fileSchema),
  letterPdf: call.input(letterWanted).output(fileSchema),

  /** Note de décision, two to four pages. */
  pdf: call.output(fileSchema),
};
