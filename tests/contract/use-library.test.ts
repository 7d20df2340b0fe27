import { loadStarterLibrary } from '@main/reference/use-library';
import { day } from '@shared/domain/day';
import { describe, expect, test } from 'vitest';
import { openExampleBy } from '../support/examples';
import { hostOfEachTest } from '../support/host-of-each-test';
import { directHost } from '../support/hosts';
import { readPdf } from '../support/pdf';

const draft = {
  title: 'Résumer une note',
  teamId: null,
  need: null,
  prompt: 'Résume en cinq lignes.',
  toolId: null,
  model: null,
  dataClass: 'public' as const,
  dataRule: null,
  sober: null,
  owner: null,
  testedOn: null,
  reviewOn: null,
};

describe('the library of uses', () => {
  const host = hostOfEachTest(directHost, '2025-07-31T09:00:00.000Z');

  test('Strasbourg: empty until starters are asked for; each goes to its team, untested, once', async () => {
    await openExampleBy(host.api, 'strasbourg');
    const empty = await host.api.useLibrary.get();
    expect(empty.entries).toEqual([]);
    const ids = empty.starters.map((entry) => entry.id);
    expect((await host.api.useLibrary.addStarters({ ids })).result.added).toBe(loadStarterLibrary().entries.length);
    expect((await host.api.useLibrary.addStarters({ ids })).result.added).toBe(0);
    const view = await host.api.useLibrary.get();
    expect(view.figures.tested.value).toBe(0);
    expect(view.entries.find((entry) => entry.starterId === 'U-06')?.team).toBe('Support');
    expect(view.entries.find((entry) => entry.starterId === 'U-07')?.team).toBe('RH');
    expect(view.entries.find((entry) => entry.starterId === 'U-01')?.team).toBeNull();
    expect(view.starters.every((entry) => entry.added)).toBe(true);
    const { text } = await readPdf(new Uint8Array(await (await host.api.useLibrary.booklet()).arrayBuffer()));
    expect(text.join(' ')).toContain('jamais testé ici');
  });

  test('TechVert: a dozen uses, every team served, none with a forbidden tool; the booklet holds them all', async () => {
    await openExampleBy(host.api, 'techvert');
    const view = await host.api.useLibrary.get();
    expect(view.entries).toHaveLength(12);
    expect(view.bareTeams).toEqual([]);
    expect(view.entries.filter((entry) => entry.standing === 'forbidden')).toEqual([]);
    const { text, pages } = await readPdf(new Uint8Array(await (await host.api.useLibrary.booklet()).arrayBuffer()));
    for (const entry of view.entries) expect(text.join(' ')).toContain(entry.title);
    expect(pages).toBeLessThanOrEqual(7);
  });

  test('a review puts the next one six months later; a use with a forbidden tool is said', async () => {
    await openExampleBy(host.api, 'techvert');
    const saved = await host.api.useLibrary.save({
      ...draft,
      toolId: 'midjourney',
      dataClass: 'internal',
      reviewOn: day('2025-07-31'),
    });
    const find = async () => (await host.api.useLibrary.get()).entries.find((entry) => entry.id === saved.result.id);
    expect(await find()).toMatchObject({ due: true, standing: 'forbidden' });
    await host.api.useLibrary.review({ id: saved.result.id });
    // 31 July + 6 months: 31 January.
    expect(await find()).toMatchObject({ due: false, testedOn: '2025-07-31', reviewOn: '2026-01-31' });
    await host.api.useLibrary.save({ ...draft, id: saved.result.id, title: 'Autre nom' });
    expect(await find()).toMatchObject({ title: 'Autre nom', createdOn: '2025-07-31', testedOn: null });
    const removed = await host.api.useLibrary.remove({ id: saved.result.id });
    expect(await find()).toBeUndefined();
    if (removed.operationId) await host.api.activity.undo({ operationId: removed.operationId });
    expect(await find()).toBeDefined();
  });
});
