import { summariseSeats } from '@main/engine/seats';
import type { Person } from '@shared/domain/company';
import type { Day } from '@shared/domain/day';
import type { Seat } from '@shared/domain/seat';
import type { SeatSummary } from '@shared/domain/seat-summary';
import type { Subscription } from '@shared/domain/subscription';
import { heldSeats } from '../subscriptions/subscription-view';

/** True when nothing is left to list: said by the person who keeps the register, or as many held seats as paid ones. */
export const registerIsComplete = (subscription: Subscription, seats: readonly Seat[]): boolean =>
  subscription.seatsListed || heldSeats(seats, subscription.id).length >= subscription.seats;

/** What the seat register says of each subscription on a day, as the audit reads it. */
export const seatSummaries = (
  subscriptions: readonly Subscription[],
  seats: readonly Seat[],
  people: readonly Person[],
  asOf: Day,
): SeatSummary[] =>
  subscriptions.map((subscription) =>
    summariseSeats(
      { subscriptionId: subscription.id, seats, people, assignmentsComplete: registerIsComplete(subscription, seats) },
      asOf,
    ),
  );
