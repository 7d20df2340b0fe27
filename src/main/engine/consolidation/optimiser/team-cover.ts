import type { Prepared, PreparedOffer } from './prepare';
import { priceSteps, unitOverHorizon } from './pricing';
import { carbonOf, trainingHours } from './weights';

/** One way to hold an offer in a team: for that many people, covering these needs (positions in the team). */
export type Hold = {
  readonly offer: number;
  readonly seats: number;
  readonly covers: readonly number[];
  /** Weighted hours and carbon, in cents. */
  readonly extra: number;
  /** With the seats at their first price. */
  readonly price: number;
};

/** A team as the quick search sees it. */
export type TeamProblem = {
  /** Positions in the problem of its needs, and the people of each. */
  readonly needs: readonly number[];
  readonly people: readonly number[];
  /** Ways to hold each offer, by offer position. */
  readonly holds: ReadonlyMap<number, readonly Hold[]>;
};

/** First price of a seat over the horizon; a flat price is shared among those who may use it. */
const seatPrice = (item: PreparedOffer, prepared: Prepared): number => {
  const { horizonMonths } = prepared.problem;
  const step = item.offer.perSeat ? priceSteps(item.offer, prepared.people)[0] : item.offer.steps[0];
  const { free } = unitOverHorizon(item.offer, step?.cents ?? 0, horizonMonths);
  return item.offer.perSeat ? free : free / Math.max(1, prepared.people);
};

const holdsOf = (item: PreparedOffer, team: number, mine: readonly number[], prepared: Prepared): Hold[] => {
  const { needs, weights } = prepared.problem;
  const each = seatPrice(item, prepared);
  const hours = trainingHours(item, team, prepared) * weights.centsPerHour;
  const levels = item.byTeam.find((entry) => entry.team === team)?.levels ?? [];
  return levels.map((seats): Hold => {
    const covers = mine.flatMap((n, position) =>
      item.needs.includes(n) && (needs[n]?.people ?? 0) <= seats ? [position] : [],
    );
    const kg = weights.centsPerKgCo2e === 0 ? [] : covers.map((p) => carbonOf(mine[p] ?? 0, item, prepared).counted);
    const extra = hours * seats + kg.reduce((sum, value) => sum + value, 0) * weights.centsPerKgCo2e;
    return { offer: item.index, seats, covers, extra, price: each * seats + extra };
  });
};

/** Add-ons are left out: the quick search only has to find a good start, not every solution. */
export const teamProblems = (prepared: Prepared): TeamProblem[] =>
  prepared.teams.map((_, team) => {
    const needs = prepared.problem.needs.flatMap((_need, n) => (prepared.teamOfNeed[n] === team ? [n] : []));
    const offers = prepared.offers.filter((item) => item.offer.requires === null);
    return {
      needs,
      people: needs.map((n) => prepared.problem.needs[n]?.people ?? 0),
      holds: new Map(offers.map((item) => [item.index, holdsOf(item, team, needs, prepared)])),
    };
  });

/** Drops, dearest first, each hold whose needs the others cover. */
const withoutUseless = (chosen: readonly Hold[]): Hold[] => {
  let kept = [...chosen].sort((a, b) => b.price - a.price);
  for (const hold of [...kept]) {
    const others = kept.filter((other) => other !== hold);
    if (hold.covers.every((position) => others.some((other) => other.covers.includes(position)))) kept = others;
  }
  return kept;
};

/**
 * Covers a team with the open offers, cheapest per person covered first; `uncovered` needs are left when none can.
 * `work` counts what was looked at, so that a search can be bounded without a clock.
 */
export const coverTeam = (
  problem: TeamProblem,
  open: ReadonlySet<number>,
): { readonly holds: readonly Hold[]; readonly uncovered: number; readonly work: number } => {
  let work = 0;
  const covered = problem.needs.map(() => false);
  const chosen = new Map<number, Hold>();
  let left = problem.needs.length;
  while (left > 0) {
    let best: Hold | null = null;
    let bestRatio = Number.POSITIVE_INFINITY;
    for (const offer of open) {
      const paid = chosen.get(offer)?.price ?? 0;
      for (const hold of problem.holds.get(offer) ?? []) {
        let gain = 0;
        work += hold.covers.length;
        for (const position of hold.covers) if (!covered[position]) gain += problem.people[position] ?? 0;
        if (gain === 0) continue;
        const ratio = Math.max(0, hold.price - paid) / gain;
        if (ratio < bestRatio) {
          best = hold;
          bestRatio = ratio;
        }
      }
    }
    if (best === null) break;
    chosen.set(best.offer, best);
    for (const position of best.covers)
      if (!covered[position]) {
        covered[position] = true;
        left -= 1;
      }
  }
  return { holds: withoutUseless([...chosen.values()]), uncovered: left, work };
};
