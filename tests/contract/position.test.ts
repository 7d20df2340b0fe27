import { day } from '@shared/domain/day';
import { positionAnswer } from '@shared/text/position-sentence';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder, testPlatform } from '../support/dossiers';
import { openExampleBy } from '../support/examples';
import { directHost, type TestHost } from '../support/hosts';
import { readPdf } from '../support/pdf';

describe('the position contract', () => {
  let host: TestHost;
  let dispose: () => void;
  const start = (at: string) => {
    const library = temporaryFolder();
    dispose = library.dispose;
    host = directHost(testPlatform(library.folder, at));
  };
  beforeEach(() => start('2025-07-31T09:00:00.000Z'));
  afterEach(async () => {
    await host.stop();
    expect(host.faults).toEqual([]);
    dispose();
  });
  const page = async () => readPdf(new Uint8Array(await (await host.api.position.pdf()).arrayBuffer()));

  test('an empty dossier has no position, and says so on one page', async () => {
    await host.api.library.create({ name: 'Vide', passphrase: null });
    const view = await host.api.position.get();
    expect(view.now.profile).toBeNull();
    expect(view.now.criteria.every((one) => one.points === null)).toBe(true);
    expect(positionAnswer(view)).toContain('inconnue');
    const pdf = await page();
    expect(pdf.pages).toBe(1);
    expect(pdf.text[0]).toContain('inconnu');
  });

  test('TechVert: fonceur aveugle in January 2025, leader responsable in July, computed from its data', async () => {
    await openExampleBy(host.api, 'techvert');
    const { points, now } = await host.api.position.get();
    expect(points.map((point) => [point.takenOn, point.result.profile])).toEqual([
      ['2025-01-31', 'blind'],
      ['2025-07-31', 'leader'],
    ]);
    const [january, july] = points;
    // January, RSE: footprint 15 of 15; charter, signatures, training, budgets, committee, settings: none.
    // Essential uses unknown (first sample in February): 15 of 90 = 16.7, from 15 to 25.
    expect(january?.result.scores.csr.figure.value).toBeCloseTo(16.7, 1);
    expect(january?.result.scores.csr.figure.range).toMatchObject({ low: 15, high: 25 });
    // January, IA: adoption 73.33 of 80 = 27.5; teams 20; intensity 20; uses 15; no tested use of 15: 82.5.
    expect(january?.result.scores.ai.figure.value).toBeCloseTo(82.5, 1);
    expect(january?.result.warnings).toEqual([{ code: 'position.warnings.afterwards', params: {} }]);
    expect(july?.result.warnings).toEqual([]);
    expect(july?.result.scores.ai.figure.value).toBeCloseTo(100);
    expect(now.profile).toBe('leader');
    expect(january?.answers.find((one) => one.id === 'staff-trained')?.answer).toBe('no');
    expect(july?.answers.find((one) => one.id === 'staff-trained')?.answer).toBe('yes');
    const pdf = await page();
    expect(pdf.pages).toBe(1);
    expect(pdf.text[0]).toContain('leader responsable');
  });

  test('a point kept does not change when the dossier does; a day has one point, never ahead', async () => {
    await openExampleBy(host.api, 'techvert');
    const before = (await host.api.position.get()).points;
    for (const one of (await host.api.training.get()).sessions) await host.api.training.remove({ id: one.id });
    const after = await host.api.position.get();
    expect(after.points).toEqual(before);
    expect(after.now.criteria.find((one) => one.id === 'training')?.points).toBeNull();
    const take = (on: string) => host.api.position.take({ takenOn: day(on), note: null });
    await expect(take('2025-07-31')).rejects.toMatchObject({ data: { code: 'position-taken' } });
    await expect(take('2025-08-01')).rejects.toMatchObject({ data: { code: 'position-ahead' } });
    const taken = await take('2025-04-30');
    expect((await host.api.position.get()).points).toHaveLength(3);
    await host.api.position.remove({ id: taken.result.id });
    expect((await host.api.position.get()).points).toHaveLength(2);
  });

  test('Strasbourg in November 2026: computed, RSE weak, what is not known left out', async () => {
    await host.stop();
    dispose();
    start('2026-11-21T09:00:00.000Z');
    await openExampleBy(host.api, 'strasbourg');
    const view = await host.api.position.get();
    expect(view.points).toEqual([]);
    const of = (id: string) => view.now.criteria.find((one) => one.id === id);
    expect(of('adoption')?.figure.value).toBeCloseTo(15);
    expect(of('charter')?.points).toBe(0);
    expect(of('training')?.points).toBe(0);
    expect(of('budgets')?.points).toBeNull();
    expect(['waiting', 'blind']).toContain(view.now.profile);
    expect(view.now.scores.csr.figure.value).toBeLessThan(50);
    expect((await page()).pages).toBe(1);
  });
});
