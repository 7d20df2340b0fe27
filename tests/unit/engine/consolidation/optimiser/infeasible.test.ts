import { type MilpSolve, optimise } from '@main/engine/consolidation/optimiser';
import { createSolver } from '@main/services/optimiser/solver';
import { defaultConstraints, type OptimiserProblem } from '@shared/domain/optimiser';
import { optimiserOutcomeSchema } from '@shared/domain/optimiser-result';
import { beforeAll, describe, expect, it } from 'vitest';
import { aNeed, anOffer, aProblem } from '../../../../support/optimiser-problems';

let solve: MilpSolve;
beforeAll(async () => {
  solve = await createSolver();
});

const run = (problem: OptimiserProblem) =>
  optimiserOutcomeSchema.parse(optimise(problem, solve, { timeLimitSeconds: 20, explainSeconds: 5, setAside: true }));

describe('optimise, when nothing satisfies everything', () => {
  const problem = aProblem({
    needs: [aNeed({ id: 'texte', people: 10 }), aNeed({ id: 'images', capability: 'image', people: 10 })],
    tools: [
      { id: 'texte', name: 'Texteur', usedByTeamIds: [] },
      { id: 'image', name: 'Imageur', usedByTeamIds: [] },
    ],
    offers: [
      anOffer({ id: 'texte', toolId: 'texte' }),
      anOffer({ id: 'image', toolId: 'image', capabilities: ['image'], euHosting: 'no' }),
    ],
  });
  const under = (constraints: Partial<OptimiserProblem['constraints']>) =>
    run({ ...problem, constraints: { ...defaultConstraints, ...constraints } });

  it('names the need no allowed tool covers, and what to lift for which tool', () => {
    expect(under({ euHosting: 'all', forbiddenToolIds: ['image'] })).toEqual({
      status: 'infeasible',
      uncovered: [
        {
          needId: 'images',
          blockedBy: [
            { code: 'forbidden', offers: 1 },
            { code: 'eu-hosting', offers: 1 },
          ],
          nearest: { toolId: 'image', label: 'Offre', lift: ['forbidden', 'eu-hosting'] },
        },
      ],
      conflict: [],
      neededBudgetCents: null,
      neededTools: null,
    });
  });

  it('gives a smallest set of constraints in conflict, and the budget or tools it would take', () => {
    // Both tools are needed: 2 × 10 × 20 € × 12 = 4 800 €.
    const budget = under({ budgetCents: 4_000_00, euHosting: 'off', noTraining: 'all' });
    expect(budget).toMatchObject({
      conflict: [{ code: 'optimiser.constraints.budget', params: { budgetCents: 4_000_00 } }],
      neededBudgetCents: 4_800_00,
      neededTools: null,
    });
    const tools = under({ maxTools: 1, budgetCents: 9_000_00 });
    expect(tools).toMatchObject({
      conflict: [{ code: 'optimiser.constraints.maxTools', params: { tools: 1 } }],
      neededBudgetCents: null,
      neededTools: 2,
    });
  });

  it('does not accuse a constraint that changes nothing', () => {
    const outcome = under({ maxTools: 1, noTraining: 'all', keptToolIds: ['texte'] });
    expect(outcome).toMatchObject({ status: 'infeasible' });
    if (outcome.status !== 'infeasible') return;
    expect(outcome.conflict.map((item) => item.code)).toEqual(['optimiser.constraints.maxTools']);
  });
});
