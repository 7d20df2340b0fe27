import type { RecurringPayment } from '@shared/domain/bank';
import type { CreationEdit, ReviewItem, ReviewLine } from '@shared/domain/bank-review';
import type { CataloguePlan, CatalogueTool } from '@shared/domain/catalogue';
import type { Company } from '@shared/domain/company';
import { addMonths } from '@shared/domain/day';
import { cents, currencySchema } from '@shared/domain/money';
import type { BillingPeriod, Subscription } from '@shared/domain/subscription';
import { isPerSeat, planPriceCents, subscriptionDefaults } from '@shared/domain/subscription-defaults';
import { planName } from '@shared/text/offer-label';
import Big from 'big.js';
import { chargesVat, priceOfDebit } from './amounts';

type Shadow = ReviewLine['shadow'];
/** What a series says of the subscription behind it. */
export type Series = {
  readonly cadence: RecurringPayment['cadence'];
  readonly lastOn: RecurringPayment['lastOn'];
  /** Latest debit, unsigned: in the account's currency, and in the purchase's when the statement has it. */
  readonly lastAmountCents: number;
  readonly currency: string;
  readonly original: { readonly amount: string; readonly currency: string } | null;
  readonly feesCents: number;
  readonly totalCents: number;
  readonly shadow: Shadow;
  readonly byCard: boolean;
};

export const periodOf = (cadence: RecurringPayment['cadence']): BillingPeriod =>
  cadence === 'quarterly' || cadence === 'annual' ? cadence : 'monthly';

const personal: ReadonlySet<Shadow[number]> = new Set(['personal-plan', 'personal-account', 'expense-claim']);
const reimbursed: ReadonlySet<Shadow[number]> = new Set(['personal-account', 'expense-claim']);

/** Amount in the currency of the purchase when the statement gives it, else as debited. */
export const purchaseOf = (series: Series): { readonly cents: number; readonly currency: string } =>
  series.original === null
    ? { cents: series.lastAmountCents, currency: series.currency }
    : { cents: new Big(series.original.amount).times(100).round().toNumber(), currency: series.original.currency };

type Fit = { readonly plan: CataloguePlan; readonly seats: number };
const MAX_SEATS = 1_000;

/** The plan whose list price gives the debit for a whole number of seats; the fewest seats win. Null: none does. */
const fittingPlan = (tool: CatalogueTool, series: Series, period: BillingPeriod): Fit | null => {
  const { cents: paid, currency } = purchaseOf(series);
  const wantsPersonal = series.shadow.some((flag) => flag === 'personal-plan');
  const fits = tool.plans.flatMap((plan): Fit[] => {
    const price = plan.currency === currency ? planPriceCents(plan, period) : null;
    if (price === null || price === 0 || plan.billingUnit === 'usage') return [];
    const found = [1, 1.2]
      .map((factor) => paid / (price * factor))
      .find((ratio) => Math.abs(ratio - Math.round(ratio)) < 0.002 && Math.round(ratio) >= 1);
    const seats = Math.round(found ?? 0);
    const least = plan.minSeats ?? 1;
    if (found === undefined || seats < least || seats > MAX_SEATS) return [];
    if (!isPerSeat(plan) && seats !== 1) return [];
    return [{ plan, seats }];
  });
  const individual = (fit: Fit) => (fit.plan.audience === 'individual') === wantsPersonal;
  return fits.sort((a, b) => Number(individual(b)) - Number(individual(a)) || a.seats - b.seats)[0] ?? null;
};

/** The subscription that a series lets suppose: what the debit says, the rest as the catalogue and the profile have it. */
export const subscriptionOfSeries = (
  tool: CatalogueTool,
  series: Series,
  company: Company | null,
  edit: CreationEdit | null = null,
): Omit<Subscription, 'id'> => {
  const period = periodOf(series.cadence);
  const found = fittingPlan(tool, series, period);
  const said = edit === null ? null : (tool.plans.find((plan) => plan.id === edit.planId) ?? null);
  const fit = edit === null ? found : said === null ? null : { plan: said, seats: edit.seats };
  const purchase = purchaseOf(series);
  const known = currencySchema.safeParse(purchase.currency);
  const inPurchase = known.success;
  const currency = inPurchase ? known.data : 'EUR';
  const { draft } = subscriptionDefaults(tool, fit?.plan ?? null, company, {
    period,
    currency,
    accountKind: series.shadow.some((flag) => personal.has(flag)) ? 'personal-account' : 'company-workspace',
    payerKind: series.shadow.some((flag) => reimbursed.has(flag))
      ? 'personal-card'
      : series.byCard
        ? 'company-card'
        : 'bank-transfer',
  });
  const seats = edit?.seats ?? fit?.seats ?? 1;
  // Seats said without a plan, or on a flat one, share the debit all the same.
  const perSeat = (fit !== null && isPerSeat(fit.plan)) || (edit !== null && edit.seats > 1);
  // What was debited includes the VAT that the supplier charges: without a list price to compare, it is kept as such.
  const priceMode = fit === null ? (chargesVat(draft.vatRegime) ? 'TTC' : 'HT') : draft.priceMode;
  const debited = inPurchase ? purchase.cents : series.lastAmountCents;
  const unitPriceCents = priceOfDebit(debited, { vatRegime: draft.vatRegime, perSeat, seats, priceMode });
  const feeRate = series.totalCents > 0 ? series.feesCents / series.totalCents : 0;
  return {
    ...draft,
    perSeat,
    seats,
    currency,
    priceMode,
    unitPriceCents,
    priceOrigin: 'statement',
    priceSeenOn: series.lastOn,
    cardFeeRate: Math.min(0.2, Math.round(feeRate * 10_000) / 10_000),
    renewalOn: period === 'annual' ? addMonths(series.lastOn, 12) : null,
  };
};

const chosenName = (tool: CatalogueTool, planId: string | null): string | null => {
  const chosen = tool.plans.find(({ id }) => id === planId);
  return chosen ? planName(chosen) : null;
};

/** What the review shows of it. */
export const creationOf = (tool: CatalogueTool, draft: Omit<Subscription, 'id'>): ReviewItem['creation'] => ({
  name: draft.name,
  planId: draft.planId,
  plans: tool.plans
    .filter(({ billingUnit }) => billingUnit !== 'usage')
    .map((plan) => ({ id: plan.id, name: planName(plan) })),
  planName: chosenName(tool, draft.planId),
  perSeat: draft.perSeat,
  seats: draft.seats,
  unitPriceCents: cents(draft.unitPriceCents),
  currency: draft.currency,
  priceMode: draft.priceMode,
  period: draft.period,
});
