import { roundHalfUp } from '@shared/domain/money';
import type { Offer } from '@shared/domain/optimiser';
import { periodsPerYear } from '@shared/domain/subscription';
import Big from 'big.js';

/** One price level of an offer: from `low` to `high` seats, each costs `seatCents` over the horizon. */
export type PriceStep = { readonly low: number; readonly high: number; readonly cents: number };

const monthsOf = (offer: Offer): number => 12 / periodsPerYear[offer.period];

/** Periods of a new subscription to pay for the horizon: a period begun is due whole. */
const periodsOver = (offer: Offer, horizonMonths: number): number => Math.ceil(horizonMonths / monthsOf(offer));

/** Months of the horizon already engaged; 0 for an offer that is not running. */
export const engagedMonths = (offer: Offer, horizonMonths: number): number =>
  Math.min(offer.engaged?.months ?? 0, horizonMonths);

/**
 * Price steps usable within minimum and maximum seats, in euro cents per seat (or flat) and period.
 * `people`: the most seats that can be of use; an open last step ends there, or at its first seat when that is higher.
 */
export const priceSteps = (offer: Offer, people: number): PriceStep[] => {
  const floor = Math.max(1, offer.minSeats ?? 1);
  const ceiling = offer.maxSeats ?? Number.POSITIVE_INFINITY;
  const sorted = [...offer.steps].sort((a, b) => a.fromSeats - b.fromSeats);
  return sorted.flatMap((step, index): PriceStep[] => {
    const low = Math.max(floor, step.fromSeats);
    const next = sorted[index + 1];
    const last = next === undefined ? Math.max(people, low) : next.fromSeats - 1;
    const high = Math.min(last, ceiling);
    return low <= high ? [{ low, high, cents: step.cents }] : [];
  });
};

/** Euro cents over the horizon of one seat (or of the flat price), engaged months apart. Exact: may hold a fraction. */
export const unitOverHorizon = (
  offer: Offer,
  cents: number,
  horizonMonths: number,
): { readonly engaged: number; readonly free: number } => {
  if (offer.engaged === null) return { engaged: 0, free: cents * periodsOver(offer, horizonMonths) };
  const monthly = cents / monthsOf(offer);
  const engaged = engagedMonths(offer, horizonMonths);
  return { engaged: monthly * engaged, free: monthly * (horizonMonths - engaged) };
};

/** Engaged cost of a running subscription over the horizon, due whatever is decided; cents rounded half up. */
export const engagedCents = (offer: Offer, horizonMonths: number): number => {
  const first = offer.steps[0];
  if (offer.engaged === null || first === undefined) return 0;
  const seats = offer.perSeat ? offer.engaged.seats : 1;
  const months = engagedMonths(offer, horizonMonths);
  return roundHalfUp(new Big(first.cents).times(seats).times(months).div(monthsOf(offer)));
};

export type OfferCost = { readonly seats: number; readonly costCents: number };

/**
 * Cheapest way to pay for so many used seats: seats bought (a minimum or a volume step may make it more than used) and
 * euro cents over the horizon, engaged part included. Null when the offer cannot hold that many seats.
 */
export const costOfSeats = (offer: Offer, used: number, people: number, horizonMonths: number): OfferCost | null => {
  if (!offer.perSeat) {
    const price = offer.steps[0];
    if (price === undefined || used > (offer.maxSeats ?? Number.POSITIVE_INFINITY)) return null;
    const months = offer.engaged === null ? periodsOver(offer, horizonMonths) * monthsOf(offer) : horizonMonths;
    return {
      seats: Math.max(1, used),
      costCents: roundHalfUp(new Big(price.cents).times(months).div(monthsOf(offer))),
    };
  }
  const ways = priceSteps(offer, Math.max(people, used)).flatMap((step): OfferCost[] => {
    const seats = Math.max(used, step.low);
    if (seats > step.high) return [];
    if (offer.engaged === null) return [{ seats, costCents: step.cents * seats * periodsOver(offer, horizonMonths) }];
    const engaged = engagedMonths(offer, horizonMonths);
    const seatMonths = engaged * Math.max(seats, offer.engaged.seats) + (horizonMonths - engaged) * seats;
    return [{ seats, costCents: roundHalfUp(new Big(step.cents).times(seatMonths).div(monthsOf(offer))) }];
  });
  return ways.reduce<OfferCost | null>(
    (best, way) => (best === null || way.costCents < best.costCents ? way : best),
    null,
  );
};
