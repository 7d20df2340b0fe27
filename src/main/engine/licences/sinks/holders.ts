import type { SeatHolder } from '@shared/domain/seat-summary';
import type { Subscription } from '@shared/domain/subscription';
import type { AuditContext, AuditFacts } from '../context';

/** Persons that hold a seat of each running subscription; a subscription without any named holder is not in the map. */
export const namedHolders = (context: AuditContext): ReadonlyMap<string, readonly SeatHolder[]> => {
  const map = new Map<string, readonly SeatHolder[]>();
  for (const sub of context.live) {
    const named = (context.summaries.get(sub.id)?.holders ?? []).filter((holder) => holder.personId !== null);
    if (named.length > 0) map.set(sub.id, named);
  }
  return map;
};

export type PersonSeats = {
  readonly personId: string;
  readonly teamId: string | null;
  /** Running subscriptions of which the person holds a seat, once each. */
  readonly subscriptions: readonly Subscription[];
};

/** Every person who holds at least one seat, with the subscriptions held. */
export const personSeats = (context: AuditContext): PersonSeats[] => {
  const people = new Map<string, { teamId: string | null; subs: Map<string, Subscription> }>();
  const holders = namedHolders(context);
  for (const sub of context.live) {
    for (const { personId, teamId } of holders.get(sub.id) ?? []) {
      if (personId === null) continue;
      const known = people.get(personId) ?? { teamId, subs: new Map() };
      known.subs.set(sub.id, sub);
      people.set(personId, known);
    }
  }
  return [...people].map(([personId, { teamId, subs }]) => ({ personId, teamId, subscriptions: [...subs.values()] }));
};

/** Running subscriptions whose holders nobody named. */
export const withoutHolders = (context: AuditContext): Subscription[] => {
  const holders = namedHolders(context);
  return context.live.filter((sub) => !holders.has(sub.id));
};

/**
 * How many people use AI: the named holders, and what the subscriptions without names allow. One person may hold
 * several seats, so at least the largest of them, at most their sum, never more than the headcount.
 */
export const peopleRange = (facts: AuditFacts): { low: number; high: number } => {
  const named = personSeats(facts).length;
  const anonymous = withoutHolders(facts).map((sub) => {
    const use = facts.uses.get(sub.id);
    const active = use?.active ?? null;
    return { low: active ?? 0, high: active === null ? sub.seats : active + (use?.unknown ?? 0) };
  });
  const low = Math.max(named, ...anonymous.map((a) => a.low), 0);
  const headcount = facts.input.company.headcount ?? Number.POSITIVE_INFINITY;
  const sum = named + anonymous.reduce((total, a) => total + a.high, 0);
  return { low, high: Math.max(low, Math.min(headcount, sum)) };
};
