import { names } from './names';
import type { Prepared } from './prepare';
import { priceSteps, unitOverHorizon } from './pricing';
import { coverTeam, type Hold, type TeamProblem, teamProblems } from './team-cover';
import { adminHours } from './weights';

/** Work of the search at most, in needs looked at: a second or two on a large problem. */
const MAX_WORK = 150_000_000;
/** A need left aside costs more than anything. */
const UNCOVERED = 1e12;

type Trial = { readonly cost: number; readonly holds: readonly (readonly Hold[])[]; readonly work: number };

/** Cents over the horizon of so many seats of each offer, engaged part aside; infinite when it cannot hold them. */
const priceTables = (prepared: Prepared) => {
  const { horizonMonths } = prepared.problem;
  const table = new Map(
    prepared.offers.map(({ index, offer }) => {
      const steps = offer.perSeat ? priceSteps(offer, prepared.people) : [];
      const priced = steps.map((step) => ({ ...step, ...unitOverHorizon(offer, step.cents, horizonMonths) }));
      const flat = unitOverHorizon(offer, offer.steps[0]?.cents ?? 0, horizonMonths).free;
      return [index, { offer, priced, flat }] as const;
    }),
  );
  return (index: number, used: number): number => {
    const entry = table.get(index);
    if (entry === undefined) return Number.POSITIVE_INFINITY;
    const { offer, priced, flat } = entry;
    if (!offer.perSeat) return used <= (offer.maxSeats ?? Number.POSITIVE_INFINITY) ? flat : Number.POSITIVE_INFINITY;
    let best = Number.POSITIVE_INFINITY;
    for (const step of priced) {
      const seats = Math.max(used, step.low);
      if (seats > step.high) continue;
      best = Math.min(best, step.free * seats + step.engaged * Math.max(0, seats - (offer.engaged?.seats ?? seats)));
    }
    return best;
  };
};

/** Cost of a set of open offers, teams covered greedily; only what is used is paid. */
const evaluator = (prepared: Prepared, teams: readonly TeamProblem[]) => {
  const price = priceTables(prepared);
  const { constraints, weights } = prepared.problem;
  const admin = adminHours(prepared) * weights.centsPerHour;
  const kept = prepared.offers.filter((item) => constraints.keptToolIds.includes(item.offer.toolId));
  return (open: ReadonlySet<number>): Trial => {
    const seats = new Map<number, number>();
    let cost = 0;
    let work = 0;
    const holds = teams.map((team) => {
      const cover = coverTeam(team, open);
      cost += cover.uncovered * UNCOVERED;
      work += cover.work;
      for (const hold of cover.holds) {
        seats.set(hold.offer, (seats.get(hold.offer) ?? 0) + hold.seats);
        cost += hold.extra;
      }
      return cover.holds;
    });
    for (const item of kept) if (open.has(item.index) && !seats.has(item.index)) seats.set(item.index, 0);
    for (const [offer, used] of seats) cost += price(offer, used);
    const tools = new Set([...seats.keys()].map((offer) => prepared.byIndex.get(offer)?.offer.toolId));
    return { cost: cost + tools.size * admin, holds, work };
  };
};

/**
 * A good set of open offers by local search: offers are added, dropped and exchanged as long as the cost falls, within
 * the number of tools. Deterministic; ends after a fixed amount of work. It proves nothing: it gives the solver a start.
 */
const search = (prepared: Prepared, teams: readonly TeamProblem[], firstToolIds: readonly string[]): Trial => {
  const evaluate = evaluator(prepared, teams);
  const { maxTools, keptToolIds } = prepared.problem.constraints;
  const usable = prepared.offers.filter((item) => item.offer.requires === null);
  const toolOf = (offer: number): string => prepared.byIndex.get(offer)?.offer.toolId ?? '';
  const toolsIn = (open: ReadonlySet<number>): number => new Set([...open].map(toolOf)).size;
  const mustStay = new Set(keptToolIds.flatMap((id) => usable.find((item) => item.offer.toolId === id)?.index ?? []));
  const first = usable.filter((item) => firstToolIds.includes(item.offer.toolId)).map((item) => item.index);
  let open: Set<number> = new Set([...mustStay, ...first]);
  let best = evaluate(open);
  if (maxTools === null) {
    // From everything open, what a first cover uses is a far smaller set to improve.
    const everything = evaluate(new Set(usable.map((item) => item.index)));
    open = new Set([...mustStay, ...everything.holds.flat().map((hold) => hold.offer)]);
    best = evaluate(open);
  }
  let work = 0;
  const attempt = (candidate: Set<number>): boolean => {
    if (work >= MAX_WORK || (maxTools !== null && toolsIn(candidate) > maxTools)) return false;
    const found = evaluate(candidate);
    work += found.work;
    if (found.cost >= best.cost - 0.5) return false;
    best = found;
    open = candidate;
    return true;
  };
  const added = (offer: number): Set<number> => new Set([...open, offer]);
  const dropped = (offer: number): Set<number> => new Set([...open].filter((other) => other !== offer));
  let improved = true;
  while (improved && work < MAX_WORK) {
    improved = false;
    for (const { index } of usable) if (!open.has(index)) improved = attempt(added(index)) || improved;
    for (const offer of [...open]) if (!mustStay.has(offer)) improved = attempt(dropped(offer)) || improved;
    for (const offer of [...open]) {
      if (mustStay.has(offer) || !open.has(offer)) continue;
      const without = dropped(offer);
      for (const { index } of usable) {
        if (without.has(index) || index === offer) continue;
        if (attempt(new Set([...without, index]))) {
          improved = true;
          break;
        }
      }
    }
  }
  return best;
};

/**
 * A good solution for the solver to start from: which offers are open and held, yes or no, all of them; the rest follows.
 * Null when none was found (a need that only add-ons cover, a limit of seats). The budget is left to the solver.
 */
export const quickSolution = (
  prepared: Prepared,
  firstToolIds: readonly string[],
): ReadonlyMap<string, number> | null => {
  const found = search(prepared, teamProblems(prepared), firstToolIds);
  if (!Number.isFinite(found.cost) || found.cost >= UNCOVERED) return null;
  const values = new Map<string, number>();
  for (const item of prepared.offers) {
    const seatsIn = (team: number): number => found.holds[team]?.find((hold) => hold.offer === item.index)?.seats ?? 0;
    const open = item.byTeam.some(({ team }) => seatsIn(team) > 0);
    values.set(names.open(item.index), open ? 1 : 0);
    for (const { team, levels } of item.byTeam)
      for (const level of levels) values.set(names.held(item.index, team, level), level <= seatsIn(team) ? 1 : 0);
  }
  return values;
};
