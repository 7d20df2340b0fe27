import { type MilpSolve, optimise } from '@main/engine/consolidation/optimiser';
import { createSolver } from '@main/services/optimiser/solver';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { problems } from './arbitraries';
import { bruteForce } from './brute-force';

const options = { timeLimitSeconds: 30, explainSeconds: 0, setAside: false };

describe('optimise, checked against trying everything', () => {
  let solve: MilpSolve;
  beforeAll(async () => {
    solve = await createSolver();
  });

  it('finds the same optimum, or the same impossibility, on 500 random cases', () => {
    let solved = 0;
    let impossible = 0;
    fc.assert(
      fc.property(problems, (problem) => {
        const expected = bruteForce(problem);
        const outcome = optimise(problem, solve, options);
        if (expected === null) {
          impossible += 1;
          expect(outcome.status).toBe('infeasible');
          return;
        }
        solved += 1;
        expect(outcome.status).toBe('optimal');
        if (outcome.status !== 'optimal') return;
        // Fractions of a cent (months of an annual price, hours) are rounded once per amount: never more than 3 cents.
        expect(outcome.toolIds.length).toBeLessThanOrEqual(expected.tools);
        expect(Math.abs(outcome.cost.weightedCents - expected.cents)).toBeLessThanOrEqual(3);
      }),
      { numRuns: 500, seed: 20261121 },
    );
    // Neither kind of case is an accident.
    expect(solved).toBeGreaterThan(200);
    expect(impossible).toBeGreaterThan(60);
  });
});
