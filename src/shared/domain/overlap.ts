import { z } from 'zod';
import { resultCentsSchema } from './audit-cost';
import { codedSchema, figureSchema } from './figure';
import { idSchema } from './ids';
import { capabilityIdSchema } from './need';

const count = z.int().min(0);
const toolIds = z.array(idSchema);

/** One cell of the matrix capability × tool × team. A null team: seats whose holder's team is not known. */
export const overlapCellSchema = z.object({
  capability: capabilityIdSchema,
  toolId: idSchema,
  teamId: idSchema.nullable(),
  /** Paid seats of the tool in the team. */
  seats: count,
  /** People of the team who need the capability; null: no need was said. */
  needed: count.nullable(),
});
export type OverlapCell = z.infer<typeof overlapCellSchema>;

/** Deux outils qui font le même travail dans une même entreprise. */
export const redundantPairSchema = z.object({
  toolIds: z.tuple([idSchema, idSchema]),
  /** Editorial groups of the catalogue in which both stand; their caveats must be shown with the pair. */
  groups: z.array(
    z.object({ overlapId: z.string(), capability: capabilityIdSchema, strength: z.enum(['full', 'partial']) }),
  ),
  strength: z.enum(['full', 'partial']),
  shared: z.array(capabilityIdSchema),
  /** What only the first, and only the second, can do. */
  onlyFirst: z.array(capabilityIdSchema),
  onlySecond: z.array(capabilityIdSchema),
  /** Teams that pay for both; elsewhere, each tool serves different teams. */
  teamIds: z.array(idSchema),
  /** Annual cost of the cheaper of the two: the most that giving up one of them can save without buying anything. */
  cheaperAnnualCents: resultCentsSchema.nullable(),
});
export type RedundantPair = z.infer<typeof redundantPairSchema>;

/** Ce qu'une équipe perdrait si un outil partait. */
export const toolLossSchema = z.object({
  toolId: idSchema,
  annualCents: resultCentsSchema.nullable(),
  /** Needs, or uses when the team said no need, that no other tool of the team covers. */
  lost: z.array(z.object({ teamId: idSchema, capability: capabilityIdSchema, people: count.nullable() })),
  /** Those that other tools of the same team cover. */
  covered: z.array(
    z.object({ teamId: idSchema, capability: capabilityIdSchema, people: count.nullable(), by: toolIds }),
  ),
  /** People concerned by a loss, at most; null when no number is known. */
  peopleLosing: count.nullable(),
});
export type ToolLoss = z.infer<typeof toolLossSchema>;

/** Indice de dispersion, one number from 0 to 100, and its detail by capability. */
export const dispersionSchema = z.object({
  /** Chances in 100 that two people with the same need do not use the same tool. */
  index: figureSchema,
  byCapability: z.array(
    z.object({ capability: capabilityIdSchema, index: z.number(), tools: z.int(), seats: z.int(), weight: z.number() }),
  ),
});
export type Dispersion = z.infer<typeof dispersionSchema>;

/** « Recouvrements »: everything the screen shows. */
export const overlapSectionSchema = z.object({
  cells: z.array(overlapCellSchema),
  pairs: z.array(redundantPairSchema),
  losses: z.array(toolLossSchema),
  dispersion: dispersionSchema,
  /** Hidden hours per year: training for each extra tool, and hesitating between tools. */
  trainingHours: figureSchema,
  choiceHours: figureSchema,
  missing: z.array(codedSchema),
});
export type OverlapSection = z.infer<typeof overlapSectionSchema>;
