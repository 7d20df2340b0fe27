import { dirname, join } from 'node:path';
import { runOptimiser } from '@main/services/optimiser';
import type { OptimiserProgress } from '@shared/domain/optimiser-result';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtWorker } from '../../../support/built-worker';
import { aNeed, anOffer, aProblem, largeProblem } from '../../../support/optimiser-problems';

let workerFile: string;

const small = aProblem({ needs: [aNeed({ people: 4 })], offers: [anOffer({ minSeats: 2 })] });

describe('runOptimiser', () => {
  beforeAll(async () => {
    workerFile = await builtWorker('src/main/services/optimiser/worker.ts');
  });

  it('the bundled worker finds the solver and gives what this thread gives', async () => {
    const steps: OptimiserProgress['step'][] = [];
    const outcome = await runOptimiser(small, { workerFile, onProgress: ({ step }) => steps.push(step) });
    expect(outcome).toEqual(await runOptimiser(small, { workerFile: null }));
    // 4 × 20 € × 12.
    expect(outcome).toMatchObject({ status: 'optimal', cost: { eurosCents: 960_00 } });
    expect(steps).toEqual(['preparing', 'solving', 'explaining']);
  });

  it('leaves the main thread free, and stops when told', async () => {
    const large = largeProblem({ tools: 100, teams: 20, capabilities: 17, seed: 3 });
    const stop = new AbortController();
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
      if (ticks === 5) stop.abort(new Error('stopped by the user'));
    }, 50);
    await expect(runOptimiser(large, { workerFile, signal: stop.signal })).rejects.toThrow('stopped by the user');
    clearInterval(ticking);
    expect(ticks).toBeGreaterThanOrEqual(5);
  });

  it('an abort that came first starts nothing', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(runOptimiser(small, { workerFile, signal })).rejects.toThrow('too late');
  });

  it('a worker that cannot start is a fault, not an endless wait', async () => {
    await expect(runOptimiser(small, { workerFile: join(dirname(workerFile), 'nowhere.js') })).rejects.toThrow();
  });
});
