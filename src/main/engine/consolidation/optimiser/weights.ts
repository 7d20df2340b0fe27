import type { Prepared, PreparedOffer } from './prepare';

/** Hours to train one person of a team to an offer: none where the team already works with the tool. */
export const trainingHours = (item: PreparedOffer, team: number, prepared: Prepared): number => {
  const { tools, weights } = prepared.problem;
  const teamId = prepared.teams[team];
  const tool = tools.find((candidate) => candidate.id === item.offer.toolId);
  return teamId !== undefined && tool?.usedByTeamIds.includes(teamId) ? 0 : weights.trainingHoursPerPerson;
};

/** Hours of administration of one tool over the horizon. */
export const adminHours = (prepared: Prepared): number =>
  prepared.problem.weights.adminHoursPerToolMonth * prepared.problem.horizonMonths;

/**
 * Kilograms of CO₂e of a need over the horizon when an offer covers it. `counted` is what the optimiser weighs: an
 * unknown footprint counts as the worst known one among the offers that may cover the need, so that not knowing is never
 * an advantage; `known` stays null.
 */
export const carbonOf = (
  need: number,
  item: PreparedOffer,
  prepared: Prepared,
): { readonly known: number | null; readonly counted: number } => {
  const people = prepared.problem.needs[need]?.people ?? 0;
  const kg = (grams: number): number => (grams * people * prepared.problem.horizonMonths) / 1_000;
  const own = item.offer.carbonGramsPerPersonMonth;
  if (own !== null) return { known: kg(own), counted: kg(own) };
  const others = (prepared.candidates[need] ?? []).flatMap((other) => other.offer.carbonGramsPerPersonMonth ?? []);
  return { known: null, counted: kg(Math.max(0, ...others)) };
};
