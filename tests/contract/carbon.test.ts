import { day, month } from '@shared/domain/day';
import { describe, expect, test } from 'vitest';
import { openExampleBy } from '../support/examples';
import { hostOfEachTest } from '../support/host-of-each-test';
import { directHost } from '../support/hosts';

/** Every reading of the carbon contract answers, and answers what the contract says, empty or full. */
describe('the carbon contract', () => {
  const host = hostOfEachTest(directHost, '2025-07-31T09:00:00.000Z');

  const readEverything = async () => {
    const { carbon } = host.api;
    const at = month('2025-07');
    return {
      options: await carbon.options(),
      usages: await carbon.usages({ month: null }),
      habits: await carbon.habits(),
      method: await carbon.method(),
      footprint: await carbon.footprint({ period: null }),
      pace: await carbon.footprint({ period: { kind: 'pace', month: at } }),
      nonEssential: await carbon.nonEssential(),
      levers: await carbon.levers({ period: null, plan: null }),
      budgets: await carbon.budgets({ month: at }),
      electricity: await carbon.electricity(),
    };
  };

  test('an empty dossier: nothing known, nothing zero', async () => {
    await host.api.library.create({ name: 'Vide', passphrase: null });
    const read = await readEverything();
    expect(read.footprint.footprint.status).toBe('empty');
    expect(read.options.defaultPeriod).toBeNull();
    expect(read.nonEssential.company.share).toBeNull();
    expect(read.electricity.trend.direction).toBe('unknown');
  });

  test('the example: every part is filled, files can be taken', async () => {
    await openExampleBy(host.api, 'techvert');
    const read = await readEverything();
    expect(read.footprint.footprint.status).toBe('known');
    expect(read.usages.length).toBeGreaterThan(20);
    expect(read.budgets.statuses).toHaveLength(6);
    const { carbon } = host.api;
    expect(await carbon.explain({ model: 'openai/gpt-4o', zone: null, outputTokens: 400 })).not.toBeNull();
    expect(await carbon.explain({ model: 'openai/rien', zone: null, outputTokens: 400 })).toBeNull();
    const line = await carbon.line({ period: null, format: 'csv' });
    const text = await line.text();
    expect(text).toContain('GHG Protocol 3.1');
    expect((await carbon.json({ period: null })).type).toContain('application/json');
  });

  test('what is typed is written, journaled and undone', async () => {
    await host.api.library.create({ name: 'Client', passphrase: null });
    const { carbon, activity } = host.api;
    const saved = await carbon.saveSample({
      teamId: null,
      takenOn: day('2025-07-01'),
      size: 10,
      nonEssential: 7,
      note: null,
    });
    expect((await activity.state()).undo?.label.code).toBe('sample-saved');
    await activity.undo({ operationId: saved.operationId });
    expect((await carbon.nonEssential()).samples).toEqual([]);
  });

  test('a use profile is added, used, then archived: what rests on it does not change; unused, it is deleted', async () => {
    await host.api.library.create({ name: 'Client', passphrase: null });
    const { carbon, activity } = host.api;
    const { result: profile } = await carbon.saveProfile({
      name: 'Compte rendu',
      kind: 'text',
      outputTokens: { low: 600, central: 800, high: 1000 },
      reasoning: false,
      imageClass: null,
      transcriptionClass: null,
      embeddingClass: null,
      archived: false,
    });
    const offered = async () => (await carbon.options()).profiles.filter(({ own }) => own).map(({ name }) => name);
    expect(await offered()).toEqual(['Compte rendu']);
    const row = {
      month: month('2025-07'),
      teamId: null,
      toolId: 'chatgpt',
      model: 'openai/gpt-4o',
      videoModel: null,
      useId: profile.id,
      requests: 100,
      outputTokensPerRequest: null,
      inputTokensPerRequest: null,
      images: null,
      imageClass: null,
      videoSeconds: 16,
      videoClips: 2,
      audioMinutes: null,
      embeddingTokens: 5000,
      spread: null,
      origin: 'declared' as const,
      note: null,
    };
    await carbon.saveUsage(row);
    const before = (await carbon.footprint({ period: null })).footprint;
    // 100 requests of 800 tokens; each unit apart.
    expect(before.outputTokens).toBe(80_000);
    expect(before).toMatchObject({ requests: 100, images: 0, videoSeconds: 16, embeddingTokens: 5000 });
    const removed = await carbon.removeProfile({ id: profile.id });
    expect(removed.result.archived).toBe(true);
    expect(await offered()).toEqual([]);
    expect((await carbon.footprint({ period: null })).footprint.total).toEqual(before.total);
    await activity.undo({ operationId: removed.operationId });
    expect(await offered()).toEqual(['Compte rendu']);
    const { result: spare } = await carbon.saveProfile({ ...profile, id: undefined, name: 'Essai' });
    expect((await carbon.removeProfile({ id: spare.id })).result.archived).toBe(false);
  });

  test('a hosting is declared with its author: said in the footprint, taken back, and older declarations still read', async () => {
    await openExampleBy(host.api, 'techvert');
    const { carbon } = host.api;
    const { settings } = await carbon.method();
    const before = (await carbon.footprint({ period: null })).footprint;
    const declaration = { zone: 'FRA', basis: 'contract' as const, declaredOn: day('2025-06-01'), note: null };
    await carbon.saveMethod({
      ...settings,
      zoneDeclarations: [{ ...declaration, toolId: 'chatgpt', model: null, declaredBy: 'DSI' }],
    });
    const { footprint } = await carbon.footprint({ period: null });
    expect(footprint.zones).toContainEqual({
      zone: 'FRA',
      origin: 'declared',
      declaration: { by: 'DSI', on: '2025-06-01' },
    });
    expect(footprint.total?.gwpKgCO2e.central).toBeLessThan(before.total?.gwpKgCO2e.central ?? 0);
    // Written before the author and the model were asked.
    await carbon.saveMethod({ ...settings, zoneDeclarations: [{ ...declaration, toolId: null }] });
    expect((await carbon.method()).settings.zoneDeclarations).toEqual([
      { ...declaration, toolId: null, model: null, declaredBy: null },
    ]);
    await carbon.saveMethod({ ...settings, zoneDeclarations: [] });
    expect((await carbon.footprint({ period: null })).footprint.total).toEqual(before.total);
  });

  test('the plan keeps its levers in their order, and none when all are removed', async () => {
    await openExampleBy(host.api, 'techvert');
    const { carbon } = host.api;
    const { plan, outcome } = await carbon.levers({ period: null, plan: null });
    const turned = [...plan.levers].reverse();
    const tried = await carbon.levers({ period: null, plan: { ...plan, levers: turned } });
    // Each acts on what the ones before it left: another order, the same whole to the last percent at most.
    expect(tried.outcome.levers.map(({ leverId }) => leverId)).toEqual(turned.map(({ id }) => id));
    const sum = tried.outcome.levers.reduce((kg, lever) => kg + lever.savedKg.central, 0);
    expect(sum).toBeCloseTo(tried.outcome.savedKg.central, 9);
    expect(tried.outcome.savedKg.central).toBeCloseTo(outcome.savedKg.central, 1);
    await carbon.savePlan({ ...plan, levers: turned });
    expect((await carbon.levers({ period: null, plan: null })).plan.levers.map(({ id }) => id)).toEqual(
      turned.map(({ id }) => id),
    );
    await carbon.savePlan({ ...plan, levers: [] });
    const none = await carbon.levers({ period: null, plan: null });
    expect([none.saved, none.plan.levers, none.outcome.savedKg.central]).toEqual([true, [], 0]);
    expect((await carbon.pdf({ period: null })).size).toBeGreaterThan(10_000);
  });

  test('the history of budgets: 24 months at most, every team, the company being their sum', async () => {
    await openExampleBy(host.api, 'techvert');
    const { history } = await host.api.carbon.budgets({ month: month('2025-07') });
    const months = [...new Set(history.map((one) => one.month))];
    expect(months.length).toBeGreaterThan(11);
    expect(months.length).toBeLessThanOrEqual(24);
    for (const at of months) {
      const own = history.filter((one) => one.month === at);
      const teams = own.filter((one) => one.teamId !== null).reduce((kg, one) => kg + (one.kgCO2e?.central ?? 0), 0);
      expect(teams).toBeCloseTo(own.find((one) => one.teamId === null)?.kgCO2e?.central ?? 0, 9);
    }
    // Budgets were decided in March 2025.
    expect(history.some((one) => one.month < '2025-03' && one.limitKg !== null)).toBe(false);
    expect(history.some((one) => one.month === '2025-03' && one.limitKg !== null)).toBe(true);
  });
});
