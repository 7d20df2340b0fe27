import { Refusal } from '@shared/domain/refusal';
import type { Subscription } from '@shared/domain/subscription';
import { formatDay } from '@shared/text/format';

/**
 * Refuses a subscription whose parts contradict each other.
 * @throws Refusal price-zero-unconfirmed · renewal-before-start · active-more-than-paid · assigned-more-than-paid
 */
export const checkSubscription = (subscription: Subscription, assigned: number, confirmFree: boolean): void => {
  const { startedOn, renewalOn, seats, declaredActiveSeats, unitPriceCents } = subscription;
  if (unitPriceCents === 0 && !confirmFree) throw new Refusal('price-zero-unconfirmed');
  if (startedOn && renewalOn && renewalOn < startedOn)
    throw new Refusal('renewal-before-start', { renewal: formatDay(renewalOn), start: formatDay(startedOn) });
  // A flat price may serve any number of people: seats count only when they are paid one by one.
  if (!subscription.perSeat) return;
  if (declaredActiveSeats !== null && declaredActiveSeats > seats)
    throw new Refusal('active-more-than-paid', { active: declaredActiveSeats, paid: seats });
  if (assigned > seats)
    throw new Refusal('assigned-more-than-paid', { assigned, paid: seats, excess: assigned - seats });
};
