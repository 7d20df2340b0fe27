import { LpText, type Term } from './lp-text';
import { addBases, addLevels, addPrice, seatTerms } from './model-seats';
import { names } from './names';
import type { Prepared } from './prepare';
import { engagedCents } from './pricing';
import { quickSolution } from './quick-search';
import type { MilpModel } from './solve';
import { adminHours, carbonOf, trainingHours } from './weights';

/** From this many yes-or-no variables on, the solver is given a solution to start from. */
const LARGE_MODEL = 1_500;

/** Every need is covered by an offer held for at least its people. */
const addNeeds = (prepared: Prepared, lp: LpText): void => {
  prepared.problem.needs.forEach((need, n) => {
    const team = prepared.teamOfNeed[n] ?? 0;
    const terms = (prepared.candidates[n] ?? []).map((item): Term => [1, names.held(item.index, team, need.people)]);
    lp.addRow(terms, '>=', 1);
  });
};

const toolIdsOf = ({ offers, problem }: Prepared): string[] => [
  ...new Set([...offers.map((item) => item.offer.toolId), ...problem.constraints.keptToolIds]),
];

/** Which tools are used: their number, those to keep, and their administration. */
const addTools = (prepared: Prepared, lp: LpText): void => {
  const { constraints, weights } = prepared.problem;
  const toolIds = toolIdsOf(prepared);
  const adminCost = adminHours(prepared) * weights.centsPerHour;
  toolIds.forEach((toolId, tool) => {
    const name = names.tool(tool);
    const offers = prepared.offers.filter((item) => item.offer.toolId === toolId);
    lp.addBinary(name);
    lp.addCost(adminCost, name);
    for (const item of offers)
      lp.addRow(
        [
          [1, name],
          [-1, names.open(item.index)],
        ],
        '>=',
        0,
      );
    if (constraints.keptToolIds.includes(toolId))
      lp.addRow(
        offers.map((item): Term => [1, names.open(item.index)]),
        '>=',
        1,
      );
  });
  if (constraints.maxTools !== null)
    lp.addRow(
      toolIds.map((_, tool): Term => [1, names.tool(tool)]),
      '<=',
      constraints.maxTools,
    );
};

/** Hours of training and carbon, when they weigh. */
const addWeights = (prepared: Prepared, lp: LpText): void => {
  const { weights, needs } = prepared.problem;
  if (weights.centsPerHour > 0)
    for (const item of prepared.offers)
      for (const { team } of item.byTeam) {
        const cost = trainingHours(item, team, prepared) * weights.centsPerHour;
        for (const [size, name] of seatTerms(item, team)) lp.addCost(size * cost, name);
      }
  if (weights.centsPerKgCo2e === 0) return;
  needs.forEach((need, n) => {
    const team = prepared.teamOfNeed[n] ?? 0;
    const candidates = prepared.candidates[n] ?? [];
    for (const item of candidates) {
      const covers = names.covers(n, item.index);
      lp.addCost(carbonOf(n, item, prepared).counted * weights.centsPerKgCo2e, covers);
      lp.addRow(
        [
          [1, names.held(item.index, team, need.people)],
          [-1, covers],
        ],
        '>=',
        0,
      );
    }
    lp.addRow(
      candidates.map((item): Term => [1, names.covers(n, item.index)]),
      '>=',
      1,
    );
  });
};

/**
 * The consolidation problem as a mixed-integer programme: the cheapest seats so that each need is covered by an allowed
 * offer, over the horizon, in euro cents. People of a team are nested: whoever is in a smaller need is in the greater
 * ones, so an offer's seats in a team are the most people of the needs it covers. `firstToolIds`: tools that cover
 * everything, for a large model to start from.
 */
export const buildModel = (prepared: Prepared, firstToolIds: readonly string[] = []): MilpModel => {
  const model = writeModel(prepared).build();
  return model.binaries.length >= LARGE_MODEL ? { ...model, start: quickSolution(prepared, firstToolIds) } : model;
};

/** Amounts are cents: closer than half a cent is the same cost. */
const SAME_COST = 0.5;

/** Fewest tools among the solutions as cheap as `objective`, the one found for `buildModel`: of equals, the simplest. */
export const buildFewestToolsModel = (prepared: Prepared, objective: number): MilpModel => {
  const lp = writeModel(prepared);
  lp.boundObjective(objective + SAME_COST);
  toolIdsOf(prepared).forEach((_, tool) => {
    lp.addCost(1, names.tool(tool));
  });
  return lp.build();
};

const writeModel = (prepared: Prepared): LpText => {
  const lp = new LpText();
  const { problem } = prepared;
  const euros: Term[] = [];
  for (const item of prepared.offers) {
    addLevels(item, lp);
    addBases(item, prepared, lp);
    euros.push(...addPrice(item, prepared, lp));
  }
  for (const [value, name] of euros) lp.addCost(value, name);
  addNeeds(prepared, lp);
  addTools(prepared, lp);
  addWeights(prepared, lp);
  // Offers that stay out of the model may be engaged all the same.
  const engaged = problem.offers.reduce((total, offer) => total + engagedCents(offer, problem.horizonMonths), 0);
  lp.addOffset(engaged);
  if (problem.constraints.budgetCents !== null) lp.addRow(euros, '<=', problem.constraints.budgetCents - engaged);
  return lp;
};
