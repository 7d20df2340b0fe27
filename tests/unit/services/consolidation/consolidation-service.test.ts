import { createCore } from '@main/services/core';
import type { Client } from '@main/services/library/client';
import { Refusal } from '@shared/domain/refusal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder, testPlatform } from '../../../support/dossiers';
import { openExample } from '../../../support/examples';

let place: ReturnType<typeof temporaryFolder>;
let core: ReturnType<typeof createCore>;
const client: Client = { id: 'test', dossier: null };
const it5 = () => core.consolidation;

beforeEach(() => {
  place = temporaryFolder();
  core = createCore(testPlatform(place.folder));
  openExample(core.library, client, 'strasbourg');
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

describe('hypotheses of a scenario', () => {
  it('a copy is changed by hand: hours at its own hourly cost, the others unmoved, and undone', () => {
    const copy = it5().addScenario(client, { kind: 'copy', name: 'Le mien', fromId: 'status-quo' }).result;
    const fullOf = (id: string) =>
      it5()
        .scenarios(client)
        .costs.find((one) => one.scenarioId === id)?.full12.value ?? 0;
    const before = { own: fullOf(copy.id), statusQuo: fullOf('status-quo') };
    const hour = it5().scenarios(client).hourlyCents;
    if (hour === null) throw new Error('the example knows its hourly cost');
    // 10 hours of migration at the company's cost, once.
    const ten = { low: 10, central: 10, high: 10 };
    it5().saveScenario(client, { ...copy, migrationHours: ten });
    expect(fullOf(copy.id)).toBe(before.own + 10 * hour);
    // At 100 € an hour instead: the migration, and every hour of administration of the year.
    const { operationId } = it5().saveScenario(client, { ...copy, migrationHours: ten, hourlyCents: 100_00 });
    const hours =
      it5()
        .scenarios(client)
        .costs.find((one) => one.scenarioId === copy.id)?.hours12.central ?? 0;
    expect(fullOf(copy.id)).toBeCloseTo(before.own + 10 * hour + hours * (100_00 - hour), -2);
    expect(fullOf('status-quo')).toBe(before.statusQuo);
    core.activity.undo(client, operationId ?? '');
    expect(fullOf(copy.id)).toBe(before.own + 10 * hour);
  });
  it('the horizon chosen is that of the answer, and stays', () => {
    expect(it5().scenarios(client).horizonMonths).toBe(36);
    it5().saveHorizon(client, 12);
    expect(it5().scenarios(client).horizonMonths).toBe(12);
    expect(it5().settings(client).comparisonMonths).toBe(12);
  });
  it('a scenario that is not stored is refused in words, and a removed one leaves its decisions', () => {
    const decision = it5().plan(client).decisions[0];
    if (!decision) throw new Error('the example has decisions');
    const { promise: _, ...draft } = decision;
    expect(() => it5().saveDecision(client, { ...draft, scenarioId: 'jamais-garde' })).toThrow(
      expect.objectContaining({ code: 'scenario-not-stored' }),
    );
    const copy = it5().addScenario(client, { kind: 'copy', name: 'Le mien', fromId: 'status-quo' }).result;
    it5().saveDecision(client, { ...draft, scenarioId: copy.id });
    it5().removeScenario(client, copy.id);
    expect(
      it5()
        .plan(client)
        .decisions.find(({ id }) => id === draft.id)?.scenarioId,
    ).toBeNull();
    // The status quo is computed: decisions made from it name no row.
    it5().decideFromScenario(client, 'status-quo');
    expect(
      it5()
        .plan(client)
        .decisions.every(({ scenarioId }) => scenarioId === null),
    ).toBe(true);
    expect(() => it5().decideFromScenario(client, 'jamais-garde')).toThrow(Refusal);
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
    // Read back: every line ends with CRLF and is of 75 octets at most; one event per notice, with its two alarms.
    const lines = ics.split('\r\n');
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = ics
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((text) => ({
        text,
        day: /DTSTART;VALUE=DATE:(\d{8})/.exec(text)?.[1],
        alarms: text.split('BEGIN:VALARM').length - 1,
      }));
    const due = plan.plans.flatMap(({ decideBy }) => decideBy ?? []);
    const notices = events.filter(({ text }) => text.includes('-notice@sobria'));
    expect(notices.map(({ day }) => day).sort()).toEqual(due.map((one) => one.replaceAll('-', '')).sort());
    for (const { alarms, text } of notices) {
      expect(alarms).toBe(2);
      // 30 and 7 days before, at nine.
      expect(text).toContain('TRIGGER:-P29DT15H');
      expect(text).toContain('TRIGGER:-P6DT15H');
    }
    expect(ics.match(/BEGIN:(\w+)/g)?.length).toBe(ics.match(/END:(\w+)/g)?.length);
    expect(it5().reminders(client)).toEqual(plan.reminders);
    const pdf = await it5().pdf(client);
    expect(pdf.type).toBe('application/pdf');
    for (const id of plan.letterIds) {
      expect(it5().letter(client, id, null).text).toContain('Objet');
      const paper = await it5().letterPdf(client, id, null);
      expect(paper.size).toBeGreaterThan(1_000);
    }
  }, 60_000);
});
