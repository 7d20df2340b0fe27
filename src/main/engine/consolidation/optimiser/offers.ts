import type { CataloguePlan, CatalogueTool } from '@shared/domain/catalogue';
import { addMonths, type Day } from '@shared/domain/day';
import { roundHalfUp } from '@shared/domain/money';
import type { DataClass } from '@shared/domain/need';
import type { Offer } from '@shared/domain/optimiser';
import Big from 'big.js';
import { exitOf } from '../exit';
import type { RunningSubscription } from '../running';

/** What the dossier adds to the catalogue. */
export type OfferFacts = {
  /** Units of each currency for one euro; a price in a currency without a rate is unknown. */
  readonly rates: Readonly<Record<string, number>>;
  /** French VAT, to read a price displayed with it: 0.2. */
  readonly vatRate: number;
  /** Plans for one person are for private use unless the company says otherwise. */
  readonly allowIndividualPlans: boolean;
  /** Tools whose training on data was checked and found closed. */
  readonly trainingClosed: ReadonlySet<string>;
  /** Data classes allowed by tool; a tool left out was not decided upon. */
  readonly authorised: ReadonlyMap<string, readonly DataClass[]>;
  /** Grams of CO₂e per person and month, by tool. */
  readonly carbon: ReadonlyMap<string, number>;
  /** Tool and plan in French, with how it is paid when both ways are listed. */
  readonly labelOf: (tool: CatalogueTool, plan: CataloguePlan, period: 'monthly' | 'annual') => string;
  /** Base licences the teams already own, by add-on plan and team. */
  readonly ownedBases: ReadonlyMap<string, Readonly<Record<string, number>>>;
};

/** Catalogue price to euro cents excluding VAT; null when it, or the rate, is unknown. */
const euroCents = (amount: number | null, plan: CataloguePlan, facts: OfferFacts): number | null => {
  if (amount === null || plan.currency === null) return null;
  const rate = plan.currency === 'EUR' ? 1 : facts.rates[plan.currency];
  if (rate === undefined) return null;
  const vat = plan.taxDisplay === 'TTC' ? 1 + facts.vatRate : 1;
  return roundHalfUp(new Big(amount).times(100).div(rate).div(vat));
};

const unusableBecause = (plan: CataloguePlan, tool: CatalogueTool, facts: OfferFacts): Offer['unusable'] => {
  if (plan.billingUnit === 'included') return 'included';
  if (plan.billingUnit === 'usage' || plan.billingUnit === 'seat-plus-usage') return 'usage-priced';
  if (plan.audience === 'individual' && !facts.allowIndividualPlans) return 'individual-plan';
  if (plan.billingUnit === 'addon-seat' && basesOf(plan, tool).length === 0 && !facts.ownedBases.has(plan.id))
    return 'base-licence-unknown';
  return null;
};

/** Plans of the same tool that an add-on can stand on. */
const basesOf = (plan: CataloguePlan, tool: CatalogueTool): string[] =>
  tool.plans
    .filter((other) => other.id !== plan.id && other.billingUnit === 'seat')
    .flatMap((other) => [`${other.id}@monthly`, `${other.id}@annual`]);

const offerOf = (tool: CatalogueTool, plan: CataloguePlan, period: 'monthly' | 'annual', facts: OfferFacts): Offer => {
  const listed = period === 'monthly' ? plan.priceMonthly : plan.priceAnnualPerMonth;
  const monthly = euroCents(listed, plan, facts);
  const cents = monthly === null ? null : period === 'annual' ? monthly * 12 : monthly;
  const unusable = unusableBecause(plan, tool, facts);
  const addOn = plan.billingUnit === 'addon-seat';
  const training = facts.trainingClosed.has(tool.id) ? 'no' : plan.trainsOnDataByDefault;
  return {
    id: `${plan.id}@${period}`,
    toolId: tool.id,
    planId: plan.id,
    label: facts.labelOf(tool, plan, period),
    capabilities: tool.capabilities,
    // A flat price for one person is one account each; for a team it is one price for all.
    perSeat: plan.billingUnit !== 'flat' || plan.audience === 'individual',
    period,
    steps: cents === null ? [] : [{ fromSeats: 1, cents }],
    minSeats: plan.minSeats,
    maxSeats: null,
    audience: plan.audience,
    euHosting: tool.hosting.euResidency,
    trainsOnData: training === 'yes-opt-out' ? 'yes' : training,
    allowedDataClasses: [...(facts.authorised.get(tool.id) ?? [])],
    // A free plan has quotas that daily work exceeds.
    intensities: cents === 0 ? ['occasional'] : null,
    requires: addOn ? { offerIds: basesOf(plan, tool), ownedSeats: { ...facts.ownedBases.get(plan.id) } } : null,
    carbonGramsPerPersonMonth: facts.carbon.get(tool.id) ?? null,
    engaged: null,
    priceStatus: cents === null ? 'unknown' : 'estimated',
    verify: plan.verify || plan.taxDisplay === 'unknown',
    unusable: unusable ?? (cents === null ? 'price-unknown' : null),
  };
};

/** Offers of the catalogue's plans, paid by the month and by the year where a price of each is listed. */
export const catalogueOffers = (tools: readonly CatalogueTool[], facts: OfferFacts): Offer[] =>
  tools.flatMap((tool) =>
    tool.plans.flatMap((plan) => {
      const monthly = offerOf(tool, plan, 'monthly', facts);
      if (plan.priceAnnualPerMonth === null) return [monthly];
      const annual = offerOf(tool, plan, 'annual', facts);
      return plan.priceMonthly === null ? [annual] : [monthly, annual];
    }),
  );

/** Whole months from a day until another; 0 when it is not after. */
const monthsUntil = (from: Day, to: Day): number => {
  let count = 0;
  while (count < 60 && addMonths(from, count) < to) count += 1;
  return count;
};

/**
 * A running subscription as an offer: its own price, engaged until the first date the contract lets go. Priced by the
 * year and reckoned by the month, so that the rest of a commitment counts for what it is. Null when it already ends.
 */
export const runningOffer = (
  running: RunningSubscription,
  tool: CatalogueTool,
  facts: OfferFacts,
  asOf: Day,
): Offer | null => {
  const { sub } = running;
  if (sub.status === 'cancelled' || sub.status === 'ended') return null;
  const plan = tool.plans.find((candidate) => candidate.id === sub.planId);
  const exit = exitOf(running, null);
  const personal = sub.accountKind === 'personal-account' && !facts.allowIndividualPlans;
  const individual = plan?.audience === 'individual' && !facts.allowIndividualPlans;
  const seatCents =
    running.annualCents === null ? null : roundHalfUp(new Big(running.annualCents).div(sub.perSeat ? sub.seats : 1));
  const training = facts.trainingClosed.has(tool.id) ? 'no' : (plan?.trainsOnDataByDefault ?? 'unknown');
  return {
    id: `subscription:${sub.id}`,
    toolId: sub.toolId,
    planId: sub.planId,
    label: sub.name,
    capabilities: tool.capabilities,
    perSeat: sub.perSeat,
    period: 'annual',
    steps: seatCents === null ? [] : [{ fromSeats: 1, cents: seatCents }],
    minSeats: running.minSeats,
    // A plan for one person, already bought for a few, is not what a company extends to everybody.
    maxSeats: sub.perSeat && !individual ? null : sub.seats,
    audience: plan?.audience ?? 'team',
    euHosting: tool.hosting.euResidency,
    trainsOnData: training === 'yes-opt-out' ? 'yes' : training,
    allowedDataClasses: [...(facts.authorised.get(tool.id) ?? [])],
    intensities: null,
    // The add-on is already in use: its base licence is there.
    requires: null,
    carbonGramsPerPersonMonth: facts.carbon.get(tool.id) ?? null,
    engaged: {
      subscriptionId: sub.id,
      seats: sub.seats,
      months: exit.on === null ? running.renewal.stepMonths : monthsUntil(asOf, exit.on),
    },
    priceStatus: running.status,
    verify: false,
    unusable: personal ? 'individual-plan' : seatCents === null ? 'price-unknown' : null,
  };
};
