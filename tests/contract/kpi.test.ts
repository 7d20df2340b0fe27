import { month } from '@shared/domain/day';
import { describe, expect, test } from 'vitest';
import { openExampleBy } from '../support/examples';
import { hostOfEachTest } from '../support/host-of-each-test';
import { directHost, portHost } from '../support/hosts';

describe.each([
  ['direct', directHost],
  ['port', portHost],
])('the indicators, by the %s host', (_, open) => {
  const host = hostOfEachTest(open, '2025-09-10T09:00:00.000Z');

  test('an empty dossier: every indicator unknown, none at zero, no light', async () => {
    await host.api.library.create({ name: 'Vide', passphrase: null });
    const view = await host.api.kpi.get({ month: null });
    for (const card of view.cards) {
      expect([card.measure, card.value, card.light]).toEqual([card.measure, null, 'none']);
      expect(card.figure.missing.length, card.measure).toBeGreaterThan(0);
    }
    expect(view.closable).toEqual(['2025-08']);
  });

  test('a month is closed once, frozen, corrected with a date, and its closing can be undone', async () => {
    const { kpi, library, activity } = host.api;
    await library.create({ name: 'Mois', passphrase: null });
    const at = month('2025-08');
    await kpi.saveAdminHours({ month: at, hours: 6, status: 'declared', note: null });
    await expect(kpi.closeMonth({ month: month('2025-09'), note: null })).rejects.toMatchObject({
      data: { code: 'kpi-month-not-over' },
    });
    const { result, operationId } = await kpi.closeMonth({ month: at, note: null });
    await expect(kpi.closeMonth({ month: at, note: null })).rejects.toMatchObject({
      data: { code: 'kpi-month-closed' },
    });
    // What changes afterwards in the dossier does not reach the closed month.
    await kpi.saveAdminHours({ month: at, hours: 60, status: 'declared', note: null });
    const hoursOf = async () => (await kpi.get({ month: at })).cards.find(({ measure }) => measure === 'admin-hours');
    expect((await hoursOf())?.value).toBe(6);
    const correction = { snapshotId: result.id, measure: 'admin-hours', reason: 'Oubli', author: 'DAF' } as const;
    await expect(kpi.amend({ ...correction, after: 6 })).rejects.toMatchObject({ data: { code: 'kpi-same-value' } });
    await kpi.amend({ ...correction, after: 7 });
    expect(await hoursOf()).toMatchObject({ value: 7, figure: { value: 6 }, amendments: [{ before: 6, after: 7 }] });
    if (operationId === null) throw new Error('nothing was written');
    await expect(activity.undo({ operationId })).rejects.toMatchObject({ data: { code: 'undo-conflict' } });
  });

  test('two months in order only; targets give lights; own measures are followed', async () => {
    const { kpi } = host.api;
    await openExampleBy(host.api, 'techvert');
    await expect(kpi.compare({ from: month('2025-07'), to: month('2025-01') })).rejects.toMatchObject({
      data: { code: 'kpi-months-order' },
    });
    await kpi.saveTarget({ id: 'electricity', value: 1_000, tolerancePct: 10 });
    const own = await kpi.saveCustom({
      name: 'Satisfaction',
      definition: 'Note moyenne du sondage',
      unit: 'percent',
      better: 'higher',
      archived: false,
    });
    await kpi.saveCustomValue({ kpiId: own.result.id, month: month('2025-08'), value: 72, note: null });
    const view = await kpi.get({ month: month('2025-08') });
    expect(view.closed).toBeNull();
    expect(view.cards.find(({ measure }) => measure === `custom:${own.result.id}`)?.value).toBe(72);
    const marks = await kpi.marks();
    expect(marks.proposed).toEqual({ from: '2025-01', to: '2025-07' });
    expect((await kpi.comparePdf(marks.proposed)).type).toBe('application/pdf');
    // Nobody is named in what the committee and the board read.
    const text = JSON.stringify([view, await kpi.compare(marks.proposed)]);
    expect(text).not.toContain('Marc Delorme');
  });
});
