import { z } from 'zod';
import { monthSchema } from './day';
import { codedSchema, figureSchema, figureSourceSchema, figureStatusSchema } from './figure';
import { idSchema } from './ids';
import { type Cents, type CentsPerYear, currencySchema } from './money';
import { payerKindSchema } from './subscription';

/** Integer euro cents per year, in a result. */
export const centsPerYearSchema = z.int().transform((value) => value as CentsPerYear);
/** Integer euro cents, in a result. */
export const resultCentsSchema = z.int().transform((value) => value as Cents);

/** Annual cost of a subscription (reference/finance/vat-fx.md, section 3). All amounts in euro cents per year. */
export const annualCostSchema = z.object({
  /** Montant hors taxes. */
  netCents: centsPerYearSchema,
  /** Frais de carte et frais fixes par débit. */
  feesCents: centsPerYearSchema,
  /** TVA facturée par l'éditeur. */
  vatChargedCents: centsPerYearSchema,
  /** TVA autoliquidée. */
  vatSelfAssessedCents: centsPerYearSchema,
  vatRecoverableCents: centsPerYearSchema,
  /** TVA non récupérable: a cost. */
  vatLostCents: centsPerYearSchema,
  /** Coût complet: net + fees + lost VAT. */
  fullCents: centsPerYearSchema,
  /** Décaissé TTC. */
  cashCents: centsPerYearSchema,
});
export type AnnualCost = z.infer<typeof annualCostSchema>;

/** Which rate was used, where it comes from, or which one is missing. */
export const rateChoiceSchema = z.discriminatedUnion('kind', [
  /** Price in euros: nothing to convert. */
  z.object({ kind: z.literal('euro') }),
  z.object({
    kind: z.literal('known'),
    currency: currencySchema,
    /** Month the conversion is for. */
    month: monthSchema,
    /** Units of the currency for one euro. */
    rate: z.number().positive(),
    /** taux saisi, taux débité, moyenne du mois, dernier mois connu, moyenne annuelle */
    origin: z.enum(['typed', 'debited', 'month', 'last-known-month', 'year']),
    /** Month or year the rate is the rate of: `2026-08`, `2025`. */
    period: z.string(),
    status: figureStatusSchema,
    sources: z.array(figureSourceSchema),
  }),
  z.object({ kind: z.literal('missing'), currency: currencySchema, month: monthSchema }),
]);
export type RateChoice = z.infer<typeof rateChoiceSchema>;

/** From the price displayed, read as euros, to what leaves the bank in a year; the parts add up. */
export const priceBridgeSchema = z.object({
  displayedCents: centsPerYearSchema,
  rateCents: centsPerYearSchema,
  vatCents: centsPerYearSchema,
  feesCents: centsPerYearSchema,
  cashCents: centsPerYearSchema,
});
export type PriceBridge = z.infer<typeof priceBridgeSchema>;

/** Cost of one subscription; `cost` is null when its exchange rate is missing. */
export const subscriptionCostSchema = z.object({
  subscriptionId: idSchema,
  name: z.string(),
  toolId: idSchema,
  toolName: z.string().nullable(),
  seats: z.int(),
  perSeat: z.boolean(),
  payerKind: payerKindSchema,
  payerTeamId: idSchema.nullable(),
  cost: annualCostSchema.nullable(),
  rate: rateChoiceSchema,
  bridge: priceBridgeSchema.nullable(),
  status: figureStatusSchema,
  perPaidSeat: figureSchema,
  perActiveSeat: figureSchema,
  missing: z.array(codedSchema),
  warnings: z.array(codedSchema),
});
export type SubscriptionCost = z.infer<typeof subscriptionCostSchema>;

/** Part of the annual cost that falls to a tool, a team or a payer; the shares add up to the total. */
export const costShareSchema = z.object({
  /** Tool, team or payer; null: « non affecté ». */
  key: z.string().nullable(),
  label: z.string().nullable(),
  netCents: centsPerYearSchema,
  fullCents: centsPerYearSchema,
  subscriptions: z.int(),
  /** Subscriptions left out because their cost is unknown. */
  unknown: z.int(),
});
export type CostShare = z.infer<typeof costShareSchema>;

/** Spending of a calendar month, excluding VAT. */
export const monthSpendSchema = z.object({
  month: monthSchema,
  /** Payments of the month. */
  paidCents: resultCentsSchema,
  /** Cost of subscriptions active that month and covered by no payment. */
  estimatedCents: resultCentsSchema,
  totalCents: resultCentsSchema,
  status: figureStatusSchema,
  missing: z.array(codedSchema),
});
export type MonthSpend = z.infer<typeof monthSpendSchema>;

/** How many subscriptions past months leave out, because nothing says when they began. */
export const unknownStartCount = (byMonth: readonly Pick<MonthSpend, 'missing'>[]): number =>
  new Set(
    byMonth.flatMap(({ missing }) =>
      missing.flatMap(({ code, params }) => (code === 'audit.missing.startDate' ? [String(params.name)] : [])),
    ),
  ).size;

/** Amounts displayed in one currency: never added to another currency. */
export const currencyPartSchema = z.object({
  currency: currencySchema,
  subscriptions: z.int(),
  /** Cents of that currency per year, as displayed. */
  displayedCents: z.int(),
  /** Same in euros excluding VAT; null when one rate is missing. */
  netCents: centsPerYearSchema.nullable(),
});
export type CurrencyPart = z.infer<typeof currencyPartSchema>;

/** « Combien cela coûte-t-il vraiment ? » */
export const costSectionSchema = z.object({
  annualFull: figureSchema,
  annualNet: figureSchema,
  annualCash: figureSchema,
  fiscalYear: figureSchema,
  /** Spending of the last months, from payments where they exist. */
  spent: figureSchema,
  annualised: figureSchema,
  /** Sum of the known annual costs, part by part. */
  parts: annualCostSchema,
  subscriptions: z.array(subscriptionCostSchema),
  byTool: z.array(costShareSchema),
  byTeam: z.array(costShareSchema),
  byPayer: z.array(costShareSchema),
  byMonth: z.array(monthSpendSchema),
  currencies: z.array(currencyPartSchema),
});
export type CostSection = z.infer<typeof costSectionSchema>;
