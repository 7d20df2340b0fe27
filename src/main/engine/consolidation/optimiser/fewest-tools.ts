import { LpText, type Term } from './lp-text';
import { buildModel } from './model';
import type { Prepared } from './prepare';
import type { MilpModel, MilpSolve } from './solve';

type ToolCover = { readonly toolIds: readonly string[]; readonly proven: boolean };

/**
 * Fewest tools that can cover every need, prices, seats and base licences aside: nothing smaller can hold, so a lower
 * limit on tools is impossible. A far smaller problem than the whole one. Null: nothing was found in time.
 */
export const fewestTools = (prepared: Prepared, solve: MilpSolve, seconds: number): ToolCover | null => {
  const toolIds = [...new Set(prepared.offers.map((item) => item.offer.toolId))];
  const name = (toolId: string): string => `t${toolIds.indexOf(toolId)}`;
  const lp = new LpText();
  for (const toolId of toolIds) {
    lp.addBinary(name(toolId));
    lp.addCost(1, name(toolId));
    if (prepared.problem.constraints.keptToolIds.includes(toolId)) lp.addRow([[1, name(toolId)]], '>=', 1);
  }
  // Needs with the same possible tools are one row.
  const choices = prepared.candidates.map((offers) => [...new Set(offers.map((item) => item.offer.toolId))].sort());
  for (const choice of new Map(choices.map((tools) => [tools.join('|'), tools])).values())
    lp.addRow(
      choice.map((toolId): Term => [1, name(toolId)]),
      '>=',
      1,
    );
  const solution = solve(lp.build(), { timeLimitSeconds: seconds });
  if (solution.status === 'infeasible' || solution.status === 'not-found') return null;
  return {
    toolIds: toolIds.filter((toolId) => (solution.values.get(name(toolId)) ?? 0) > 0.5),
    proven: solution.status === 'optimal',
  };
};

/**
 * The model of a prepared problem, or null when it is already known to be impossible: a need without any offer, or fewer
 * tools allowed than the needs take. With a limit on tools, the fewest ones give the search its first step.
 */
export const modelOf = (prepared: Prepared, solve: MilpSolve, seconds: number): MilpModel | null => {
  if (prepared.candidates.some((offers) => offers.length === 0)) return null;
  const { maxTools } = prepared.problem.constraints;
  if (maxTools === null) return buildModel(prepared);
  const cover = fewestTools(prepared, solve, seconds);
  if (cover?.proven && cover.toolIds.length > maxTools) return null;
  return buildModel(prepared, cover?.toolIds);
};
