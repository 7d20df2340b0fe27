import type { OptimiserCost } from '@shared/domain/optimiser-result';
import { names } from './names';
import type { Prepared, PreparedOffer } from './prepare';
import { costOfSeats, engagedCents } from './pricing';
import { adminHours, carbonOf, trainingHours } from './weights';

/** A solution in whole seats. */
export type Selection = {
  /** Offer position (PreparedOffer.index) that covers each need. */
  readonly coverOf: readonly number[];
  /** Seats used by offer and team, bases included. */
  readonly seats: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Add-ons that lean on a base: base index → add-on indexes. */
  readonly leaning: ReadonlyMap<number, readonly number[]>;
  /** Offers paid, those with no seat in use (tools kept) included. */
  readonly open: readonly number[];
};

const isOn = (values: ReadonlyMap<string, number>, name: string): boolean => (values.get(name) ?? 0) > 0.5;

/** Offer that covers a need, among those the solution holds: least carbon when it weighs, else the most held. */
const coverFor = (n: number, prepared: Prepared, values: ReadonlyMap<string, number>): number => {
  const need = prepared.problem.needs[n];
  const team = prepared.teamOfNeed[n] ?? 0;
  const held = (prepared.candidates[n] ?? []).filter((item) =>
    isOn(values, names.held(item.index, team, need?.people ?? 0)),
  );
  const weighs = prepared.problem.weights.centsPerKgCo2e > 0;
  const kg = (item: PreparedOffer): number => (weighs ? carbonOf(n, item, prepared).counted : 0);
  const reach = (item: PreparedOffer): number =>
    Math.max(
      ...(item.byTeam.find((e) => e.team === team)?.levels ?? []).filter((l) =>
        isOn(values, names.held(item.index, team, l)),
      ),
    );
  const sorted = [...held].sort((a, b) => kg(a) - kg(b) || reach(b) - reach(a) || a.index - b.index);
  return sorted[0]?.index ?? -1;
};

/** Raises the seats of base offers to what the add-ons of each team need. */
const addBaseSeats = (
  prepared: Prepared,
  values: ReadonlyMap<string, number>,
  seats: Map<number, Map<number, number>>,
): Map<number, number[]> => {
  const leaning = new Map<number, number[]>();
  for (const item of prepared.offers) {
    if (item.offer.requires === null) continue;
    for (const [team, used] of seats.get(item.index) ?? []) {
      const missing = used - (item.offer.requires.ownedSeats[prepared.teams[team] ?? ''] ?? 0);
      if (missing <= 0) continue;
      const base =
        item.bases.length === 1
          ? item.bases[0]
          : item.bases.find((candidate) => isOn(values, names.leansOn(item.index, team, candidate)));
      if (base === undefined) continue;
      const mine = seats.get(base) ?? new Map<number, number>();
      mine.set(team, Math.max(mine.get(team) ?? 0, missing));
      seats.set(base, mine);
      leaning.set(base, [...new Set([...(leaning.get(base) ?? []), item.index])]);
    }
  }
  return leaning;
};

/** Reads the solver's values: who covers what, and the seats this takes; rounding noise and useless seats drop out. */
export const readSelection = (prepared: Prepared, values: ReadonlyMap<string, number>): Selection => {
  const { needs, constraints } = prepared.problem;
  const coverOf = needs.map((_, n) => coverFor(n, prepared, values));
  const seats = new Map<number, Map<number, number>>();
  coverOf.forEach((offer, n) => {
    const team = prepared.teamOfNeed[n] ?? 0;
    const mine = seats.get(offer) ?? new Map<number, number>();
    mine.set(team, Math.max(mine.get(team) ?? 0, needs[n]?.people ?? 0));
    seats.set(offer, mine);
  });
  const leaning = addBaseSeats(prepared, values, seats);
  const open = new Set(seats.keys());
  for (const toolId of constraints.keptToolIds) {
    const offers = prepared.offers.filter((item) => item.offer.toolId === toolId);
    if (offers.some((item) => open.has(item.index))) continue;
    const kept = offers.find((item) => isOn(values, names.open(item.index)));
    if (kept) open.add(kept.index);
  }
  return { coverOf, seats, leaning, open: [...open].sort((a, b) => a - b) };
};

export const usedSeats = (selection: Selection, offer: number): number =>
  [...(selection.seats.get(offer) ?? new Map<number, number>()).values()].reduce((total, count) => total + count, 0);

/** People to train by offer and team: those of the greatest need it covers there; base licences need none. */
const trainedSeats = (selection: Selection, prepared: Prepared) => {
  const trained = new Map<string, { item: PreparedOffer; team: number; people: number }>();
  selection.coverOf.forEach((index, n) => {
    const item = prepared.byIndex.get(index);
    if (item === undefined) return;
    const team = prepared.teamOfNeed[n] ?? 0;
    const key = `${index}:${team}`;
    const people = Math.max(trained.get(key)?.people ?? 0, prepared.problem.needs[n]?.people ?? 0);
    trained.set(key, { item, team, people });
  });
  return [...trained.values()];
};

/** Exact cost of a selection over the horizon; null when an offer cannot hold its seats (never for a solver's answer). */
export const costOfSelection = (selection: Selection, prepared: Prepared): OptimiserCost | null => {
  const { problem } = prepared;
  const { weights, horizonMonths } = problem;
  let euros = problem.offers.reduce((total, offer) => total + engagedCents(offer, horizonMonths), 0);
  const engaged = euros;
  const tools = new Set<string>();
  for (const index of selection.open) {
    const item = prepared.byIndex.get(index);
    if (item === undefined) return null;
    const cost = costOfSeats(item.offer, usedSeats(selection, index), prepared.people, horizonMonths);
    if (cost === null) return null;
    // What is engaged is already in the total.
    euros += cost.costCents - engagedCents(item.offer, horizonMonths);
    tools.add(item.offer.toolId);
  }
  const training = trainedSeats(selection, prepared).reduce(
    (total, { item, team, people }) => total + people * trainingHours(item, team, prepared),
    0,
  );
  const carbon = selection.coverOf.map((index, n) => {
    const item = prepared.byIndex.get(index);
    return item === undefined ? { known: null, counted: 0 } : carbonOf(n, item, prepared);
  });
  const hours = training + tools.size * adminHours(prepared);
  const hoursCents = Math.round(hours * weights.centsPerHour);
  const carbonCents = Math.round(carbon.reduce((total, item) => total + item.counted, 0) * weights.centsPerKgCo2e);
  const unknown = carbon.some((item) => item.known === null);
  return {
    eurosCents: euros,
    engagedCents: engaged,
    hours,
    hoursCents,
    carbonKg: unknown ? null : carbon.reduce((total, item) => total + (item.known ?? 0), 0),
    carbonCents,
    weightedCents: euros + hoursCents + carbonCents,
  };
};
