import type { OptimiserProblem } from '@shared/domain/optimiser';
import type { OptimiserChoice, OptimiserCost } from '@shared/domain/optimiser-result';
import { modelOf } from './fewest-tools';
import { prepare } from './prepare';
import { costOfSelection, readSelection } from './selection';
import type { MilpSolve } from './solve';

/** Tools put in question at most, dearest first: each is a whole problem to solve again. */
const MAX_RESOLVES = 12;

/** The same problem without one tool. */
const without = (problem: OptimiserProblem, toolId: string): OptimiserProblem => ({
  ...problem,
  constraints: {
    ...problem.constraints,
    forbiddenToolIds: [...problem.constraints.forbiddenToolIds, toolId],
    // The budget would hide the price of doing without.
    budgetCents: null,
  },
});

/**
 * What doing without a chosen tool would cost: the problem solved again with the tool forbidden and the budget lifted.
 * Bounds are equal when both optima are proven; « impossible » when nothing else covers the needs.
 */
const doingWithout = (
  problem: OptimiserProblem,
  toolId: string,
  best: { readonly cost: OptimiserCost; readonly boundCents: number },
  solve: MilpSolve,
  seconds: number,
): OptimiserChoice['without'] => {
  const prepared = prepare(without(problem, toolId));
  const model = modelOf(prepared, solve, seconds);
  if (model === null) return 'impossible';
  const solution = solve(model, { timeLimitSeconds: seconds });
  if (solution.status === 'infeasible') return 'impossible';
  if (solution.status === 'not-found') return null;
  const selection = readSelection(prepared, solution.values);
  const cost = costOfSelection(selection, prepared);
  if (cost === null) return null;
  const extraHighCents = cost.weightedCents - best.boundCents;
  // Doing without one more tool is never cheaper than the proven bound of the whole problem.
  const lowest =
    solution.status === 'optimal'
      ? cost.weightedCents
      : Math.max(best.boundCents, Math.floor(solution.bound + model.offset));
  const toolIds = [
    ...new Set(selection.open.flatMap((index) => prepared.byIndex.get(index)?.offer.toolId ?? [])),
  ].sort();
  return { extraLowCents: Math.min(extraHighCents, lowest - best.cost.weightedCents), extraHighCents, toolIds };
};

/** Fills the « without » of each choice, one re-solve per tool; tools that the user keeps are not put in question. */
export const explainChoices = (
  problem: OptimiserProblem,
  choices: readonly OptimiserChoice[],
  best: { readonly cost: OptimiserCost; readonly boundCents: number },
  solve: MilpSolve,
  seconds: number,
  report: (done: number, total: number) => void,
): OptimiserChoice[] => {
  const kept = new Set(problem.constraints.keptToolIds);
  const toolIds = [...new Set(choices.map((choice) => choice.toolId))]
    .filter((id) => !kept.has(id))
    .slice(0, MAX_RESOLVES);
  const answers = new Map<string, OptimiserChoice['without']>();
  toolIds.forEach((toolId, done) => {
    report(done, toolIds.length);
    answers.set(toolId, doingWithout(problem, toolId, best, solve, seconds));
  });
  return choices.map((choice) => ({ ...choice, without: answers.get(choice.toolId) ?? null }));
};
