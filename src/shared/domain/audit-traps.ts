import { z } from 'zod';
import { centsPerYearSchema, rateChoiceSchema } from './audit-cost';
import { codedSchema, figureSchema } from './figure';
import { idSchema } from './ids';

/** Écart budget / payé of one subscription; the four parts add up to the gap. */
export const budgetGapSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  budgetCents: centsPerYearSchema,
  paidCents: centsPerYearSchema,
  gapCents: centsPerYearSchema,
  /** Gap over the budget, in percent; null when the budget is zero. */
  gapPct: z.number().nullable(),
  parts: z.object({
    /** Price or number of seats: displayed amount less the budget. */
    priceCents: centsPerYearSchema,
    rateCents: centsPerYearSchema,
    vatCents: centsPerYearSchema,
    feesCents: centsPerYearSchema,
  }),
});
export type BudgetGap = z.infer<typeof budgetGapSchema>;

/** N° de TVA not registered with the vendor, or not known to be. */
export const vatFindingSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  /** not-given: VAT is being paid. to-check: nobody knows. contradiction: number and regime disagree. */
  kind: z.enum(['not-given', 'to-check', 'contradiction']),
  /** VAT that would become recoverable; null when the cost is unknown. */
  avoidableCents: centsPerYearSchema.nullable(),
  reason: codedSchema,
});
export type VatFinding = z.infer<typeof vatFindingSchema>;

/** Dérive du change: same price in currency, at the rate of the day it was agreed and at today's. */
export const driftSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  before: rateChoiceSchema,
  now: rateChoiceSchema,
  driftCents: centsPerYearSchema.nullable(),
  driftPct: z.number().nullable(),
});
export type Drift = z.infer<typeof driftSchema>;

/** From the displayed prices, in euros, to what leaves the bank in a year; the parts add up. */
export const paidBridgeSchema = z.object({
  /** Displayed prices, converted: two currencies are only added once in euros. */
  displayedCents: centsPerYearSchema,
  vatCents: centsPerYearSchema,
  feesCents: centsPerYearSchema,
  cashCents: centsPerYearSchema,
});
export type PaidBridge = z.infer<typeof paidBridgeSchema>;

/** Pièges de prix. */
export const trapSectionSchema = z.object({
  budgetGap: figureSchema,
  budgetGapPct: figureSchema,
  avoidableVat: figureSchema,
  cardFees: figureSchema,
  currencyDrift: figureSchema,
  /** Displayed to paid, over all subscriptions of known cost. */
  bridge: paidBridgeSchema,
  gaps: z.array(budgetGapSchema),
  vat: z.array(vatFindingSchema),
  drifts: z.array(driftSchema),
});
export type TrapSection = z.infer<typeof trapSectionSchema>;
