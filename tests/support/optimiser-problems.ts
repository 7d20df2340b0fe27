import type { Need } from '@shared/domain/need';
import type { Offer, OptimiserProblem } from '@shared/domain/optimiser';
import { defaultConstraints, defaultWeights } from '@shared/domain/optimiser';
import { sequence } from './sequence';

/** A plain offer: 20 € per seat and month, text, nothing refused. */
export const anOffer = (given: Partial<Offer> = {}): Offer => ({
  id: 'offre',
  toolId: 'outil',
  planId: null,
  label: 'Offre',
  capabilities: ['text'],
  perSeat: true,
  period: 'monthly',
  steps: [{ fromSeats: 1, cents: 20_00 }],
  minSeats: null,
  maxSeats: null,
  audience: 'team',
  euHosting: 'yes',
  trainsOnData: 'no',
  allowedDataClasses: null,
  intensities: null,
  requires: null,
  carbonGramsPerPersonMonth: null,
  engaged: null,
  priceStatus: 'declared',
  verify: false,
  unusable: null,
  ...given,
});

export const aNeed = (given: Partial<Need> = {}): Need => ({
  id: 'besoin',
  teamId: 'equipe',
  capability: 'text',
  people: 10,
  intensity: 'regular',
  dataClass: 'internal',
  origin: 'declared',
  note: null,
  ...given,
});

export const aProblem = (given: Partial<OptimiserProblem> = {}): OptimiserProblem => ({
  horizonMonths: 12,
  needs: [],
  tools: [],
  offers: [],
  constraints: defaultConstraints,
  weights: defaultWeights,
  ...given,
});

/**
 * A large company: tools with one to seven capabilities, a monthly plan and often a yearly one 20 % cheaper, minimum
 * seats; every team needs every capability for all, half, a fifth of its people or a handful.
 */
export const largeProblem = (size: {
  tools: number;
  teams: number;
  capabilities: number;
  seed: number;
}): OptimiserProblem => {
  const draw = sequence(size.seed);
  const capability = (index: number): string => `capacite-${index}`;
  const tools = Array.from({ length: size.tools }, (_, index) => ({
    id: `outil-${index}`,
    name: `Outil ${index}`,
    usedByTeamIds: [],
  }));
  const offers = tools.flatMap((tool, index): Offer[] => {
    const wanted = draw.between(1, 7);
    const capabilities = new Set<string>();
    while (capabilities.size < Math.min(wanted, size.capabilities))
      capabilities.add(capability(draw.between(0, size.capabilities - 1)));
    const monthly = draw.between(5, 15) * 1_00 + capabilities.size * draw.between(2_00, 5_00);
    const common: Partial<Offer> = {
      toolId: tool.id,
      capabilities: [...capabilities],
      euHosting: index % 3 === 0 ? 'unknown' : 'yes',
    };
    const first = anOffer({
      ...common,
      id: `${tool.id}-mois`,
      label: `${tool.name} au mois`,
      steps: [{ fromSeats: 1, cents: monthly }],
      minSeats: draw.between(1, 5),
    });
    if (!draw.chance(0.5)) return [first];
    const yearly = [{ fromSeats: 1, cents: Math.round(monthly * 12 * 0.8) }];
    const minSeats = draw.between(5, 20);
    return [
      first,
      anOffer({
        ...common,
        id: `${tool.id}-an`,
        label: `${tool.name} à l’année`,
        period: 'annual',
        steps: yearly,
        minSeats,
      }),
    ];
  });
  const needs = Array.from({ length: size.teams }, (_, team) => {
    const people = draw.between(3, 40);
    return Array.from({ length: size.capabilities }, (_unused, index) => {
      const share = [1, 2, 5, 10][draw.between(0, 3)] ?? 1;
      return aNeed({
        id: `besoin-${team}-${index}`,
        teamId: `equipe-${team}`,
        capability: capability(index),
        people: Math.ceil(people / share),
      });
    });
  }).flat();
  return aProblem({ needs, tools, offers });
};
