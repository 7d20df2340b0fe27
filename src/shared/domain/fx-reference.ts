import { z } from 'zod';
import { monthSchema } from './day';
import { currencySchema } from './money';

/** Source of a rate, with its date. */
export const fxSourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  /** Where the copy was read from. */
  readFrom: z.string(),
  date: z.string(),
});
export type FxSource = z.infer<typeof fxSourceSchema>;

const averageSchema = z.object({
  currency: currencySchema,
  /** Units of the currency for one euro. */
  rate: z.number().positive(),
  /** « à vérifier »: read in a copy, not computed again. */
  verify: z.boolean(),
  sourceId: z.string(),
});
/** Moyenne mensuelle. */
export const fxMonthlySchema = averageSchema.extend({ month: monthSchema });
export type FxMonthly = z.infer<typeof fxMonthlySchema>;
/** Moyenne annuelle. */
export const fxYearlySchema = averageSchema.extend({ year: z.int(), complete: z.boolean() });
export type FxYearly = z.infer<typeof fxYearlySchema>;

/** Built-in exchange rates. A month that is not in the list is missing: it is asked for, never invented. */
export const fxReferenceSchema = z.object({
  asOf: z.string(),
  sources: z.array(fxSourceSchema),
  monthly: z.array(fxMonthlySchema),
  yearly: z.array(fxYearlySchema),
});
export type FxReference = z.infer<typeof fxReferenceSchema>;
