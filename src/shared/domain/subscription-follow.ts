import type { CataloguePlan, CatalogueTool } from './catalogue';
import type { Day } from './day';
import { defaultCardFeeRate, planPriceCents, type SubscriptionDefaults, vatRegimeFor } from './subscription-defaults';

/** What is being typed: any of the subscription's values may still be missing. */
export type SubscriptionTyped = { readonly [K in keyof SubscriptionDefaults]: SubscriptionDefaults[K] | null };

/** Offer the draft is for; null while it is not chosen. */
export type FollowedOffer = { readonly tool: CatalogueTool; readonly plan: CataloguePlan | null };

const commitments: Readonly<Record<'monthly' | 'quarterly' | 'annual', number>> = {
  monthly: 1,
  quarterly: 3,
  annual: 12,
};

const cardFeeFor = (draft: SubscriptionTyped): number =>
  draft.currency !== 'EUR' && draft.payerKind !== 'bank-transfer' ? defaultCardFeeRate : 0;

const regimeFor = (draft: SubscriptionTyped, offer: FollowedOffer | null) =>
  vatRegimeFor({
    country: offer ? (offer.tool.billingEntity.country ?? offer.tool.vendorCountry) : null,
    accountKind: draft.accountKind ?? 'company-workspace',
    payerKind: draft.payerKind ?? 'company-card',
    vatNumberGiven: draft.vatNumberGiven ?? 'unknown',
  });

const listPrice = (draft: SubscriptionTyped, offer: FollowedOffer | null) =>
  offer?.plan && draft.period && offer.plan.currency === draft.currency
    ? planPriceCents(offer.plan, draft.period)
    : null;

/** A value that was the default of the situation before follows the situation; one typed by hand stays. */
const followed = <V>(typed: V, before: V, current: V, next: V): V =>
  typed !== current || current !== before ? typed : next;

/**
 * The draft after a change, with what depends on it: VAT regime on the VAT number, account and payer; card fee on the
 * currency and payer; commitment and catalogue price on the period; origin and date of a price typed by hand. A value
 * the person chose is never changed under their hands.
 */
export const followChange = (
  before: SubscriptionTyped,
  change: Partial<SubscriptionTyped>,
  offer: FollowedOffer | null,
  today: Day,
): SubscriptionTyped => {
  const after: SubscriptionTyped = { ...before, ...change };
  const period = followed(
    after.commitmentMonths,
    before.period === null ? null : commitments[before.period],
    before.commitmentMonths,
    after.period === null ? after.commitmentMonths : commitments[after.period],
  );
  // Only a price of the catalogue follows it: an invoice's or a declared one is the person's own.
  const unitPriceCents =
    before.priceOrigin === 'catalogue'
      ? followed(after.unitPriceCents, listPrice(before, offer), before.unitPriceCents, listPrice(after, offer))
      : after.unitPriceCents;
  const typedPrice = change.unitPriceCents !== undefined && change.unitPriceCents !== before.unitPriceCents;
  const ownPrice = typedPrice && change.priceOrigin === undefined && before.priceOrigin === 'catalogue';
  return {
    ...after,
    unitPriceCents,
    commitmentMonths: period,
    vatRegime: followed(after.vatRegime, regimeFor(before, offer), before.vatRegime, regimeFor(after, offer)),
    cardFeeRate: followed(after.cardFeeRate, cardFeeFor(before), before.cardFeeRate, cardFeeFor(after)),
    ...(ownPrice ? { priceOrigin: 'declared' as const } : {}),
    ...(typedPrice && change.unitPriceCents !== null && change.priceSeenOn === undefined ? { priceSeenOn: today } : {}),
  };
};
