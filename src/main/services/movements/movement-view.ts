import type { ReadableDb } from '@main/db/dossier-db';
import { movementSteps, people, seats, staffMovements, subscriptions, teams } from '@main/db/repositories';
import { knownFigure } from '@main/engine/explain';
import { blockOf, proposedMovements } from '@main/engine/governance/movements';
import { isHeld } from '@main/engine/seats';
import type { MovementView } from '@shared/contract/movements';
import type { Day } from '@shared/domain/day';
import type { Seat } from '@shared/domain/seat';

/** Seats a person holds on a day, with the name of their subscription. */
export const seatsOfPerson = (
  db: ReadableDb,
  personId: string | null,
  asOf: Day,
): (Seat & { subscription: string })[] => {
  if (personId === null) return [];
  const names = new Map(subscriptions.list(db).map((one) => [one.id, one.name]));
  return seats
    .list(db)
    .filter((seat) => seat.personId === personId && isHeld(seat, asOf))
    .map((seat) => ({ ...seat, subscription: names.get(seat.subscriptionId) ?? '' }))
    .sort((a, b) =>
      a.subscription < b.subscription ? -1 : a.subscription > b.subscription ? 1 : a.id < b.id ? -1 : 1,
    );
};

/** Movements with their steps: open ones first, by day. */
export const movementViews = (db: ReadableDb, asOf: Day): MovementView[] => {
  const names = new Map(teams.list(db).map((team) => [team.id, team.name]));
  const all = movementSteps.list(db);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return staffMovements
    .list(db)
    .map((movement): MovementView => {
      const steps = all.filter((step) => step.movementId === movement.id).sort((a, b) => a.position - b.position);
      const own = movement.closedOn === null ? seatsOfPerson(db, movement.personId, asOf) : [];
      return {
        ...movement,
        steps: steps.map((step) => ({ ...step, block: step.state === 'todo' ? blockOf(step, steps, asOf) : null })),
        done: steps.filter((step) => step.state !== 'todo').length,
        fromTeam: nameOf(movement.fromTeamId),
        toTeam: nameOf(movement.toTeamId),
        seats: own.map(({ id, subscription, account }) => ({ id, subscription, account })),
        late: movement.closedOn === null && movement.on < asOf,
      };
    })
    .sort(
      (a, b) =>
        Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
        (a.closedOn === null ? (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) : a.on > b.on ? -1 : a.on < b.on ? 1 : 0) ||
        (a.id < b.id ? -1 : 1),
    );
};

export const movementsView = (db: ReadableDb, asOf: Day) => {
  const movements = movementViews(db, asOf);
  const everyone = people.list(db);
  const allSeats = seats.list(db);
  const proposals = proposedMovements(everyone, allSeats, staffMovements.list(db), asOf);
  const gone = new Set(everyone.filter((one) => one.leftOn !== null && one.leftOn <= asOf).map((one) => one.id));
  const held = allSeats.filter((seat) => seat.personId !== null && gone.has(seat.personId) && isHeld(seat, asOf));
  const count = (code: string, value: number, unit: 'count' | 'seats' | 'people' = 'count') =>
    knownFigure({ code, unit, value, status: 'declared' });
  return {
    movements,
    proposals,
    figures: {
      open: count('movementsOpen', movements.filter((one) => one.closedOn === null).length),
      seatsOfLeavers: count('seatsOfLeavers', held.length, 'seats'),
      proposed: count('movementsProposed', proposals.length, 'people'),
    },
  };
};
