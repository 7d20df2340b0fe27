import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runOptimiser } from '@main/services/optimiser';
import type { OptimiserProgress } from '@shared/domain/optimiser-result';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNeed, anOffer, aProblem, largeProblem } from '../../../support/optimiser-problems';

// Inside the project, so that the bundle finds the solver's package as the built application does.
const out = resolve('node_modules/.cache/optimiser-worker-test');
const workerFile = resolve(out, 'optimiser-worker.js');

const small = aProblem({ needs: [aNeed({ people: 4 })], offers: [anOffer({ minSeats: 2 })] });

describe('runOptimiser', () => {
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@shared': resolve('src/shared'), '@main': resolve('src/main') } },
      build: {
        outDir: out,
        ssr: true,
        target: 'node24',
        minify: false,
        rollupOptions: {
          input: { 'optimiser-worker': resolve('src/main/services/optimiser/worker.ts') },
          external: ['highs'],
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    });
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it('the bundled worker finds the solver and gives what this thread gives', async () => {
    expect(existsSync(workerFile)).toBe(true);
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
    await expect(runOptimiser(small, { workerFile: resolve(out, 'nowhere.js') })).rejects.toThrow();
  });
});
