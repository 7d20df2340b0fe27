import type { ReadableDb } from '@main/db/dossier-db';
import { people, seats } from '@main/db/repositories';
import { classifySeats, isHeld } from '@main/engine/seats';
import { addDays, type Day } from '@shared/domain/day';
import { isStaff } from '@shared/domain/presence';

/** A register observed this long after a month still speaks of it: reports are fetched in the following days. */
const OBSERVED_AFTER_DAYS = 15;

export type SeatFacts = {
  readonly observed: boolean;
  readonly holders: number | null;
  readonly activePeople: number | null;
  /** Active people by team, each counted once; null when the register says nothing of that day. */
  readonly activeByTeam: ReadonlyMap<string | null, number> | null;
};

/** What the seat register says of people on a day: counts only, no name leaves this function. */
export const seatFactsOf = (db: ReadableDb, asOf: Day, freshDays: number): SeatFacts => {
  const everyone = people.list(db);
  const held = seats
    .list(db)
    .filter((seat) => isHeld(seat, asOf) && (seat.assignedOn === null || seat.assignedOn <= asOf));
  const observations = held.flatMap((seat) => (seat.activityKnown && seat.activityAsOf ? [seat.activityAsOf] : []));
  const observed = observations.some(
    (on) => on >= addDays(asOf, -freshDays) && on <= addDays(asOf, OBSERVED_AFTER_DAYS),
  );
  const classified = classifySeats(held, everyone, asOf);
  const present = classified.flatMap((item) =>
    item.person && isStaff(item.person, asOf)
      ? [{ person: item.person, active: ['regular', 'occasional'].includes(item.classification.status) }]
      : [],
  );
  const holders = new Set(present.map(({ person }) => person.id)).size;
  if (!observed) return { observed, holders: holders === 0 ? null : holders, activePeople: null, activeByTeam: null };
  const active = new Map(present.flatMap(({ person, active: used }) => (used ? [[person.id, person.teamId]] : [])));
  const activeByTeam = new Map<string | null, number>();
  for (const teamId of active.values()) activeByTeam.set(teamId, (activeByTeam.get(teamId) ?? 0) + 1);
  return { observed, holders: holders === 0 ? null : holders, activePeople: active.size, activeByTeam };
};
