import { kpiSnapshots } from '@main/db/repositories';
import { beforeAfterOf } from '@main/services/kpi/before-after';
import { kpiView } from '@main/services/kpi/kpi-view';
import { day, month } from '@shared/domain/day';
import type { ClaimMeasure, KpiId } from '@shared/domain/kpi';
import { describe, expect, test } from 'vitest';
import { exampleDossier } from './support';

const snapshotsOf = (db: ReturnType<typeof exampleDossier>) =>
  kpiSnapshots.list(db.read).sort((a, b) => (a.month < b.month ? -1 : 1));

describe('TechVert, January to July 2025', () => {
  const techvert = () => {
    const db = exampleDossier('techvert');
    const today = day('2025-08-20');
    const comparison = beforeAfterOf({ db, name: 'TechVert' }, month('2025-01'), month('2025-07'), today);
    const row = (measure: ClaimMeasure) => comparison.rows.find((one) => one.measure === measure);
    return { db, today, comparison, row };
  };

  test('techvert-6-mois: every announced result comes out of the data of the dossier', () => {
    const { row, comparison } = techvert();
    expect([comparison.from.closedOn, comparison.to.closedOn]).toEqual(['2025-02-05', '2025-08-05']);
    expect(row('carbon')?.change?.kind).toBe('percent');
    expect(Math.round(row('carbon')?.change?.value ?? 0)).toBe(-35);
    // 1 541 kWh ÷ 2 140 kWh one year before − 1 = −28 %: the months of two seasons are not compared.
    expect(row('electricity')?.before).toMatchObject({ value: 2140, month: '2024-07' });
    expect(Math.round(row('electricity')?.change?.value ?? 0)).toBe(-28);
    expect(row('electricity')?.notes.map(({ code }) => code)).toContain('kpi.warnings.notOnlineAi');
    // No session before March: 0 of 45; then 45 of 45.
    expect([row('trained')?.before?.value, row('trained')?.after?.value]).toEqual([0, 100]);
    // 200 uses a day ÷ 250 = 80 %.
    expect(row('usage-kept')?.after?.value).toBe(80);
  });

  test('what was announced stays marked as such, beside the data', () => {
    const { row } = techvert();
    expect(row('carbon')?.claims.map(({ kind, value }) => [kind, value])).toEqual([['change', -35]]);
    expect(row('usage-kept')?.claims.map(({ kind, value }) => [kind, value])).toEqual([['level', 80]]);
    expect(row('budget')?.claims).toEqual([]);
  });

  test('33 then 42 of 45 people use a tool', () => {
    const { db } = techvert();
    const users = (at: string) => {
      const entry = snapshotsOf(db)
        .find((one) => one.month === at)
        ?.entries.find(({ measure }) => measure === 'cost-per-active-user');
      return entry?.figure.inputs.find(({ code }) => code === 'kpiActiveUsers')?.value;
    };
    // 73.33 % × 45 = 33; 93.33 % × 45 = 42.
    expect([users('2025-01'), users('2025-07')]).toEqual([33, 42]);
  });

  test('seven months closed, one corrected: both values are seen', () => {
    const { db, today } = techvert();
    expect(snapshotsOf(db).map((one) => one.month)).toHaveLength(7);
    const view = kpiView({ db, name: 'TechVert' }, month('2025-04'), today);
    const hours = view.cards.find(({ measure }) => measure === 'admin-hours');
    expect([hours?.figure.value, hours?.value, hours?.amendments.length]).toEqual([7, 8, 1]);
    expect(view.history['admin-hours']?.find(({ month: at }) => at === '2025-04')).toMatchObject({
      value: 8,
      closedValue: 7,
      amended: true,
    });
  });
});

describe('Strasbourg, March to September 2026', () => {
  test('adoption: 60 % in March, 30 % in June, 15 % in September; the other months are unknown, not zero', () => {
    const adoption = snapshotsOf(exampleDossier('strasbourg')).map(({ month: at, entries }) => [
      at,
      entries.find(({ measure }) => measure === 'adoption')?.figure.value,
    ]);
    expect(adoption).toEqual([
      ['2026-03', 60],
      ['2026-04', null],
      ['2026-05', null],
      ['2026-06', 30],
      ['2026-07', null],
      ['2026-08', null],
      ['2026-09', 15],
    ]);
  });

  test('what nobody recorded is unknown, never zero', () => {
    const [first] = snapshotsOf(exampleDossier('strasbourg'));
    const unknown: KpiId[] = ['trained', 'signatures', 'electricity', 'carbon-budget'];
    for (const measure of unknown) {
      const entry = first?.entries.find((one) => one.measure === measure);
      expect([measure, entry?.figure.status, entry?.figure.value, entry?.light]).toEqual([
        measure,
        'unknown',
        null,
        'none',
      ]);
    }
  });
});
