import { writeFileSync } from 'node:fs';
import { decisionNotePdf } from '@main/reports/decision-note';
import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { day } from '@shared/domain/day';
import type { OptimiserOutcome } from '@shared/domain/optimiser-result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { openExample } from '../support/examples';
import { readPdf } from '../support/pdf';

const wholeText = (pages: readonly string[]): string => pages.join(' ').replaceAll(/\s+/gu, ' ');

describe.each(['strasbourg', 'techvert'] as const)('decision note of %s', (example) => {
  const library = temporaryFolder();
  const core = createCore(testPlatform(library.folder, '2026-11-22T09:00:00.000Z'));
  const client: Client = { id: 'essai', dossier: null };
  beforeAll(() => {
    openExample(core.library, client, example);
  }, 60_000);
  afterAll(() => {
    core.library.shutdown();
    library.dispose();
  });

  it('two to four pages over the horizon chosen, the optimum proven or drawn with its gap', async () => {
    const { request } = core.consolidation.optimiser(client);
    const { outcome } = await core.consolidation.solve(client, request);
    if (outcome.status !== 'optimal') throw new Error('the example has a proven optimum');
    core.consolidation.saveHorizon(client, 12);
    const input = (found: OptimiserOutcome) => ({
      company: { name: 'Essai' },
      scenarios: core.consolidation.scenarios(client),
      run: { outcome: found, request },
      plan: core.consolidation.plan(client),
      generatedOn: day('2026-11-22'),
    });
    const proven = await readPdf(await decisionNotePdf(input(outcome)));
    const text = wholeText(proven.text);
    expect(proven.pages).toBeGreaterThanOrEqual(2);
    expect(proven.pages).toBeLessThanOrEqual(4);
    expect(proven.missingGlyph).toBe(false);
    expect(text).toContain('sur un an');
    expect(text).toContain('Économie, 1 an');
    expect(text).toContain('Optimum prouvé');
    // Neither identifiers of offers nor English words of the catalogue.
    expect(text).not.toMatch(/@monthly|@annual|subscription:|standard seat|formerly/);

    // The same solution, had the search been stopped with 5 % left to prove.
    const boundCents = Math.round(outcome.cost.weightedCents * 0.95);
    const bytes = await decisionNotePdf(input({ ...outcome, status: 'feasible', boundCents, gapPercent: 5 }));
    if (process.env.KEEP_NOTE) writeFileSync(`${process.env.KEEP_NOTE}/${example}-gap.pdf`, bytes);
    const stopped = await readPdf(bytes);
    expect(stopped.pages).toBeLessThanOrEqual(4);
    expect(wholeText(stopped.text)).toContain('Recherche arrêtée avant la preuve');
    expect(wholeText(stopped.text)).toContain('au plus 5 %');
    expect(wholeText(stopped.text)).not.toContain('Optimum prouvé');
  }, 120_000);
});
