import type { Month } from '@shared/domain/day';
import type { AdoptionPoint } from '@shared/domain/seat';
import type { Subscription } from '@shared/domain/subscription';

export type MonthAdoption = { month: Month; activeShare: number; origin: AdoptionPoint['origin'] };

const worst = (origins: readonly AdoptionPoint['origin'][]): AdoptionPoint['origin'] =>
  origins.includes('estimated') ? 'estimated' : origins.includes('declared') ? 'declared' : 'imported';

/**
 * Share of paid seats active in each month, for the whole company: the company's own point when there is one, else
 * the points of subscriptions weighted by their paid seats.
 */
export const adoptionByMonth = (
  points: readonly AdoptionPoint[],
  subscriptions: readonly Subscription[],
): MonthAdoption[] => {
  const paid = new Map(subscriptions.map((subscription) => [subscription.id, subscription.seats]));
  const months = [...new Set(points.map((point) => point.month))].sort();
  return months.flatMap((month) => {
    const ofMonth = points.filter((point) => point.month === month);
    const whole = ofMonth.find((point) => point.subscriptionId === null);
    if (whole) return [{ month, activeShare: whole.activeShare, origin: whole.origin }];
    const seats = ofMonth.reduce((total, point) => total + (paid.get(point.subscriptionId ?? '') ?? 0), 0);
    if (seats === 0) return [];
    const active = ofMonth.reduce((total, p) => total + p.activeShare * (paid.get(p.subscriptionId ?? '') ?? 0), 0);
    return [{ month, activeShare: active / seats, origin: worst(ofMonth.map((point) => point.origin)) }];
  });
};
