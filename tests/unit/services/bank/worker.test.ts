import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadCatalogue } from '@main/reference/catalogue';
import type { ReadingStep, ReadingTask } from '@main/services/bank/messages';
import { runReading } from '@main/services/bank/run-reading';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const out = resolve('node_modules/.cache/bank-worker-test');
const workerFile = resolve(out, 'bank-worker.js');

/** A year of a busy account: so many lines, one in a hundred for ChatGPT. */
const statement = (count: number): Uint8Array => {
  const lines = Array.from({ length: count }, (_, i) => {
    const month = String(1 + (i % 9)).padStart(2, '0');
    const date = `${String(1 + (i % 28)).padStart(2, '0')}/${month}/2026`;
    const label = i % 100 === 0 ? 'PAIEMENT CB 0304 OPENAI *CHATGPT SUBSCR DUBLIN' : `PRLV SEPA FOURNISSEUR ${i}`;
    return `${date};${date};-${(i % 90) + 1},00;;${label};`;
  });
  return new TextEncoder().encode(['Date;Date de valeur;Débit;Crédit;Libellé;Solde', ...lines].join('\r\n'));
};
const task = (count: number): ReadingTask => ({
  bytes: statement(count),
  options: {},
  catalogue: loadCatalogue(),
  answers: [],
});

describe('a statement read off the main thread', () => {
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
          input: { 'bank-worker': resolve('src/main/services/bank/worker.ts') },
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    });
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it('gives what this thread gives, step by step', async () => {
    expect(existsSync(workerFile)).toBe(true);
    const steps: string[] = [];
    const run = { onStep: ({ step }: ReadingStep) => steps.push(step), signal: undefined };
    const outcome = await runReading(task(500), { ...run, workerFile });
    // Lines read, then operations compared: never back.
    expect([...new Set(steps)]).toEqual(['reading', 'analysing']);
    expect(steps.lastIndexOf('reading')).toBeLessThan(steps.indexOf('analysing'));
    expect(outcome).toEqual(await runReading(task(500), { ...run, workerFile: null }));
    expect(outcome.analysis?.matches).toHaveLength(5);
  });

  it('reads 100 000 lines while the main thread goes on, and stops when told', async () => {
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 20);
    const told: number[] = [];
    const run = { onStep: ({ done, total }: ReadingStep) => told.push(done / total), workerFile };
    const outcome = await runReading(task(100_000), { ...run, signal: undefined });
    expect(outcome.read.ok && outcome.read.statement.transactions).toHaveLength(100_000);
    expect(ticks).toBeGreaterThan(3);
    // Finer than two steps: dozens of them, from nothing to nearly all.
    expect(told.length).toBeGreaterThan(50);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
    const stop = new AbortController();
    const cancelled = runReading(task(100_000), {
      ...run,
      onStep: () => stop.abort(new Error('stopped by the user')),
      signal: stop.signal,
    });
    await expect(cancelled).rejects.toThrow('stopped by the user');
    clearInterval(ticking);
  });
});
