import type { Coded } from '@shared/domain/figure';
import type { OptimiserConstraints, OptimiserProblem } from '@shared/domain/optimiser';
import type { OptimiserOutcome, UncoveredNeed } from '@shared/domain/optimiser-result';
import { liftable, needBlocks } from './eligibility';
import { fewestTools, modelOf } from './fewest-tools';
import { prepare } from './prepare';
import { costOfSelection, readSelection } from './selection';
import type { MilpSolve } from './solve';

type Infeasible = Extract<OptimiserOutcome, { status: 'infeasible' }>;
type Report = (done: number, total: number) => void;

/** Needs that no single offer may cover, and what refuses each offer of the right capability. */
export const uncoveredNeeds = (problem: OptimiserProblem): UncoveredNeed[] =>
  problem.needs.flatMap((need): UncoveredNeed[] => {
    const able = problem.offers
      .filter((offer) => offer.capabilities.includes(need.capability))
      .map((offer) => ({ offer, blocks: needBlocks(offer, need, problem.constraints) }));
    if (able.some(({ blocks }) => blocks.length === 0)) return [];
    const counts = new Map<string, number>();
    for (const { blocks } of able) for (const code of blocks) counts.set(code, (counts.get(code) ?? 0) + 1);
    const near = able
      .filter(({ blocks }) => blocks.every((code) => liftable.has(code)))
      .sort((a, b) => a.blocks.length - b.blocks.length)[0];
    return [
      {
        needId: need.id,
        blockedBy: [...counts].map(([code, offers]) => ({ code, offers })).sort((a, b) => b.offers - a.offers),
        nearest: near ? { toolId: near.offer.toolId, label: near.offer.label, lift: near.blocks } : null,
      },
    ];
  });

/** A constraint of the user that can be taken away to see whether the rest holds. */
type Liftable = { readonly said: Coded; readonly without: (c: OptimiserConstraints) => OptimiserConstraints };

const lifts = (problem: OptimiserProblem): Liftable[] => {
  const { constraints } = problem;
  const nameOf = (toolId: string): string => problem.tools.find((tool) => tool.id === toolId)?.name ?? toolId;
  const said = (code: string, params: Coded['params'] = {}): Coded => ({
    code: `optimiser.constraints.${code}`,
    params,
  });
  const list: Liftable[] = [];
  if (constraints.budgetCents !== null)
    list.push({
      said: said('budget', { budgetCents: constraints.budgetCents }),
      without: (c) => ({ ...c, budgetCents: null }),
    });
  if (constraints.maxTools !== null)
    list.push({ said: said('maxTools', { tools: constraints.maxTools }), without: (c) => ({ ...c, maxTools: null }) });
  for (const toolId of constraints.keptToolIds)
    list.push({
      said: said('kept', { tool: nameOf(toolId) }),
      without: (c) => ({ ...c, keptToolIds: c.keptToolIds.filter((id) => id !== toolId) }),
    });
  for (const toolId of constraints.forbiddenToolIds)
    list.push({
      said: said('forbidden', { tool: nameOf(toolId) }),
      without: (c) => ({ ...c, forbiddenToolIds: c.forbiddenToolIds.filter((id) => id !== toolId) }),
    });
  const scopes = {
    euHosting: constraints.euHosting,
    noTraining: constraints.noTraining,
    authorisedOnly: constraints.authorisedOnly,
  };
  for (const [key, scope] of Object.entries(scopes))
    if (scope !== 'off') list.push({ said: said(key, { scope }), without: (c) => ({ ...c, [key]: 'off' }) });
  return list;
};

/** Weighted optimum under other constraints; null: impossible; undefined: the solver could not tell in time. */
const solveWith = (problem: OptimiserProblem, constraints: OptimiserConstraints, solve: MilpSolve, seconds: number) => {
  const prepared = prepare({ ...problem, constraints });
  const model = modelOf(prepared, solve, seconds);
  if (model === null) return null;
  const solution = solve(model, { timeLimitSeconds: seconds });
  if (solution.status === 'infeasible') return null;
  if (solution.status === 'not-found') return undefined;
  return costOfSelection(readSelection(prepared, solution.values), prepared) ?? undefined;
};

/** Smallest number of tools that covers everything, other constraints unchanged. */
const neededTools = (problem: OptimiserProblem, solve: MilpSolve, seconds: number): number | null => {
  const from = problem.constraints.maxTools;
  if (from === null) return null;
  const most = new Set(problem.offers.map((offer) => offer.toolId)).size;
  const fits = (maxTools: number | null): boolean =>
    (solveWith(problem, { ...problem.constraints, maxTools, budgetCents: null }, solve, seconds) ?? null) !== null;
  if (!fits(null)) return null;
  const cover = fewestTools(prepare(problem), solve, seconds);
  let [low, high] = [Math.max(from + 1, cover?.proven ? cover.toolIds.length : 0), most];
  // The least that covers everything most often holds; only prices and seats can ask for more.
  if (fits(low)) return low;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
};

/**
 * Why nothing satisfies everything. First the needs that no offer may cover; then, by deletion filter, a smallest set of
 * constraints that cannot hold together: each is taken away in turn and stays away when the rest is still impossible.
 * A case the solver cannot settle in time counts as possible: the set is then still in conflict, perhaps not the smallest.
 */
export const explainInfeasible = (
  problem: OptimiserProblem,
  solve: MilpSolve,
  seconds: number,
  report: Report,
): Infeasible => {
  const uncovered = uncoveredNeeds(problem);
  const none = { status: 'infeasible' as const, conflict: [], neededBudgetCents: null, neededTools: null };
  if (uncovered.length > 0) return { ...none, uncovered };
  const all = lifts(problem);
  let current = problem.constraints;
  const conflict: Coded[] = [];
  const total = all.length + 2;
  all.forEach((lift, position) => {
    report(position, total);
    const tried = lift.without(current);
    if (solveWith(problem, tried, solve, seconds) === null) current = tried;
    else conflict.push(lift.said);
  });
  report(all.length, total);
  const has = (code: string): boolean => conflict.some((item) => item.code === `optimiser.constraints.${code}`);
  const unbounded = has('budget')
    ? solveWith(problem, { ...problem.constraints, budgetCents: null }, solve, seconds)
    : null;
  report(all.length + 1, total);
  return {
    ...none,
    uncovered,
    conflict,
    neededBudgetCents: unbounded?.eurosCents ?? null,
    neededTools: has('maxTools') ? neededTools(problem, solve, seconds) : null,
  };
};
