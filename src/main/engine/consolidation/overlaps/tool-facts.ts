import type { CatalogueOverlap } from '@shared/domain/catalogue';
import type { Need } from '@shared/domain/need';
import type { RunningSubscription } from '../running';

/** Outil, as far as overlaps go: one of the catalogue or of the dossier. */
export type ToolFacts = { readonly id: string; readonly name: string; readonly capabilities: readonly string[] };

/** What the overlaps are read from. */
export type OverlapInput = {
  readonly running: readonly RunningSubscription[];
  readonly tools: readonly ToolFacts[];
  readonly overlaps: readonly CatalogueOverlap[];
  readonly needs: readonly Need[];
};

/** Seats of a tool in a team, all its subscriptions together. */
export type ToolHolding = { readonly toolId: string; readonly teamId: string | null; readonly seats: number };

export const toolHoldings = (running: readonly RunningSubscription[]): ToolHolding[] => {
  const seats = new Map<string, ToolHolding>();
  for (const { sub, holdings } of running)
    for (const { teamId, seats: count } of holdings) {
      const key = `${sub.toolId}|${teamId ?? ''}`;
      seats.set(key, { toolId: sub.toolId, teamId, seats: (seats.get(key)?.seats ?? 0) + count });
    }
  return [...seats.values()];
};

export const capabilitiesOf = (input: OverlapInput, toolId: string): readonly string[] =>
  input.tools.find((tool) => tool.id === toolId)?.capabilities ?? [];

/** Annual cost of a tool; null when one of its subscriptions is unknown. */
export const annualOfTool = (running: readonly RunningSubscription[], toolId: string): number | null =>
  running
    .filter(({ sub }) => sub.toolId === toolId)
    .reduce<number | null>(
      (total, { annualCents }) => (total === null || annualCents === null ? null : total + annualCents),
      0,
    );

/** People of a team who need a capability: the greatest of its needs; null when the team said none. */
export const peopleNeeding = (needs: readonly Need[], teamId: string | null, capability: string): number | null => {
  const mine = needs.filter((need) => need.teamId === teamId && need.capability === capability);
  return mine.length === 0 ? null : Math.max(...mine.map((need) => need.people));
};
