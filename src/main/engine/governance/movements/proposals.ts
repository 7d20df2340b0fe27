import type { Person } from '@shared/domain/company';
import { addDays, type Day } from '@shared/domain/day';
import type { MovementKind, StaffMovement } from '@shared/domain/movement';
import { hasLeft } from '@shared/domain/presence';
import type { Seat } from '@shared/domain/seat';
import { companyDomains, isHeld, wrongAccounts } from '../../seats';

/** How far back an arrival or a departure without any seat is still proposed. */
export const proposalDays = { arrival: 30, departure: 90 } as const;

export type MovementProposal = {
  readonly personId: string;
  readonly name: string;
  readonly kind: MovementKind;
  readonly on: Day;
  /** Seats still held. */
  readonly seats: number;
};

/**
 * Movements that the dossier calls for and that nobody opened: a departure date without a departure (as long as a seat
 * is held, or for 90 days), an arrival of the last 30 days or to come, a personal account opened with a work address.
 */
export const proposedMovements = (
  people: readonly Person[],
  seats: readonly Seat[],
  movements: readonly StaffMovement[],
  asOf: Day,
): MovementProposal[] => {
  const held = seats.filter((seat) => isHeld(seat, asOf));
  const seatsOf = (id: string) => held.filter((seat) => seat.personId === id);
  const has = (id: string, kind: MovementKind) =>
    movements.some((one) => one.personId === id && one.kind === kind && (one.closedOn === null || kind === 'arrival'));
  const leaving = people.flatMap((person): MovementProposal[] => {
    if (person.kind !== 'employee' || person.leftOn === null || has(person.id, 'departure')) return [];
    const own = seatsOf(person.id).length;
    const closed = movements.some((m) => m.personId === person.id && m.kind === 'departure' && m.closedOn !== null);
    if (own === 0 && (closed || person.leftOn < addDays(asOf, -proposalDays.departure))) return [];
    return [{ personId: person.id, name: person.name, kind: 'departure', on: person.leftOn, seats: own }];
  });
  const arriving = people.flatMap((person): MovementProposal[] => {
    if (person.kind !== 'employee' || person.arrivedOn === null || hasLeft(person, asOf)) return [];
    if (person.arrivedOn < addDays(asOf, -proposalDays.arrival) || has(person.id, 'arrival')) return [];
    return [
      {
        personId: person.id,
        name: person.name,
        kind: 'arrival',
        on: person.arrivedOn,
        seats: seatsOf(person.id).length,
      },
    ];
  });
  const wrong = new Set(
    wrongAccounts(held, companyDomains(people))
      .filter((one) => one.kind === 'work-address-outside')
      .map((one) => one.seatId),
  );
  const recovering = people.flatMap((person): MovementProposal[] => {
    const own = seatsOf(person.id).filter((seat) => wrong.has(seat.id)).length;
    if (own === 0 || hasLeft(person, asOf) || has(person.id, 'account-recovery')) return [];
    return [{ personId: person.id, name: person.name, kind: 'account-recovery', on: asOf, seats: own }];
  });
  const order: readonly MovementKind[] = ['departure', 'account-recovery', 'arrival', 'move'];
  return [...leaving, ...recovering, ...arriving].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) ||
      (a.personId < b.personId ? -1 : 1),
  );
};
