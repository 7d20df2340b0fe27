import { adoptionPoints, people, seats, subscriptions } from '@main/db/repositories';
import {
  classifySeats,
  companyDomains,
  fourSeatNumbers,
  isHeld,
  summariseSeats,
  wrongAccounts,
} from '@main/engine/seats';
import type { Platform } from '@main/platform/platform';
import type { SeatCounts, SeatView } from '@shared/contract/seats';
import type { Day } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import { type AdoptionPoint, freshSeat, type Seat } from '@shared/domain/seat';
import type { Subscription } from '@shared/domain/subscription';
import { type Client, dossierOf } from '../library/client';
import { heldSeats } from '../subscriptions/subscription-view';
import { adoptionByMonth } from './adoption-by-month';
import { registerIsComplete } from './seat-summaries';

type Draft<T extends { id: string }> = Omit<T, 'id'> & { id?: string | undefined };

/** A seat without any observed activity yet. */
const newSeat = (
  id: string,
  subscription: Subscription,
  personId: string,
  account: string | null,
  on: Day | null,
): Seat => ({
  id,
  subscriptionId: subscription.id,
  personId,
  account,
  accountKind: subscription.accountKind,
  ...freshSeat,
  assignedOn: on,
});

/** What a source said of a seat's activity: screens never receive it, so what they send back must not erase it. */
const activityOf = (seat: Seat) => ({
  activityKnown: seat.activityKnown,
  lastActiveOn: seat.lastActiveOn,
  inactiveSince: seat.inactiveSince,
  activeDays: seat.activeDays,
  activitySource: seat.activitySource,
  activityAsOf: seat.activityAsOf,
});

/** Seats of the open dossier: who holds what, and how many really serve. */
export const createSeatsService = (platform: Platform) => {
  const found = (client: Client, subscriptionId: string): Subscription => {
    const subscription = subscriptions.get(dossierOf(client).db.read, subscriptionId);
    if (!subscription) throw new Refusal('row-not-found');
    return subscription;
  };
  const refuseOverbooking = (client: Client, subscription: Subscription, added: number): void => {
    const held = heldSeats(seats.list(dossierOf(client).db.read), subscription.id).length;
    const assigned = held + added;
    if (subscription.perSeat && assigned > subscription.seats)
      throw new Refusal('assigned-more-than-paid', {
        assigned,
        paid: subscription.seats,
        excess: assigned - subscription.seats,
      });
  };

  return {
    counts: (client: Client): SeatCounts[] => {
      const { read } = dossierOf(client).db;
      const [allSeats, everyone, today] = [seats.list(read), people.list(read), platform.today()];
      return subscriptions
        .list(read)
        .filter((subscription) => subscription.status !== 'ended')
        .map((subscription) => {
          const assignmentsComplete = registerIsComplete(subscription, allSeats);
          const input = { subscriptionId: subscription.id, seats: allSeats, people: everyone, assignmentsComplete };
          const summary = summariseSeats(input, today);
          const numbers = fourSeatNumbers(subscription.seats, summary);
          const declared = numbers.used === null ? subscription.declaredActiveSeats : null;
          return {
            subscriptionId: subscription.id,
            name: subscription.name,
            paid: subscription.seats,
            assigned: numbers.assigned,
            active: numbers.used ?? declared,
            activeOrigin: numbers.used !== null ? 'seats' : declared !== null ? 'declared' : 'none',
            unknown: numbers.unknown,
            byStatus: summary.byStatus,
          };
        });
    },
    list: (client: Client, subscriptionId: string | null): SeatView[] => {
      const { read } = dossierOf(client).db;
      const everyone = people.list(read);
      const listed = seats
        .list(read)
        .filter((seat) => subscriptionId === null || seat.subscriptionId === subscriptionId);
      const wrong = new Set(wrongAccounts(listed, companyDomains(everyone)).map((account) => account.seatId));
      // What concerns the seat itself is asset management; what a person does with it stays in team figures.
      const administrative = new Set(['left', 'pending', 'new', 'excluded', 'on-leave']);
      return classifySeats(listed, everyone, platform.today()).map(({ seat, person, classification }) => ({
        ...seat,
        lastActiveOn: null,
        activeDays: null,
        inactiveSince: null,
        personName: person?.name ?? null,
        teamId: person?.teamId ?? null,
        status: administrative.has(classification.status) ? classification.status : null,
        wrongAccount: wrong.has(seat.id),
      }));
    },
    save: (client: Client, draft: Draft<Seat>) => {
      const { db } = dossierOf(client);
      const subscription = found(client, draft.subscriptionId);
      const known = draft.id ? seats.get(db.read, draft.id) : null;
      const seat: Seat = { ...draft, ...(known && activityOf(known)), id: draft.id ?? platform.newId() };
      if (!known && isHeld(seat, platform.today())) refuseOverbooking(client, subscription, 1);
      const code = known ? 'seat-changed' : 'seat-added';
      return db.write({ code, params: { name: subscription.name } }, (w) => seats.save(w, seat));
    },
    assign: (
      client: Client,
      input: { subscriptionId: string; personIds: readonly string[]; assignedOn: Day | null },
    ) => {
      const { db } = dossierOf(client);
      const subscription = found(client, input.subscriptionId);
      const wanted = [...new Set(input.personIds)];
      const held = heldSeats(seats.list(db.read), subscription.id);
      const everyone = new Map(people.list(db.read).map((person) => [person.id, person]));
      for (const id of wanted) {
        const person = everyone.get(id);
        if (!person) throw new Refusal('row-not-found');
        if (held.some((seat) => seat.personId === id)) throw new Refusal('seat-person-twice', { name: person.name });
      }
      refuseOverbooking(client, subscription, wanted.length);
      return db.write({ code: 'seats-assigned', params: { name: subscription.name, count: wanted.length } }, (w) => {
        for (const id of wanted)
          seats.save(w, newSeat(platform.newId(), subscription, id, everyone.get(id)?.email ?? null, input.assignedOn));
        return { assigned: wanted.length };
      });
    },
    release: (client: Client, ids: readonly string[], on: Day) =>
      dossierOf(client).db.write({ code: 'seats-released', params: { count: ids.length } }, (w) => {
        for (const id of ids) {
          const seat = seats.get(w, id);
          if (!seat) throw new Refusal('row-not-found');
          seats.save(w, { ...seat, releasedOn: on });
        }
        return null;
      }),
    remove: (client: Client, ids: readonly string[]) =>
      dossierOf(client).db.write({ code: 'seats-removed', params: { count: ids.length } }, (w) => {
        for (const id of ids) if (!seats.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
    declareActive: (client: Client, input: { subscriptionId: string; activeSeats: number | null; on: Day }) => {
      const { db } = dossierOf(client);
      const subscription = found(client, input.subscriptionId);
      const { activeSeats, on } = input;
      if (activeSeats !== null && subscription.perSeat && activeSeats > subscription.seats)
        throw new Refusal('active-more-than-paid', { active: activeSeats, paid: subscription.seats });
      return db.write({ code: 'active-declared', params: { name: subscription.name } }, (w) => {
        subscriptions.save(w, {
          ...subscription,
          declaredActiveSeats: activeSeats,
          declaredActiveOn: activeSeats === null ? null : on,
        });
        return null;
      });
    },
    adoption: (client: Client) => {
      const { read } = dossierOf(client).db;
      const points = adoptionPoints.list(read);
      return { points, byMonth: adoptionByMonth(points, subscriptions.list(read)) };
    },
    saveAdoption: (client: Client, draft: Draft<AdoptionPoint>) =>
      dossierOf(client).db.write({ code: 'adoption-saved', params: { month: draft.month } }, (w) => {
        const twin = adoptionPoints
          .list(w)
          .find((p) => p.month === draft.month && p.subscriptionId === draft.subscriptionId);
        return adoptionPoints.save(w, { ...draft, id: draft.id ?? twin?.id ?? platform.newId() });
      }),
    removeAdoption: (client: Client, id: string) =>
      dossierOf(client).db.write({ code: 'adoption-removed' }, (w) => {
        if (!adoptionPoints.remove(w, id)) throw new Refusal('row-not-found');
        return null;
      }),
  };
};
