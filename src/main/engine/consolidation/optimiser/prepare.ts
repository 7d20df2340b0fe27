import type { Need } from '@shared/domain/need';
import type { Offer, OptimiserProblem } from '@shared/domain/optimiser';
import { canCover, offerBlocks } from './eligibility';

/** People counts of a team at which an offer may be held, ascending, and the needs it covers. */
export type TeamLevels = { readonly team: number; readonly levels: readonly number[] };

export type PreparedOffer = {
  readonly index: number;
  readonly offer: Offer;
  /** Indexes of the needs it may cover. */
  readonly needs: readonly number[];
  readonly byTeam: readonly TeamLevels[];
  /** Indexes of usable base offers, for an add-on. */
  readonly bases: readonly number[];
  /** Some usable add-on needs it as a base. */
  readonly isBase: boolean;
};

export type Prepared = {
  readonly problem: OptimiserProblem;
  readonly teams: readonly string[];
  readonly teamOfNeed: readonly number[];
  readonly offers: readonly PreparedOffer[];
  /** Position in `offers` by offer index of the problem. */
  readonly byIndex: ReadonlyMap<number, PreparedOffer>;
  /** For each need, the offers that may cover it. */
  readonly candidates: readonly (readonly PreparedOffer[])[];
  /** Most seats that can be of use to anybody. */
  readonly people: number;
};

const distinct = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/** Most people of each team, added up: one person never needs two seats of one offer. */
const peopleOf = (needs: readonly Need[]): number => {
  const most = new Map<string, number>();
  for (const need of needs) most.set(need.teamId, Math.max(most.get(need.teamId) ?? 0, need.people));
  return [...most.values()].reduce((total, count) => total + count, 0);
};

/**
 * What the model is written from: offers that may be of use (they cover a need, serve as a base, or belong to a tool to
 * keep), the needs each may cover, and the seat levels at which it is worth holding it in each team.
 */
export const prepare = (problem: OptimiserProblem): Prepared => {
  const { needs, offers, constraints } = problem;
  const teams = [...new Set(needs.map((need) => need.teamId))];
  const teamOfNeed = needs.map((need) => teams.indexOf(need.teamId));
  const usable = offers.map((offer) => offerBlocks(offer, null, constraints).length === 0);
  const covers = offers.map((offer, index) =>
    usable[index] ? needs.flatMap((need, n) => (canCover(offer, need, constraints) ? [n] : [])) : [],
  );
  const basesOf = (offer: Offer): number[] =>
    offers.flatMap((base, index) =>
      usable[index] && base.requires === null && offer.requires?.offerIds.includes(base.id) ? [index] : [],
    );
  const kept = (offer: Offer): boolean => constraints.keptToolIds.includes(offer.toolId);
  const wanted = offers.map(
    (offer, index) => usable[index] === true && ((covers[index]?.length ?? 0) > 0 || kept(offer)),
  );
  const baseIndexes = new Set(
    offers.flatMap((offer, index) => (wanted[index] && offer.requires !== null ? basesOf(offer) : [])),
  );

  const prepared = offers.flatMap((offer, index): PreparedOffer[] => {
    if (!wanted[index] && !baseIndexes.has(index)) return [];
    const mine = covers[index] ?? [];
    const byTeam = teams.flatMap((_, team): TeamLevels[] => {
      const levels = distinct(mine.filter((n) => teamOfNeed[n] === team).map((n) => needs[n]?.people ?? 0));
      return levels.length > 0 ? [{ team, levels }] : [];
    });
    const bases = offer.requires === null ? [] : basesOf(offer);
    return [{ index, offer, needs: mine, byTeam, bases, isBase: baseIndexes.has(index) }];
  });
  return {
    problem,
    teams,
    teamOfNeed,
    offers: prepared,
    byIndex: new Map(prepared.map((item) => [item.index, item])),
    candidates: needs.map((_, n) => prepared.filter((item) => item.needs.includes(n))),
    people: peopleOf(needs),
  };
};
