import type { Scenario, ScenarioCost } from '@shared/domain/consolidation';
import type { RunningSubscription } from '../running';
import type { ScenarioContext } from './context';

/** Seats of a tool in a scenario once everything is in place; null: bought for a number of people nobody said. */
export type ToolSeats = { readonly toolId: string; readonly label: string; readonly seats: number | null };

/** Tools of a scenario. A purchase of no known tool counts as a tool of its own. */
export const toolsOf = (scenario: Scenario, context: ScenarioContext): ToolSeats[] => {
  const kept = context.running.flatMap((running): ToolSeats[] => {
    const item = scenario.kept.find((candidate) => candidate.subscriptionId === running.sub.id);
    if (item === undefined || running.sub.status === 'cancelled') return [];
    return [{ toolId: running.sub.toolId, label: running.sub.name, seats: item.seats ?? running.sub.seats }];
  });
  const bought = scenario.purchases.map(
    (purchase): ToolSeats => ({
      toolId: purchase.toolId ?? `purchase:${purchase.id}`,
      label: purchase.label,
      seats: purchase.seats,
    }),
  );
  const byTool = new Map<string, ToolSeats>();
  for (const item of [...kept, ...bought]) {
    const known = byTool.get(item.toolId);
    const seats =
      known === undefined ? item.seats : known.seats === null || item.seats === null ? null : known.seats + item.seats;
    byTool.set(item.toolId, { ...item, label: known?.label ?? item.label, seats });
  }
  return [...byTool.values()];
};

const leaves = (running: RunningSubscription, scenario: Scenario): boolean =>
  running.sub.status !== 'cancelled' && !scenario.kept.some((item) => item.subscriptionId === running.sub.id);

/** Teams that lose a tool: their seats on what is left, but for tools they also have otherwise. */
export const affectedTeams = (scenario: Scenario, context: ScenarioContext): ScenarioCost['affected'] => {
  const stays = new Set(toolsOf(scenario, context).map((tool) => tool.toolId));
  const teams = new Map<string, { seats: number; toolIds: Set<string> }>();
  for (const running of context.running) {
    if (!leaves(running, scenario) || stays.has(running.sub.toolId)) continue;
    for (const { teamId, seats } of running.holdings) {
      if (teamId === null) continue;
      const known = teams.get(teamId) ?? { seats: 0, toolIds: new Set<string>() };
      known.toolIds.add(running.sub.toolId);
      teams.set(teamId, { seats: known.seats + seats, toolIds: known.toolIds });
    }
  }
  return [...teams]
    .map(([teamId, { seats, toolIds }]) => ({ teamId, seats, toolIds: [...toolIds].sort() }))
    .sort((a, b) => b.seats - a.seats || a.teamId.localeCompare(b.teamId));
};
