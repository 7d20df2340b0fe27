import type { Dispersion } from '@shared/domain/overlap';
import { coded, input as figureInput, knownFigure, notApplicableFigure } from '../../explain';
import { capabilitiesOf, type OverlapInput, toolHoldings } from './tool-facts';

/** 1 − Σ share², in percent: chances that two seats drawn at random for the same work are not on the same tool. */
export const spread = (seats: readonly number[]): number => {
  const total = seats.reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : (1 - seats.reduce((sum, count) => sum + (count / total) ** 2, 0)) * 100;
};

/**
 * Indice de dispersion, 0 to 100. For each capability: chances in 100 that two seats taken at random that can do it are
 * on different tools (Gini-Simpson index of the seats by tool). The company's index is their mean, weighted by the people
 * who need each capability, or by its seats where no need was said. 0: one tool for each work. Four teams of the same
 * size, each with its own assistant: 75.
 */
export const dispersion = (input: OverlapInput): Dispersion => {
  const holdings = toolHoldings(input.running);
  const said = new Set(input.needs.map((need) => need.capability));
  const capabilities = [...new Set(holdings.flatMap((holding) => capabilitiesOf(input, holding.toolId)))]
    .filter((capability) => said.size === 0 || said.has(capability))
    .sort();
  const byCapability = capabilities.map((capability) => {
    const tools = [...new Set(holdings.map((holding) => holding.toolId))].filter((toolId) =>
      capabilitiesOf(input, toolId).includes(capability),
    );
    const seats = tools.map((toolId) =>
      holdings.filter((holding) => holding.toolId === toolId).reduce((total, holding) => total + holding.seats, 0),
    );
    const paid = seats.reduce((total, count) => total + count, 0);
    const people = input.needs
      .filter((need) => need.capability === capability)
      .reduce((total, need) => total + need.people, 0);
    return {
      capability,
      index: spread(seats),
      tools: tools.length,
      seats: paid,
      weight: said.size === 0 ? paid : people,
    };
  });
  const weight = byCapability.reduce((total, item) => total + item.weight, 0);
  const code = 'dispersionIndex';
  const sorted = [...byCapability].sort((a, b) => b.index * b.weight - a.index * a.weight);
  if (weight === 0)
    return {
      index: notApplicableFigure({ code, unit: 'percent', warnings: [coded('consolidation.warnings.nothingShared')] }),
      byCapability: sorted,
    };
  const value = byCapability.reduce((total, item) => total + item.index * item.weight, 0) / weight;
  return {
    index: knownFigure({
      code,
      unit: 'percent',
      value,
      status: 'estimated',
      inputs: [
        figureInput('capabilities', byCapability.length, 'count', 'declared'),
        figureInput('tools', new Set(holdings.map((holding) => holding.toolId)).size, 'tools', 'declared'),
        figureInput(
          'paidSeats',
          holdings.reduce((total, holding) => total + holding.seats, 0),
          'seats',
          'declared',
        ),
      ],
      warnings: [coded('figures.warnings.overlapEditorial')],
    }),
    byCapability: sorted,
  };
};
