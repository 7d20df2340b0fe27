import { z } from 'zod';
import { charterToolSchema } from './charter';
import { charterSectionIdSchema, charterVariableIdSchema, criterionIdSchema } from './charter-reference';
import { daySchema } from './day';
import { codedSchema, figureSchema } from './figure';

/** Value of a variable and where it comes from. */
export const charterVariableSchema = z.object({
  id: charterVariableIdSchema,
  /** typed: by hand here. dossier: known elsewhere. default: ours until somebody says otherwise. */
  origin: z.enum(['typed', 'dossier', 'default', 'missing', 'not-applicable']),
  /** As said in the charter; null when missing. */
  text: z.string().nullable(),
});
export type CharterVariable = z.infer<typeof charterVariableSchema>;

/** One criterion of the grid: 0 absent, 1 partiel, 2 clair et vérifiable. */
export const criterionResultSchema = z.object({
  id: criterionIdSchema,
  number: z.int(),
  blocking: z.boolean(),
  points: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  /** What would raise it; null at 2 points. */
  raise: codedSchema.nullable(),
});
export type CriterionResult = z.infer<typeof criterionResultSchema>;

export const charterGradeSchema = z.object({
  points: z.int(),
  outOf: z.int(),
  /** prête, à compléter, à reprendre */
  level: z.enum(['ready', 'to-complete', 'to-redo']),
  blockedBy: z.array(criterionIdSchema),
  criteria: z.array(criterionResultSchema),
  alerts: z.array(codedSchema),
});
export type CharterGrade = z.infer<typeof charterGradeSchema>;

/** How the charter holds on its two pages. */
export const charterFitSchema = z.object({
  fits: z.boolean(),
  pages: z.int(),
  /** Points. */
  bodySize: z.number(),
  toolsLayout: z.enum(['table', 'columns', 'list']),
  /** The last section of page 1 leaves room that section 5 takes. */
  flows: z.boolean(),
  /** Words to take away so that it holds, by section; empty when it fits. */
  excess: z.array(z.object({ section: charterSectionIdSchema, words: z.int(), remove: z.int() })),
});
export type CharterFit = z.infer<typeof charterFitSchema>;

/** Piece of text kept, added or taken away. */
export const diffPieceSchema = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type DiffPiece = z.infer<typeof diffPieceSchema>;

export const clauseDiffSchema = z.object({
  section: charterSectionIdSchema,
  label: z.string().nullable(),
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  pieces: z.array(diffPieceSchema),
});
export const charterDiffSchema = z.object({
  from: z.string(),
  to: z.string(),
  clauses: z.array(clauseDiffSchema),
  toolsAdded: z.array(charterToolSchema),
  toolsRemoved: z.array(charterToolSchema),
  datesChanged: z.boolean(),
  unchanged: z.int(),
});
export type CharterDiff = z.infer<typeof charterDiffSchema>;

/** Who has signed a version, who has not. */
export const signatureCoverageSchema = z.object({
  versionId: z.string(),
  coverage: figureSchema,
  expected: z.int(),
  signed: z.int(),
  missing: z.array(z.object({ personId: z.string(), name: z.string(), teamId: z.string().nullable() })),
  byTeam: z.array(z.object({ teamId: z.string().nullable(), expected: z.int(), signed: z.int() })),
  firstOn: daySchema.nullable(),
  lastOn: daySchema.nullable(),
});
export type SignatureCoverage = z.infer<typeof signatureCoverageSchema>;
