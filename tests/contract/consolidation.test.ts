import { describe, expect, test } from 'vitest';
import { openExampleBy } from '../support/examples';
import { hostOfEachTest } from '../support/host-of-each-test';
import { directHost } from '../support/hosts';

/** Every reading of the consolidation contract answers what the contract says, in an empty dossier and in a full one. */
describe('the consolidation contract', () => {
  const host = hostOfEachTest(directHost, '2026-11-22T09:00:00.000Z');

  const readEverything = async () => {
    const { consolidation: it } = host.api;
    return {
      settings: await it.settings(),
      needs: await it.needs(),
      overlaps: await it.overlaps(),
      scenarios: await it.scenarios(),
      optimiser: await it.optimiser(),
      plan: await it.plan(),
      reminders: await it.reminders(),
      calendar: await it.calendar(),
      pdf: await it.pdf(),
    };
  };

  test('an empty dossier: nothing to compare, nothing to recall, and no crash', async () => {
    await host.api.library.create({ name: 'Vide', passphrase: null });
    const read = await readEverything();
    expect(read.overlaps.section.pairs).toEqual([]);
    expect(read.scenarios.costs).toHaveLength(1);
    expect(read.plan.plans).toEqual([]);
    expect(read.reminders).toEqual([]);
    expect(read.pdf.type).toBe('application/pdf');
  }, 60_000);

  test('the example: hypotheses typed and undone, an unknown scenario refused in words', async () => {
    await openExampleBy(host.api, 'strasbourg');
    const read = await readEverything();
    expect(read.reminders.length).toBeGreaterThan(0);
    const { consolidation: it, activity } = host.api;
    const platform = read.scenarios.scenarios.find(({ kind }) => kind === 'platform');
    const decision = read.plan.decisions[0];
    if (!platform || !decision) throw new Error('the example has a platform and decisions');
    const saved = await it.saveScenario({ ...platform, hourlyCents: 50_00, overlapMonths: 3 });
    expect(saved.result).toMatchObject({ hourlyCents: 50_00, overlapMonths: 3 });
    await activity.undo({ operationId: saved.operationId ?? '' });
    const back = (await it.scenarios()).scenarios.find(({ id }) => id === platform.id);
    expect(back).toMatchObject({ hourlyCents: null, overlapMonths: platform.overlapMonths });
    const { promise: _, ...draft } = decision;
    await expect(it.saveDecision({ ...draft, scenarioId: 'jamais-garde' })).rejects.toThrow('scenario-not-stored');
    await expect(it.addScenario({ kind: 'copy', name: 'Copie', fromId: 'jamais-garde' })).rejects.toThrow(
      'row-not-found',
    );
  }, 60_000);
});
