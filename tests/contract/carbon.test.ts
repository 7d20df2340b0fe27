import { day, month } from '@shared/domain/day';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { directHost, type TestHost } from '../support/hosts';

/** Every reading of the carbon contract answers, and answers what the contract says, empty or full. */
describe('the carbon contract', () => {
  let host: TestHost;
  let dispose: () => void;
  beforeEach(() => {
    const library = temporaryFolder();
    dispose = library.dispose;
    host = directHost(testPlatform(library.folder, '2025-07-31T09:00:00.000Z'));
  });
  afterEach(async () => {
    await host.stop();
    expect(host.faults).toEqual([]);
    dispose();
  });

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
    await host.api.library.createExample({ example: 'techvert' });
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
});
