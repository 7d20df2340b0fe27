import type { CatalogueTool } from '@shared/domain/catalogue';
import type { Day } from '@shared/domain/day';
import type { Need } from '@shared/domain/need';
import type { OptimiserConstraints, OptimiserProblem, OptimiserWeights } from '@shared/domain/optimiser';
import type { RunningSubscription } from '../running';
import { catalogueOffers, type OfferFacts, runningOffer } from './offers';

/** Catalogue offers that a running subscription is: a year engaged is the yearly price, whatever the debits. */
const samePlan = ({ sub }: RunningSubscription): string[] =>
  sub.planId === null
    ? []
    : [`${sub.planId}@${sub.period === 'annual' || sub.commitmentMonths >= 12 ? 'annual' : 'monthly'}`];

/**
 * The problem of a dossier: its needs, the catalogue's plans at list price, its running subscriptions at their own price
 * and commitment. A plan the company already pays for keeps the price of its invoice: the list price of the same plan,
 * paid the same way, is not an offer; paid the other way it is.
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
  const usable = new Set(
    running.flatMap(({ unusable, engaged }) => (unusable === null ? [engaged?.subscriptionId] : [])),
  );
  const invoiced = new Set(from.running.filter(({ sub }) => usable.has(sub.id)).flatMap(samePlan));
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
    offers: [...running, ...catalogueOffers(from.tools, from.facts).filter((offer) => !invoiced.has(offer.id))],
  };
};
