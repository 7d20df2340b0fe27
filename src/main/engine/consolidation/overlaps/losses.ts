import { cents } from '@shared/domain/money';
import type { ToolLoss } from '@shared/domain/overlap';
import {
  annualOfTool,
  capabilitiesOf,
  type OverlapInput,
  peopleNeeding,
  type ToolHolding,
  toolHoldings,
} from './tool-facts';

/** Capabilities a team would miss without a tool: those it needs, or all of the tool's when it said no need at all. */
const concerned = (input: OverlapInput, holding: ToolHolding): readonly string[] => {
  const capabilities = capabilitiesOf(input, holding.toolId);
  const needs = input.needs.filter((need) => need.teamId === holding.teamId);
  if (needs.length === 0) return capabilities;
  return capabilities.filter((capability) => needs.some((need) => need.capability === capability));
};

/** Who would lose what if each tool went, the smallest loss first: what can go without anybody missing it comes on top. */
export const toolLosses = (input: OverlapInput): ToolLoss[] => {
  const holdings = toolHoldings(input.running);
  const toolIds = [...new Set(holdings.map((holding) => holding.toolId))];
  const losses = toolIds.map((toolId): ToolLoss => {
    const annual = annualOfTool(input.running, toolId);
    const lost: ToolLoss['lost'] = [];
    const covered: ToolLoss['covered'] = [];
    const losing = new Map<string, number>();
    for (const holding of holdings) {
      const { teamId } = holding;
      if (holding.toolId !== toolId || teamId === null) continue;
      for (const capability of concerned(input, holding)) {
        const by = holdings
          .filter((other) => other.teamId === teamId && other.toolId !== toolId)
          .map((other) => other.toolId)
          .filter((other) => capabilitiesOf(input, other).includes(capability));
        const people = peopleNeeding(input.needs, teamId, capability);
        if (by.length > 0) covered.push({ teamId, capability, people, by });
        else {
          lost.push({ teamId, capability, people });
          losing.set(teamId, Math.max(losing.get(teamId) ?? 0, people ?? holding.seats));
        }
      }
    }
    return {
      toolId,
      annualCents: annual === null ? null : cents(annual),
      lost,
      covered,
      peopleLosing: lost.length === 0 ? 0 : [...losing.values()].reduce((total, count) => total + count, 0),
    };
  });
  return losses.sort(
    (a, b) =>
      (a.peopleLosing ?? 0) - (b.peopleLosing ?? 0) ||
      (b.annualCents ?? -1) - (a.annualCents ?? -1) ||
      a.toolId.localeCompare(b.toolId),
  );
};
