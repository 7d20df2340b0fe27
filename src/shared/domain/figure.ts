import { z } from 'zod';
import { intervalSchema } from './interval';

/** How a figure was obtained: mesuré, importé, déclaré, estimé, inconnu, sans objet. */
export const figureStatusSchema = z.enum([
  'measured',
  'imported',
  'declared',
  'estimated',
  'unknown',
  'not-applicable',
]);
export type FigureStatus = z.infer<typeof figureStatusSchema>;

export const unitSchema = z.enum([
  'eur-cents', // centimes d'euro HT, sur la période dite par le libellé
  'eur-cents-per-month',
  'eur-cents-per-year',
  'percent', // 28 means 28 %
  'seats',
  'people',
  'tools',
  'count',
  'minutes',
  'minutes-per-week',
  'hours',
  'hours-per-year',
  'days',
  'months',
  'kwh',
  'g-co2e',
  'kg-co2e',
  'litres',
  'requests',
  'rate', // currency units for one euro
  'ratio',
  'text',
]);
export type Unit = z.infer<typeof unitSchema>;

const codeWithParams = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });
/** A sentence to be said, as a code of `shared/text` and its parameters: the engine holds no French. */
export type Coded = z.infer<typeof codeWithParams>;
export const codedSchema = codeWithParams;

export const figureSourceSchema = z.object({
  title: z.string(),
  url: z.string().nullable(),
  /** Date of the content, `AAAA`, `AAAA-MM` or `AAAA-MM-JJ`; null when the source bears none. */
  date: z.string().nullable(),
  /** « à vérifier »: must stay visible. */
  verify: z.boolean(),
});
export type FigureSource = z.infer<typeof figureSourceSchema>;

export const figureInputSchema = z.object({
  /** Text key suffix of the label (`figures.inputs.<code>`), or free text from the dossier in `label`. */
  code: z.string(),
  label: z.string().nullable(),
  value: z.union([z.number(), z.string(), z.null()]),
  unit: unitSchema,
  status: figureStatusSchema,
});
export type FigureInput = z.infer<typeof figureInputSchema>;

/** A hypothesis (hypothèse): an input nobody measured, that the user may adjust under `setting`. */
export const hypothesisSchema = z.object({
  code: z.string(),
  value: z.union([z.number(), z.string()]),
  unit: unitSchema,
  setting: z.string().nullable(),
});
export type Hypothesis = z.infer<typeof hypothesisSchema>;

/** A headline figure (chiffre) that can explain itself on screen, on paper and as JSON. */
export const figureSchema = z.object({
  /** Text key suffix: `figures.<code>.label` and `figures.<code>.formula`. */
  code: z.string(),
  value: z.number().nullable(),
  range: intervalSchema.nullable(),
  unit: unitSchema,
  status: figureStatusSchema,
  inputs: z.array(figureInputSchema),
  hypotheses: z.array(hypothesisSchema),
  sources: z.array(figureSourceSchema),
  missing: z.array(codedSchema),
  warnings: z.array(codedSchema),
});
export type Figure = z.infer<typeof figureSchema>;
