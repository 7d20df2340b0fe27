import type { WritableDb } from '@main/db/dossier-db';
import { movementSteps, people, seats, staffMovements } from '@main/db/repositories';
import type { Day } from '@shared/domain/day';
import type { StaffMovement } from '@shared/domain/movement';
import { Refusal } from '@shared/domain/refusal';
import { freshSeat, type Seat } from '@shared/domain/seat';
import { heldSeats } from '../subscriptions/subscription-view';
import { seatsOfPerson } from './movement-view';

type Input = { readonly on: Day; readonly heirs: readonly { readonly seatId: string; readonly personId: string }[] };
type Given = { readonly asOf: Day; readonly newId: () => string };

/** Gives the place of a seat to someone else: a new assignment, without the activity of the one who left. */
const passOn = (db: WritableDb, seat: Seat, personId: string, { on }: Input, { newId }: Given): void => {
  const person = people.get(db, personId);
  if (!person) throw new Refusal('row-not-found');
  if (heldSeats(seats.list(db), seat.subscriptionId).some((one) => one.personId === personId))
    throw new Refusal('seat-person-twice', { name: person.name });
  seats.save(db, {
    ...seat,
    id: newId(),
    personId,
    account: person.email,
    accountKind: 'company-workspace',
    ...freshSeat,
    assignedOn: on,
  });
};

/** A departure gives back every seat of the person. */
const leave = (db: WritableDb, movement: StaffMovement, input: Input, given: Given): number => {
  const held = seatsOfPerson(db, movement.personId, given.asOf);
  for (const { subscription: _, ...seat } of held) {
    // Given back on the day of the operation: « held » means not released yet.
    seats.save(db, { ...seat, state: 'deleted', releasedOn: input.on });
    const heir = input.heirs.find((one) => one.seatId === seat.id);
    if (heir) passOn(db, seat, heir.personId, input, given);
  }
  return held.length;
};

/** A move changes team; seats not kept are given back. */
const move = (db: WritableDb, movement: StaffMovement, input: Input, given: Given): number => {
  const person = movement.personId === null ? null : people.get(db, movement.personId);
  if (person) people.save(db, { ...person, teamId: movement.toTeamId });
  const dropped = new Set(
    movementSteps
      .list(db)
      .filter((step) => step.movementId === movement.id && step.kind === 'keep-seat' && step.state === 'not-needed')
      .map((step) => step.seatId),
  );
  const held = seatsOfPerson(db, movement.personId, given.asOf).filter((seat) => dropped.has(seat.id));
  for (const { subscription: _, ...seat } of held) seats.save(db, { ...seat, releasedOn: input.on });
  return held.length;
};

/** The seat is now held through the company's space. */
const recover = (db: WritableDb, movement: StaffMovement, given: Given): number => {
  const recovered = new Set(
    movementSteps
      .list(db)
      .filter((step) => step.movementId === movement.id && step.kind === 'reinvite' && step.state === 'done')
      .map((step) => step.seatId),
  );
  for (const { subscription: _, ...seat } of seatsOfPerson(db, movement.personId, given.asOf))
    if (recovered.has(seat.id)) seats.save(db, { ...seat, accountKind: 'company-workspace', state: 'enabled' });
  return 0;
};

/** Closes a movement and does what it entails on seats and teams, inside the caller's operation. */
export const completeMovement = (
  db: WritableDb,
  movement: StaffMovement,
  input: Input,
  given: Given,
): { seatsFreed: number } => {
  staffMovements.save(db, { ...movement, closedOn: input.on });
  switch (movement.kind) {
    case 'departure':
      return { seatsFreed: leave(db, movement, input, given) };
    case 'move':
      return { seatsFreed: move(db, movement, input, given) };
    case 'account-recovery':
      return { seatsFreed: recover(db, movement, given) };
    case 'arrival':
      return { seatsFreed: 0 };
  }
};
