import { cents } from '@shared/domain/money';
import type { RedundantPair } from '@shared/domain/overlap';
import { annualOfTool, capabilitiesOf, type OverlapInput, toolHoldings } from './tool-facts';

/** Group of the catalogue about one vendor's own plans: it says nothing of two different tools. */
const SAME_VENDOR = 'meme-fournisseur';

/**
 * Pairs of tools paid for that stand in one editorial group of the catalogue and share its work. Dearest redundancy
 * first: the cost of the cheaper tool is the most that giving up one of them can save.
 */
export const redundantPairs = (input: OverlapInput): RedundantPair[] => {
  const holdings = toolHoldings(input.running);
  const toolIds = [...new Set(holdings.map((holding) => holding.toolId))].sort();
  const teamsOf = (toolId: string): string[] =>
    holdings.flatMap((holding) => (holding.toolId === toolId && holding.teamId !== null ? [holding.teamId] : []));
  const pairs = toolIds.flatMap((first, position) =>
    toolIds.slice(position + 1).flatMap((second): RedundantPair[] => {
      const groups = input.overlaps.filter(
        (group) => group.id !== SAME_VENDOR && group.tools.includes(first) && group.tools.includes(second),
      );
      if (groups.length === 0) return [];
      const [ofFirst, ofSecond] = [capabilitiesOf(input, first), capabilitiesOf(input, second)];
      const costs = [annualOfTool(input.running, first), annualOfTool(input.running, second)];
      const known = costs.filter((cost) => cost !== null);
      return [
        {
          toolIds: [first, second],
          groups: groups.map((group) => ({
            overlapId: group.id,
            capability: group.capability,
            strength: group.strength,
          })),
          strength: groups.some((group) => group.strength === 'full') ? 'full' : 'partial',
          shared: ofFirst.filter((capability) => ofSecond.includes(capability)),
          onlyFirst: ofFirst.filter((capability) => !ofSecond.includes(capability)),
          onlySecond: ofSecond.filter((capability) => !ofFirst.includes(capability)),
          teamIds: teamsOf(first).filter((teamId) => teamsOf(second).includes(teamId)),
          cheaperAnnualCents: known.length === 2 ? cents(Math.min(...known)) : null,
        },
      ];
    }),
  );
  return pairs.sort(
    (a, b) =>
      (b.cheaperAnnualCents ?? -1) - (a.cheaperAnnualCents ?? -1) || a.toolIds.join().localeCompare(b.toolIds.join()),
  );
};
