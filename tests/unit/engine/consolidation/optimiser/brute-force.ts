import type { Need } from '@shared/domain/need';
import type { Offer, OptimiserProblem } from '@shared/domain/optimiser';

/** All the ways to pick one item of each list. */
const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((ways, list) => ways.flatMap((way) => list.map((item) => [...way, item])), [[]]);

const months = { monthly: 1, quarterly: 3, annual: 12 } as const;
const sensitive = (need: Need) => need.dataClass === 'confidential' || need.dataClass === 'client';

const usable = (offer: Offer, problem: OptimiserProblem, need: Need | null): boolean => {
  const c = problem.constraints;
  const on = (scope: string) => scope === 'all' || (scope === 'sensitive' && need !== null && sensitive(need));
  if (offer.unusable !== null || offer.steps.length === 0) return false;
  if (c.forbiddenToolIds.includes(offer.toolId)) return false;
  const eu = offer.euHosting === 'yes' || (c.acceptOptionalHosting && offer.euHosting === 'optional');
  if (on(c.euHosting) && !eu) return false;
  if (on(c.noTraining) && offer.trainsOnData !== 'no') return false;
  if (need === null) return true;
  if (on(c.authorisedOnly) && !offer.allowedDataClasses?.includes(need.dataClass)) return false;
  if (offer.intensities !== null && !offer.intensities.includes(need.intensity)) return false;
  return offer.capabilities.includes(need.capability);
};

/** Cheapest payment for so many used seats, by trying every number of seats; null: impossible. */
const pay = (offer: Offer, used: number, horizon: number): number | null => {
  const pm = months[offer.period];
  const e = offer.engaged;
  const m = Math.min(e?.months ?? 0, horizon);
  const span = e === null ? Math.ceil(horizon / pm) * pm : horizon;
  if (!offer.perSeat) {
    if (offer.maxSeats !== null && used > offer.maxSeats) return null;
    return ((offer.steps[0]?.cents ?? 0) * span) / pm;
  }
  const least = Math.max(1, offer.minSeats ?? 1);
  let best: number | null = null;
  for (let seats = Math.max(used, least); seats <= used + 60; seats += 1) {
    if (offer.maxSeats !== null && seats > offer.maxSeats) break;
    const step = offer.steps.filter((s) => s.fromSeats <= seats).sort((a, b) => b.fromSeats - a.fromSeats)[0];
    if (step === undefined) continue;
    const seatMonths = e === null ? seats * span : m * Math.max(seats, e.seats) + (span - m) * seats;
    const cost = (step.cents * seatMonths) / pm;
    if (best === null || cost < best) best = cost;
  }
  return best;
};

const sunk = (offer: Offer, horizon: number): number =>
  offer.engaged === null
    ? 0
    : ((offer.steps[0]?.cents ?? 0) *
        (offer.perSeat ? offer.engaged.seats : 1) *
        Math.min(offer.engaged.months, horizon)) /
      months[offer.period];

const grams = (need: Need, offer: Offer, problem: OptimiserProblem): number => {
  const known = offer.carbonGramsPerPersonMonth;
  if (known !== null) return known * need.people * problem.horizonMonths;
  const rivals = problem.offers.filter((o) => usable(o, problem, need)).map((o) => o.carbonGramsPerPersonMonth ?? 0);
  return Math.max(0, ...rivals) * need.people * problem.horizonMonths;
};

export type BruteForced = {
  /** Optimum in weighted cents. */
  readonly cents: number;
  /** Fewest tools among the solutions that cost the same. */
  readonly tools: number;
};

/** Optimum by trying everything, written without the engine's code; null: nothing satisfies all. */
export const bruteForce = (problem: OptimiserProblem): BruteForced | null => {
  const { needs, offers, constraints: c, weights: w, horizonMonths: h } = problem;
  const candidates = needs.map((need) => offers.filter((offer) => usable(offer, problem, need)));
  const cheapest = new Map<number, number>();
  for (const cover of product(candidates)) {
    const seats = new Map<Offer, Map<string, number>>();
    const raise = (offer: Offer, team: string, count: number) => {
      const mine = seats.get(offer) ?? new Map<string, number>();
      mine.set(team, Math.max(mine.get(team) ?? 0, count));
      seats.set(offer, mine);
    };
    cover.forEach((offer, n) => {
      const need = needs[n];
      if (need) raise(offer, need.teamId, need.people);
    });
    let training = 0;
    for (const [offer, mine] of seats)
      for (const [team, count] of mine) {
        const used = problem.tools.find((tool) => tool.id === offer.toolId)?.usedByTeamIds.includes(team);
        if (!used) training += count * w.trainingHoursPerPerson;
      }
    const carbon = cover.reduce((total, offer, n) => total + (needs[n] ? grams(needs[n], offer, problem) : 0), 0);
    const leanings = [...seats].flatMap(([offer, mine]) => {
      const { requires } = offer;
      if (requires === null) return [];
      return [...mine].flatMap(([team, count]) => {
        const short = count - (requires.ownedSeats[team] ?? 0);
        const bases = offers.filter(
          (b) => requires.offerIds.includes(b.id) && b.requires === null && usable(b, problem, null),
        );
        return short > 0 ? [bases.map((base) => ({ base, team, short }))] : [];
      });
    });
    for (const leaning of product(leanings)) {
      const all = new Map([...seats].map(([offer, mine]) => [offer, new Map(mine)]));
      for (const { base, team, short } of leaning) {
        const mine = all.get(base) ?? new Map<string, number>();
        mine.set(team, Math.max(mine.get(team) ?? 0, short));
        all.set(base, mine);
      }
      const openTools = new Set([...all.keys()].map((offer) => offer.toolId));
      const toOpen = c.keptToolIds
        .filter((id) => !openTools.has(id))
        .map((id) => offers.filter((offer) => offer.toolId === id && usable(offer, problem, null)));
      for (const opened of product(toOpen)) {
        const open = [...new Set([...all.keys(), ...opened])];
        const tools = new Set(open.map((offer) => offer.toolId));
        if (c.maxTools !== null && tools.size > c.maxTools) continue;
        const costs = open.map((offer) => {
          const used = [...(all.get(offer)?.values() ?? [])].reduce((a, b) => a + b, 0);
          return pay(offer, used, h);
        });
        if (costs.some((cost) => cost === null)) continue;
        const unchosen = offers.filter((offer) => !open.includes(offer)).reduce((total, o) => total + sunk(o, h), 0);
        const euros = costs.reduce<number>((total, cost) => total + (cost ?? 0), 0) + unchosen;
        if (c.budgetCents !== null && euros > c.budgetCents) continue;
        const hours = training + tools.size * w.adminHoursPerToolMonth * h;
        const total = euros + hours * w.centsPerHour + (carbon / 1_000) * w.centsPerKgCo2e;
        cheapest.set(tools.size, Math.min(total, cheapest.get(tools.size) ?? total));
      }
    }
  }
  if (cheapest.size === 0) return null;
  const cents = Math.min(...cheapest.values());
  // Sums of fractions in another order differ in the last digits.
  const equal = [...cheapest].filter(([, cost]) => cost - cents < 1e-6);
  return { cents, tools: Math.min(...equal.map(([tools]) => tools)) };
};
