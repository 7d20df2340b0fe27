import type { Coded } from '@shared/domain/figure';
import type { OptimiserProblem } from '@shared/domain/optimiser';
import type {
  OptimiserCost,
  OptimiserOutcome,
  OptimiserProgress,
  UncoveredNeed,
} from '@shared/domain/optimiser-result';
import { describeChoices, describeDropped, describeExcluded } from './choices';
import { explainInfeasible, uncoveredNeeds } from './conflict';
import { explainChoices } from './explain';
import { modelOf } from './fewest-tools';
import { buildFewestToolsModel } from './model';
import { type Prepared, prepare } from './prepare';
import { costOfSelection, readSelection, type Selection } from './selection';
import type { MilpSolve } from './solve';

export type OptimiseOptions = {
  /** Seconds for the main solve; past it, the best solution found is given with its gap. */
  readonly timeLimitSeconds: number;
  /** Seconds for each re-solve that explains a choice or a conflict; 0: no explanation. */
  readonly explainSeconds: number;
  /** Leaves out the needs that no offer of known price can cover, instead of answering that nothing is possible. */
  readonly setAside: boolean;
  readonly onProgress?: (progress: OptimiserProgress) => void;
};

export const defaultOptimiseOptions: OptimiseOptions = { timeLimitSeconds: 20, explainSeconds: 3, setAside: true };

const coded = (code: string, params: Coded['params'] = {}): Coded => ({ code: `optimiser.warnings.${code}`, params });

/** What must be said beside the result: prices to verify, regions to choose, footprints unknown. */
const warningsOf = (selection: Selection, prepared: Prepared): Coded[] => {
  const chosen = selection.open.flatMap((index) => prepared.byIndex.get(index)?.offer ?? []);
  const { constraints, weights } = prepared.problem;
  const toVerify = chosen.filter((offer) => offer.verify);
  const region = chosen.filter((offer) => constraints.euHosting !== 'off' && offer.euHosting === 'optional');
  const unpriced = prepared.problem.offers.filter((offer) => offer.engaged !== null && offer.steps.length === 0);
  const leaning = chosen.filter(({ requires }) => Object.values(requires?.ownedSeats ?? {}).some((seats) => seats > 0));
  const unknown = chosen.filter((offer) => weights.centsPerKgCo2e > 0 && offer.carbonGramsPerPersonMonth === null);
  return [
    ...toVerify.map((offer) => coded('priceToVerify', { offer: offer.label })),
    ...region.map((offer) => coded('chooseEuRegion', { offer: offer.label })),
    ...leaning.map((offer) => coded('ownedBase', { offer: offer.label })),
    ...unknown.map((offer) => coded('carbonUnknown', { offer: offer.label })),
    ...unpriced.map((offer) => coded('runningPriceUnknown', { offer: offer.label })),
  ];
};

/** Needs that lifting constraints would not help: no offer of the right capability has a usable price. */
const withoutPrice = (problem: OptimiserProblem): UncoveredNeed[] =>
  uncoveredNeeds(problem).filter((need) => need.nearest === null);

type Found = { readonly selection: Selection; readonly cost: OptimiserCost };
const solutionOf = (prepared: Prepared, values: ReadonlyMap<string, number>): Found | null => {
  const selection = readSelection(prepared, values);
  const cost = costOfSelection(selection, prepared);
  return cost === null ? null : { selection, cost };
};

const toolsOf = (selection: Selection, prepared: Prepared): string[] =>
  [...new Set(selection.open.flatMap((index) => prepared.byIndex.get(index)?.offer.toolId ?? []))].sort();

/** Of the solutions as cheap, one with the fewest tools when it is found in time: fewer to keep, to teach, to watch. */
const simplest = (prepared: Prepared, found: Found, objective: number, solve: MilpSolve, seconds: number): Found => {
  const count = toolsOf(found.selection, prepared).length;
  if (count < 2) return found;
  const fewer = solve(buildFewestToolsModel(prepared, objective), { timeLimitSeconds: seconds });
  if (fewer.status === 'infeasible' || fewer.status === 'not-found') return found;
  const other = solutionOf(prepared, fewer.values);
  if (other === null || other.cost.weightedCents > found.cost.weightedCents) return found;
  return toolsOf(other.selection, prepared).length < count ? other : found;
};

/**
 * Cheapest set of plans and seats that covers every need under the constraints, in euro cents over the horizon, with
 * the reason of every choice; or why nothing does. The solver is passed in. Never throws for what a user asked.
 */
export const optimise = (given: OptimiserProblem, solve: MilpSolve, options: OptimiseOptions): OptimiserOutcome => {
  const aside = options.setAside ? withoutPrice(given) : [];
  // When nothing at all can be covered, the answer is why.
  const setAside = aside.length < given.needs.length ? aside : [];
  const left = new Set(setAside.map((need) => need.needId));
  const problem = { ...given, needs: given.needs.filter((need) => !left.has(need.id)) };
  const report = (step: OptimiserProgress['step'], done = 0, total = 0): void =>
    options.onProgress?.({ step, bestCents: null, boundCents: null, done, total });
  if (problem.needs.length === 0) return { status: 'nothing-to-cover' };
  report('preparing');
  const prepared = prepare(problem);
  const seconds = Math.max(1, options.explainSeconds);
  const impossible = (): OptimiserOutcome =>
    explainInfeasible(problem, solve, seconds, (done, total) => report('finding-conflict', done, total));
  const model = modelOf(prepared, solve, seconds);
  if (model === null) return impossible();
  report('solving');
  const solution = solve(model, {
    timeLimitSeconds: options.timeLimitSeconds,
    onProgress: (best, bound) =>
      options.onProgress?.({
        step: 'solving',
        bestCents: best === null ? null : Math.round(best + model.offset),
        boundCents: bound === null ? null : Math.round(bound + model.offset),
        done: 0,
        total: 0,
      }),
  });
  if (solution.status === 'infeasible') return impossible();
  if (solution.status === 'not-found') return { status: 'not-found' };
  const proven = solution.status === 'optimal';
  const found = solutionOf(prepared, solution.values);
  if (found === null) return { status: 'not-found' };
  const { selection, cost } = proven ? simplest(prepared, found, solution.objective, solve, seconds) : found;
  const boundCents = proven
    ? cost.weightedCents
    : Math.min(cost.weightedCents, Math.floor(solution.bound + model.offset));
  const gap = cost.weightedCents > 0 ? ((cost.weightedCents - boundCents) / cost.weightedCents) * 100 : 0;
  const described = describeChoices(selection, prepared);
  const choices =
    options.explainSeconds > 0
      ? explainChoices(problem, described, { cost, boundCents }, solve, seconds, (done, total) =>
          report('explaining', done, total),
        )
      : described;
  return {
    status: proven ? 'optimal' : 'feasible',
    cost,
    boundCents,
    gapPercent: gap,
    choices,
    assignments: problem.needs.map((need, n) => ({
      needId: need.id,
      offerId: problem.offers[selection.coverOf[n] ?? -1]?.id ?? '',
    })),
    dropped: describeDropped(selection, prepared),
    setAside,
    toolIds: toolsOf(selection, prepared),
    excluded: describeExcluded(prepared),
    warnings: warningsOf(selection, prepared),
  };
};
