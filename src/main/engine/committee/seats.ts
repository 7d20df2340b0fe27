import type { MaskReason } from '@shared/domain/committee-briefing';
import type { Day } from '@shared/domain/day';
import { type ClassifiedSeat, groupSize } from '../seats';
import { leaksBetween, type PeopleGroup } from './leaks';

/** Sièges sans activité, for the whole company. */
export type PublishedSeats = {
  /** Held seats without activity, and paid seats that nobody holds. Null: unknown, or not to be said. */
  readonly unused: number | null;
  readonly held: number | null;
  readonly free: number | null;
  /** Last day on which the activity of these seats was read; null: not said. */
  readonly seenOn: Day | null;
  /** Paid seats of which nobody knows whether they serve: what could be added to `unused`. */
  readonly untold: number;
  readonly masked: MaskReason | null;
  readonly groups: readonly PeopleGroup[] | null;
};

const idleStatuses = new Set(['dormant', 'never', 'left']);
const activeStatuses = new Set(['regular', 'occasional']);

/**
 * Unused seats that the committee may see: of at least `minGroupSize` holders, at least two of them on each side, and
 * whose number does not give away those who came or left since a month that was shown.
 */
export const publishSeats = (
  seats: readonly ClassifiedSeat[],
  /** Paid seats that nobody holds; null: the register does not tell. */
  free: number | null,
  minGroupSize: number,
  earlier: readonly (readonly PeopleGroup[])[],
  /** Seats paid in the whole company. */
  paid = 0,
): PublishedSeats => {
  const min = groupSize(minGroupSize);
  const told = seats.filter(({ classification: { status } }) => idleStatuses.has(status) || activeStatuses.has(status));
  const unknown: PublishedSeats = {
    unused: null,
    held: null,
    free: null,
    untold: 0,
    seenOn: null,
    masked: null,
    groups: null,
  };
  if (told.length === 0) return unknown;
  const holdersOf = (statuses: ReadonlySet<string>) =>
    new Set(
      told.flatMap(({ seat, classification }) =>
        statuses.has(classification.status) ? [seat.personId ?? seat.id] : [],
      ),
    );
  const [idle, active] = [holdersOf(idleStatuses), holdersOf(activeStatuses)];
  const personIds = [...new Set([...idle, ...active])];
  const masked: MaskReason | null =
    personIds.length < min
      ? 'few'
      : idle.size < 2 || active.size < 2
        ? 'extreme'
        : earlier.some((before) => leaksBetween(before, [{ key: 'seats', personIds }], min))
          ? 'moved'
          : null;
  if (masked !== null) return { ...unknown, masked };
  const idleSeats = told.filter(({ classification }) => idleStatuses.has(classification.status)).length;
  return {
    unused: idleSeats + (free ?? 0),
    held: idleSeats,
    free,
    seenOn:
      told
        .flatMap(({ seat }) => seat.activityAsOf ?? [])
        .sort()
        .at(-1) ?? null,
    untold: Math.max(0, paid - told.length - (free ?? 0)),
    masked: null,
    groups: [{ key: 'seats', personIds }],
  };
};

/** Part d'adoption declared for the whole company: not said when it is nearly nobody or nearly everybody. */
export const publishShare = (
  share: number,
  seats: number,
  minGroupSize: number,
): { readonly share: number | null; readonly masked: MaskReason | null } => {
  if (seats < groupSize(minGroupSize)) return { share: null, masked: 'few' };
  const active = Math.round(share * seats);
  return active < 2 || seats - active < 2 ? { share: null, masked: 'extreme' } : { share, masked: null };
};
