import { z } from 'zod';
import { businessDaySchema, daySchema } from './day';
import { idSchema, nameSchema, noteSchema } from './ids';
import { centsSchema, currencySchema } from './money';

/** Prix affiché hors taxes ou toutes taxes comprises. */
export const priceModeSchema = z.enum(['HT', 'TTC']);
export type PriceMode = z.infer<typeof priceModeSchema>;

/** Périodicité de facturation. */
export const billingPeriodSchema = z.enum(['monthly', 'quarterly', 'annual']);
export type BillingPeriod = z.infer<typeof billingPeriodSchema>;
export const periodsPerYear: Readonly<Record<BillingPeriod, number>> = { monthly: 12, quarterly: 4, annual: 1 };

/** Who invoices the VAT (reference/finance/vat-fx.md, section 1). */
export const vatRegimeSchema = z.enum([
  'fr_supplier',
  'reverse_charge_eu',
  'reverse_charge_non_eu',
  'charged_as_consumer',
]);
export type VatRegime = z.infer<typeof vatRegimeSchema>;

/** N° de TVA de l'entreprise enregistré chez l'éditeur: oui, non, ne sait pas. */
export const yesNoUnknownSchema = z.enum(['yes', 'no', 'unknown']);
export type YesNoUnknown = z.infer<typeof yesNoUnknownSchema>;

/** Payeur: budget d'équipe, carte d'entreprise, virement ou prélèvement, carte personnelle remboursée. */
export const payerKindSchema = z.enum(['team', 'company-card', 'bank-transfer', 'personal-card']);
export type PayerKind = z.infer<typeof payerKindSchema>;

/** Espace d'entreprise ou compte personnel. */
export const accountKindSchema = z.enum(['company-workspace', 'personal-account']);
export type AccountKind = z.infer<typeof accountKindSchema>;

/** en cours, à l'essai, résilié (court jusqu'à son terme), terminé */
export const subscriptionStatusSchema = z.enum(['active', 'trial', 'cancelled', 'ended']);
export type SubscriptionStatus = z.infer<typeof subscriptionStatusSchema>;

/** Where the price comes from; an invoice always wins over the catalogue. */
export const priceOriginSchema = z.enum(['invoice', 'declared', 'catalogue', 'statement']);
export type PriceOrigin = z.infer<typeof priceOriginSchema>;

/** Abonnement. */
export const subscriptionSchema = z.object({
  id: idSchema,
  /** Catalogue tool, or own tool of the dossier. */
  toolId: idSchema,
  planId: idSchema.nullable(),
  /** Name shown: « ChatGPT Business ». */
  name: nameSchema,
  /** True: `unitPriceCents` is for one seat. False: one flat price whatever the number of seats. */
  perSeat: z.boolean(),
  /** Sièges payés (facturés). */
  seats: z.int().min(1).max(100_000),
  /** Price as displayed, in cents of `currency`, for one seat (or flat) and one billing period. */
  unitPriceCents: centsSchema.refine((value) => value >= 0 && value <= 100_000_000, { message: 'price-out-of-range' }),
  currency: currencySchema,
  priceMode: priceModeSchema,
  period: billingPeriodSchema,
  vatRegime: vatRegimeSchema,
  vatNumberGiven: yesNoUnknownSchema,
  /** Share of each debit taken by the card or bank, 0.02 for 2 %. */
  cardFeeRate: z.number().min(0).max(0.2),
  fixedFeePerDebitCents: centsSchema.refine((value) => value >= 0 && value <= 100_000, {
    message: 'price-out-of-range',
  }),
  priceOrigin: priceOriginSchema,
  /** Day on which the price was read or confirmed. */
  priceSeenOn: daySchema.nullable(),
  startedOn: businessDaySchema.nullable(),
  /** Length of the commitment in months: 0 or 1 = monthly, 12 = yearly. */
  commitmentMonths: z.int().min(0).max(60),
  /** Prochaine échéance (renouvellement). */
  renewalOn: businessDaySchema.nullable(),
  noticeDays: z.int().min(0).max(365),
  autoRenew: z.boolean(),
  minSeats: z.int().min(1).max(100_000).nullable(),
  payerKind: payerKindSchema,
  payerTeamId: idSchema.nullable(),
  ownerPersonId: idSchema.nullable(),
  accountKind: accountKindSchema,
  contractUrl: z.string().max(2_000).nullable(),
  adminUrl: z.string().max(2_000).nullable(),
  status: subscriptionStatusSchema,
  endsOn: businessDaySchema.nullable(),
  /** What the budget foresaw for a year, in euro cents; null: not said. */
  budgetedAnnualCents: centsSchema.nullable(),
  /** Sièges actifs déclarés, when no export exists, and when it was said. */
  declaredActiveSeats: z.int().min(0).max(100_000).nullable(),
  declaredActiveOn: daySchema.nullable(),
  /** The register lists every held seat: the other paid seats are free. False: they are unknown. */
  seatsListed: z.boolean(),
  note: noteSchema.nullable(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** Paiement réellement débité ou facturé, in euros excluding VAT and as debited. */
export const paymentSchema = z.object({
  id: idSchema,
  subscriptionId: idSchema.nullable(),
  toolId: idSchema.nullable(),
  paidOn: businessDaySchema,
  netCents: centsSchema,
  debitedCents: centsSchema.nullable(),
  origin: priceOriginSchema,
  label: z.string().max(500).nullable(),
});
export type Payment = z.infer<typeof paymentSchema>;
