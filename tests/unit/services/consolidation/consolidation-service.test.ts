import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { Refusal } from '@shared/domain/refusal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder, testPlatform } from '../../../support/dossiers';

let place: ReturnType<typeof temporaryFolder>;
let core: ReturnType<typeof createCore>;
const client: Client = { id: 'test', dossier: null };
const it5 = () => core.consolidation;

beforeEach(() => {
  place = temporaryFolder();
  core = createCore(testPlatform(place.folder));
  core.library.createExample(client, 'strasbourg');
});
afterEach(() => {
  core.library.shutdown();
  client.dossier = null;
  place.dispose();
});

describe('needs', () => {
  it('takes the proposals into the dossier once, as one operation that can be undone', () => {
    const before = it5().needs(client);
    expect(before.proposals.length).toBeGreaterThan(0);
    const known = before.needs.length;
    const { result, operationId } = it5().acceptProposals(client, null);
    expect(result.added).toBe(before.proposals.length);
    const after = it5().needs(client);
    expect(after.needs).toHaveLength(known + result.added);
    expect(after.proposals).toEqual([]);
    core.activity.undo(client, operationId ?? '');
    expect(it5().needs(client).needs).toHaveLength(known);
  });
});

describe('scenarios', () => {
  it('always compares with the status quo, and costs a platform between its two prices', () => {
    const platform = { low: 25_000, central: 32_500, high: 40_000 };
    it5().addScenario(client, {
      kind: 'platform',
      name: 'Plateforme',
      monthlyCents: platform,
      people: 12,
      toolId: null,
      keptIds: [],
    });
    const view = it5().scenarios(client);
    expect(view.costs.map((cost) => cost.kind)).toContain('status-quo');
    const cost = view.costs.find((one) => one.name === 'Plateforme');
    // 250 to 400 € a month over three years: 36 × 25 000 and 36 × 40 000 cents of licences.
    const licences = cost?.lines.find((line) => line.category === 'licences');
    expect(licences?.over36).toEqual({ low: 900_000, central: 1_170_000, high: 1_440_000 });
  });
  it('refuses to change the status quo, which is computed', () => {
    const statusQuo = it5()
      .scenarios(client)
      .scenarios.find((one) => one.kind === 'status-quo');
    if (statusQuo === undefined) throw new Error('no status quo');
    expect(() => it5().saveScenario(client, statusQuo)).toThrow(Refusal);
  });
});

describe('optimiser', () => {
  it('covers the needs of the example, and its solution becomes a scenario', async () => {
    it5().acceptProposals(client, null);
    const { request } = it5().optimiser(client);
    const events = [];
    for await (const event of it5().optimise(client, request)) events.push(event);
    const done = events.at(-1);
    if (done?.kind !== 'done') throw new Error('the run must end with its outcome');
    expect(done.outcome.status).toBe('optimal');
    const kept = it5().keepOptimum(client, done.runId, 'Optimum');
    expect(
      it5()
        .scenarios(client)
        .costs.map((cost) => cost.scenarioId),
    ).toContain(kept.result.id);
    // The same optimum beside the one already kept is said once.
    const same = it5().optimumOf(client, done.runId, 'Multi-outils optimisé');
    expect(
      it5()
        .scenarios(client, [same])
        .costs.filter((cost) => cost.kind === 'optimised'),
    ).toHaveLength(1);
    expect(() => it5().keepOptimum(client, 'another-run', 'Optimum')).toThrow(Refusal);
  }, 120_000);
});

describe('plan', () => {
  it('writes the promise once, proposes actions, and gives a letter and a calendar', async () => {
    const { undecidedIds } = it5().plan(client);
    const subscriptionId = undecidedIds[0] ?? '';
    const draft = {
      subscriptionId,
      kind: 'cancel' as const,
      seatsAfter: null,
      migrateToToolId: null,
      ownerPersonId: null,
      decidedOn: null,
      notBefore: null,
      state: 'decided' as const,
      noticeGivenOn: null,
      scenarioId: null,
      note: null,
    };
    const { result } = it5().saveDecision(client, draft);
    expect(result.promise).toHaveLength(36);
    const again = it5().saveDecision(client, { ...draft, id: result.id, state: 'in-progress' });
    expect(again.result.promise).toEqual(result.promise);
    expect(() => it5().saveDecision(client, draft)).toThrow(Refusal);
    const plan = it5().plan(client);
    expect(plan.actions.filter((action) => action.decisionId === result.id).length).toBeGreaterThan(2);
    const ics = await it5().calendar(client).text();
    expect(ics).toContain('BEGIN:VCALENDAR');
    const pdf = await it5().pdf(client);
    expect(pdf.type).toBe('application/pdf');
    for (const id of plan.letterIds) {
      expect(it5().letter(client, id, null).text).toContain('Objet');
      const paper = await it5().letterPdf(client, id, null);
      expect(paper.size).toBeGreaterThan(1_000);
    }
  }, 60_000);
});
