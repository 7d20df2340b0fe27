import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Day } from '@shared/domain/day';
import type { Need } from '@shared/domain/need';
import type { OptimiserConstraints, OptimiserProblem, OptimiserWeights } from '@shared/domain/optimiser';
import type { RunningSubscription } from '../running';
import { catalogueOffers, type OfferFacts, runningOffer } from './offers';

/**
 * The problem of a dossier: its needs, the catalogue's plans at list price, its running subscriptions at their own price
 * and commitment. A plan the company already pays for is offered both ways: kept as it is, or bought anew.
 */
export const problemOf = (
  from: {
    readonly needs: readonly Need[];
    readonly tools: readonly CatalogueTool[];
    readonly running: readonly RunningSubscription[];
    readonly facts: OfferFacts;
    readonly asOf: Day;
  },
  asked: {
    readonly horizonMonths: number;
    readonly constraints: OptimiserConstraints;
    readonly weights: OptimiserWeights;
  },
): OptimiserProblem => {
  const running = from.running.flatMap((item) => {
    const tool = from.tools.find((candidate) => candidate.id === item.sub.toolId);
    return (tool && runningOffer(item, tool, from.facts, from.asOf)) ?? [];
  });
  const usedBy = (toolId: string): string[] => [
    ...new Set(
      from.running
        .filter((item) => item.sub.toolId === toolId)
        .flatMap((item) => item.holdings.flatMap((holding) => holding.teamId ?? [])),
    ),
  ];
  return {
    ...asked,
    needs: [...from.needs],
    tools: from.tools.map((tool) => ({ id: tool.id, name: tool.product, usedByTeamIds: usedBy(tool.id) })),
    offers: [...running, ...catalogueOffers(from.tools, from.facts)],
  };
};
