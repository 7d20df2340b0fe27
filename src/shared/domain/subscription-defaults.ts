import Big from 'big.js';
import type { CataloguePlan, CatalogueTool } from './catalogue';
import type { Company } from './company';
import { type Day, isDay } from './day';
import { type Cents, type Currency, cents, centsFromEuros } from './money';
import type {
  AccountKind,
  BillingPeriod,
  PayerKind,
  PriceMode,
  Subscription,
  VatRegime,
  YesNoUnknown,
} from './subscription';

/** Member states of the European Union, whose suppliers invoice without VAT a company that gave its number. */
const euCountries = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
);

/** Default share of a debit that the card takes when the price is in another currency (vat-fx.md, section 2). */
export const defaultCardFeeRate = 0.02;

/** What is already known of the subscription; the rest comes from the plan. */
export type SubscriptionChoices = {
  readonly accountKind?: AccountKind | undefined;
  readonly vatNumberGiven?: YesNoUnknown | undefined;
  readonly payerKind?: PayerKind | undefined;
  readonly period?: BillingPeriod | undefined;
  readonly currency?: Currency | undefined;
};

/**
 * What was supposed rather than known, to be confirmed on the invoice: le prix n'est pas connu · HT ou TTC n'est pas
 * dit par le catalogue · le pays de l'entité qui facture n'est pas établi.
 */
export type DefaultAssumption = 'price-unknown' | 'price-mode' | 'billing-country';

/** A whole subscription but its id; the price is null when the catalogue does not know it (never zero). */
export type SubscriptionDefaults = Omit<Subscription, 'id' | 'unitPriceCents'> & {
  readonly unitPriceCents: Cents | null;
};

export type DefaultsResult = {
  readonly draft: SubscriptionDefaults;
  readonly assumed: readonly DefaultAssumption[];
};

/**
 * Who invoices the VAT (reference/finance/vat-fx.md, section 1): a personal account, a personal card or a VAT number
 * not given to a foreign supplier means an invoice as to a consumer; else the country of the billing entity decides.
 * A country that is not known counts as outside the EU: the cost is the same as inside.
 */
export const vatRegimeFor = (facts: {
  readonly country: string | null;
  readonly accountKind: AccountKind;
  readonly payerKind: PayerKind;
  readonly vatNumberGiven: YesNoUnknown;
}): VatRegime => {
  if (facts.accountKind === 'personal-account' || facts.payerKind === 'personal-card') return 'charged_as_consumer';
  if (facts.country === 'FR') return 'fr_supplier';
  if (facts.vatNumberGiven === 'no') return 'charged_as_consumer';
  return facts.country !== null && euCountries.has(facts.country) ? 'reverse_charge_eu' : 'reverse_charge_non_eu';
};

/** A price paid for each seat or account; a plan for one person is paid once per account. */
export const isPerSeat = (plan: CataloguePlan): boolean =>
  plan.billingUnit === 'seat' ||
  plan.billingUnit === 'addon-seat' ||
  plan.billingUnit === 'seat-plus-usage' ||
  (plan.billingUnit === 'flat' && plan.audience === 'individual');

/** Price of one billing period in cents of the plan's currency; null: the catalogue does not say. */
export const planPriceCents = (plan: CataloguePlan, period: BillingPeriod): Cents | null => {
  if (plan.currency === null) return null;
  if (period === 'monthly') return plan.priceMonthly === null ? null : centsFromEuros(plan.priceMonthly);
  // « 20 $ par mois, facturé à l'année »: one debit of 240 $.
  if (period === 'annual' && plan.priceAnnualPerMonth !== null)
    return centsFromEuros(new Big(plan.priceAnnualPerMonth).times(12));
  return plan.priceMonthly === 0 ? cents(0) : null;
};

/** The period the plan is sold by: monthly when it has a monthly price, else yearly when it has a yearly one. */
const planPeriod = (plan: CataloguePlan | null): BillingPeriod =>
  plan !== null && plan.priceMonthly === null && plan.priceAnnualPerMonth !== null ? 'annual' : 'monthly';

const commitmentOf: Readonly<Record<BillingPeriod, number>> = { monthly: 1, quarterly: 3, annual: 12 };

/** A month or a year counts from its first day, the most cautious reading of its age. */
const seenOn = (asOf: string | null): Day | null => {
  if (asOf === null) return null;
  const full = asOf.length === 4 ? `${asOf}-01-01` : asOf.length === 7 ? `${asOf}-01` : asOf;
  return isDay(full) ? full : null;
};

const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '').trim();

/** Name to show for a tool and a plan: « ChatGPT Business », « Claude Team premium », « DeepL ». */
export const subscriptionName = (tool: CatalogueTool, plan: CataloguePlan | null): string => {
  const product = withoutBrackets(tool.product);
  if (plan === null || plan.billingUnit === 'usage') return product;
  const offer = withoutBrackets(plan.name)
    .replace(/,\s*standard seat$/i, '')
    .replace(/,\s*(\S+) seat$/i, ' $1');
  if (offer === '' || offer.toLowerCase() === product.toLowerCase()) return product;
  if (offer.toLowerCase().startsWith(product.toLowerCase())) return offer;
  const last = product.split(' ').at(-1) ?? '';
  // « Microsoft 365 Copilot » and « Copilot Chat » share a word.
  return offer.startsWith(`${last} `) ? `${product}${offer.slice(last.length)}` : `${product} ${offer}`;
};

/**
 * A whole subscription as the catalogue and the company's profile let foresee it, for one tool and plan: price, currency
 * and HT or TTC of the plan, minimum seats, VAT regime, card fee. `assumed` names what the invoice must confirm. The
 * user's own figures replace any of it.
 */
export const subscriptionDefaults = (
  tool: CatalogueTool,
  plan: CataloguePlan | null,
  company: Pick<Company, 'country'> | null,
  choices: SubscriptionChoices = {},
): DefaultsResult => {
  const period = choices.period ?? planPeriod(plan);
  const accountKind =
    choices.accountKind ?? (plan?.audience === 'individual' ? 'personal-account' : 'company-workspace');
  const payerKind = choices.payerKind ?? 'company-card';
  const vatNumberGiven = choices.vatNumberGiven ?? (accountKind === 'personal-account' ? 'no' : 'unknown');
  const country = tool.billingEntity.country ?? tool.vendorCountry;
  const currency = choices.currency ?? plan?.currency ?? 'EUR';
  // A list price in another currency than the invoice's is no price.
  const price = plan !== null && (plan.currency ?? currency) === currency ? planPriceCents(plan, period) : null;
  const byCard = payerKind !== 'bank-transfer';
  const priceMode: PriceMode = plan?.taxDisplay === 'TTC' ? 'TTC' : 'HT';
  const abroad = company !== null && company.country !== 'FR';
  const draft: SubscriptionDefaults = {
    toolId: tool.id,
    planId: plan?.id ?? null,
    name: subscriptionName(tool, plan),
    perSeat: plan === null || isPerSeat(plan),
    seats: plan?.minSeats ?? 1,
    unitPriceCents: price,
    currency,
    priceMode,
    period,
    vatRegime: vatRegimeFor({ country, accountKind, payerKind, vatNumberGiven }),
    vatNumberGiven,
    cardFeeRate: currency !== 'EUR' && byCard ? defaultCardFeeRate : 0,
    fixedFeePerDebitCents: cents(0),
    priceOrigin: 'catalogue',
    priceSeenOn: price === null ? null : seenOn(plan?.asOf ?? null),
    startedOn: null,
    commitmentMonths: commitmentOf[period],
    renewalOn: null,
    noticeDays: 0,
    autoRenew: true,
    minSeats: plan?.minSeats ?? null,
    payerKind,
    payerTeamId: null,
    ownerPersonId: null,
    accountKind,
    contractUrl: null,
    adminUrl: null,
    status: 'active',
    endsOn: null,
    budgetedAnnualCents: null,
    declaredActiveSeats: null,
    declaredActiveOn: null,
    seatsListed: false,
    note: null,
  };
  // What is free has no invoice to say anything.
  if (price === 0) return { draft, assumed: [] };
  const assumed: DefaultAssumption[] = [
    ...(price === null ? (['price-unknown'] as const) : []),
    ...(plan === null || plan.taxDisplay === 'unknown' ? (['price-mode'] as const) : []),
    // The rules below are those of a French company: elsewhere the regime must be read again.
    ...(tool.billingEntity.country === null || tool.billingEntity.verify || abroad
      ? (['billing-country'] as const)
      : []),
  ];
  return { draft, assumed };
};
