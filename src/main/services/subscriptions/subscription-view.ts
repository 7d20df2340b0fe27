import { isFree, isLive, renewalOf } from '@main/engine/licences';
import type { CostView, SubscriptionView } from '@shared/contract/subscriptions';
import { type Day, daysBetween } from '@shared/domain/day';
import type { Seat } from '@shared/domain/seat';
import type { Subscription } from '@shared/domain/subscription';

const staleAfterDays = 90;

/** Seats of a subscription held today. */
export const heldSeats = (seats: readonly Seat[], subscriptionId: string): Seat[] =>
  seats.filter(
    (seat) => seat.subscriptionId === subscriptionId && seat.releasedOn === null && seat.state !== 'deleted',
  );

/** A price nobody confirmed for over 90 days; an invoice's own price does not age, what is free has none. */
export const hasStalePrice = (subscription: Subscription, today: Day): boolean =>
  subscription.priceOrigin !== 'invoice' &&
  subscription.status !== 'ended' &&
  !isFree(subscription) &&
  (subscription.priceSeenOn === null || daysBetween(subscription.priceSeenOn, today) > staleAfterDays);

const nextRenewal = (subscription: Subscription, today: Day): SubscriptionView['nextRenewal'] => {
  if (isFree(subscription)) return { renewalOn: null, assumed: false, rolled: false, decideBy: null };
  const { renewalOn, assumed, rolled, decideBy } = renewalOf(subscription, null, today);
  return { renewalOn, assumed, rolled, decideBy };
};

/** A subscription as the screen shows it: with its true cost and its deadlines. */
export const subscriptionView = (
  subscription: Subscription,
  costView: CostView,
  seats: readonly Seat[],
  today: Day,
): SubscriptionView => ({
  ...subscription,
  costView,
  assignedSeats: heldSeats(seats, subscription.id).length,
  stalePrice: hasStalePrice(subscription, today),
  nextRenewal: nextRenewal(subscription, today),
  running: isLive(subscription, today),
});
