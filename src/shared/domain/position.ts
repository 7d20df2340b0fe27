import { z } from 'zod';
import { boxIdSchema, questionIdSchema } from './assessment';
import { businessDaySchema, daySchema } from './day';
import { codedSchema, figureSchema } from './figure';
import { idSchema, noteSchema } from './ids';
import { yesNoUnknownSchema } from './subscription';

/** Axes of the matrix of article 002: IA, RSE. */
export const positionAxes = ['ai', 'csr'] as const;
export const positionAxisSchema = z.enum(positionAxes);
export type PositionAxis = z.infer<typeof positionAxisSchema>;

/** Attentistes, engagés prudents, fonceurs aveugles, leaders responsables. */
export const positionProfiles = ['waiting', 'cautious', 'blind', 'leader'] as const;
export const positionProfileSchema = z.enum(positionProfiles);
export type PositionProfile = z.infer<typeof positionProfileSchema>;

/** Criteria, five or more for each axis. */
export const positionCriteria = [
  'adoption',
  'team-coverage',
  'intensity',
  'use-cases',
  'practice',
  'footprint',
  'restraint',
  'charter',
  'signatures',
  'training',
  'budgets',
  'governance',
  'settings',
] as const;
export const positionCriterionIdSchema = z.enum(positionCriteria);
export type PositionCriterionId = z.infer<typeof positionCriterionIdSchema>;

/** One criterion: its figure, and the points that the figure earns. */
export const positionCriterionSchema = z.object({
  id: positionCriterionIdSchema,
  axis: positionAxisSchema,
  /** Points it may earn. */
  weight: z.number().positive(),
  /** Points earned; null: unknown, left out of the score. */
  points: z.number().nullable(),
  figure: figureSchema,
  /** Value from which all the points are earned, in the figure's unit. */
  full: z.number(),
});
export type PositionCriterion = z.infer<typeof positionCriterionSchema>;

/** Score of an axis, 0 to 100; null when no criterion is known. */
export const axisScoreSchema = z.object({
  axis: positionAxisSchema,
  figure: figureSchema,
  known: z.int(),
  total: z.int(),
});
export type AxisScore = z.infer<typeof axisScoreSchema>;

/** What would move the company: points of the axis gained if done wholly. */
export const positionMoveSchema = z.object({
  criterion: positionCriterionIdSchema,
  axis: positionAxisSchema,
  gain: z.number().positive(),
  /** The criterion is unknown: knowing it comes first, the gain is at most that. */
  unknown: z.boolean(),
  path: z.string(),
});
export type PositionMove = z.infer<typeof positionMoveSchema>;

/** Position computed for a day. */
export const positionResultSchema = z.object({
  asOf: daySchema,
  criteria: z.array(positionCriterionSchema),
  scores: z.object({ ai: axisScoreSchema, csr: axisScoreSchema }),
  /** Null: a score is unknown. */
  profile: positionProfileSchema.nullable(),
  /** Profiles that the unknown criteria leave possible. */
  possible: z.array(positionProfileSchema),
  moves: z.array(positionMoveSchema),
  warnings: z.array(codedSchema),
});
export type PositionResult = z.infer<typeof positionResultSchema>;

/** Answer in force to a box or a question on the day of the snapshot. */
export const frozenAnswerSchema = z.object({
  id: z.union([boxIdSchema, questionIdSchema]),
  answer: yesNoUnknownSchema,
  basis: z.enum(['data', 'hand', 'none']),
});
export type FrozenAnswer = z.infer<typeof frozenAnswerSchema>;

/** Point de position: what was known that day, kept as it was. */
export const positionAssessmentSchema = z.object({
  id: idSchema,
  takenOn: businessDaySchema,
  /** Day the point was recorded: later than `takenOn` when the past was computed afterwards. */
  recordedOn: daySchema,
  note: noteSchema.nullable(),
  answers: z.array(frozenAnswerSchema),
  result: positionResultSchema,
});
export type PositionAssessment = z.infer<typeof positionAssessmentSchema>;
