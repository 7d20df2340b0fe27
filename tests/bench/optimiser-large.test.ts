import { optimise } from '@main/engine/consolidation/optimiser';
import { createSolver } from '@main/services/optimiser';
import { defaultConstraints } from '@shared/domain/optimiser';
import { expect, it } from 'vitest';
import { largeProblem } from '../support/optimiser-problems';

/** The cheapest tool for each need on its own, seats paid at list price: what anybody would do by hand. */
const byHand = (problem: ReturnType<typeof largeProblem>): number =>
  problem.needs.reduce((total, need) => {
    const prices = problem.offers
      .filter((offer) => offer.capabilities.includes(need.capability) && offer.period === 'monthly')
      .map((offer) => (offer.steps[0]?.cents ?? 0) * 12);
    return total + Math.min(...prices) * need.people;
  }, 0);

it('100 tools × 20 teams × 17 capabilities, at most 12 tools: every need covered, far cheaper than need by need', async () => {
  const base = largeProblem({ tools: 100, teams: 20, capabilities: 17, seed: 1 });
  const problem = { ...base, constraints: { ...defaultConstraints, maxTools: 12 } };
  const solve = await createSolver();
  const outcome = optimise(problem, solve, { timeLimitSeconds: 10, explainSeconds: 0, setAside: true });
  expect(['optimal', 'feasible']).toContain(outcome.status);
  if (outcome.status !== 'optimal' && outcome.status !== 'feasible') return;
  expect(outcome.toolIds.length).toBeLessThanOrEqual(12);
  expect(outcome.boundCents).toBeLessThanOrEqual(outcome.cost.weightedCents);
  expect(outcome.cost.eurosCents).toBeLessThan(byHand(problem));
  for (const need of problem.needs) {
    const offerId = outcome.assignments.find((item) => item.needId === need.id)?.offerId;
    const offer = problem.offers.find((item) => item.id === offerId);
    expect(offer?.capabilities).toContain(need.capability);
    const seats = outcome.choices
      .find((choice) => choice.offerId === offerId)
      ?.seatsByTeam.find((item) => item.teamId === need.teamId)?.seats;
    expect(seats).toBeGreaterThanOrEqual(need.people);
  }
});
