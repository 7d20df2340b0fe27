import { changeOf, closableMonths, closedValue, isComplete, lightOf, trendOf, verdictOf } from '@main/engine/kpi';
import { day, month } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import type { KpiAmendment } from '@shared/domain/kpi';
import { describe, expect, it } from 'vitest';

const figure = (value: number | null): Figure => ({
  code: 'kpiIncidents',
  value,
  range: null,
  unit: 'count',
  status: value === null ? 'unknown' : 'declared',
  inputs: [],
  hypotheses: [],
  sources: [],
  missing: [],
  warnings: [],
});

describe('closing', () => {
  it('a month is complete the day after its last one, never before', () => {
    expect(isComplete(month('2026-02'), day('2026-02-28'))).toBe(false);
    expect(isComplete(month('2026-02'), day('2026-03-01'))).toBe(true);
  });

  it('offers the months that are over and not closed; never the current one or one to come', () => {
    expect(closableMonths([month('2026-01')], month('2026-01'), day('2026-04-15'))).toEqual(['2026-02', '2026-03']);
    expect(closableMonths([], null, day('2026-04-15'))).toEqual(['2026-03']);
    expect(closableMonths([month('2026-03')], month('2026-03'), day('2026-04-15'))).toEqual([]);
  });

  it('a correction is read beside the value as closed; the last one counts', () => {
    const amended = (id: string, after: number | null): KpiAmendment => ({
      id,
      snapshotId: 's',
      measure: 'incidents',
      amendedOn: day('2026-05-02'),
      before: 1,
      after,
      reason: 'Oubli',
      author: 'Le comité',
    });
    const entry = { measure: 'incidents', figure: figure(1) } as const;
    expect(closedValue({ id: 's' }, entry, [])).toEqual({ closed: 1, amendment: null, value: 1 });
    expect(closedValue({ id: 's' }, entry, [amended('a', 2), amended('b', null)])).toMatchObject({
      closed: 1,
      value: null,
    });
    expect(closedValue({ id: 'autre' }, entry, [amended('a', 2)]).value).toBe(1);
  });
});

describe('traffic light', () => {
  const target = { value: 80, tolerancePct: 10 };
  it('green at the target, orange within the tolerance, red beyond', () => {
    // 80 less 10 % of 80 = 72; 80 plus 8 = 88.
    expect([80, 72, 71.9].map((value) => lightOf(value, target, 'higher'))).toEqual(['green', 'orange', 'red']);
    expect([80, 88, 88.1].map((value) => lightOf(value, target, 'lower'))).toEqual(['green', 'orange', 'red']);
  });
  it('a tolerance of a negative target widens it, never narrows it', () => {
    expect(lightOf(-105, { value: -100, tolerancePct: 10 }, 'higher')).toBe('orange');
  });
  it('no light for what is unknown, without a target, or without a good side', () => {
    expect([lightOf(null, target, 'higher'), lightOf(80, null, 'higher'), lightOf(80, target, 'none')]).toEqual([
      'none',
      'none',
      'none',
    ]);
  });
});

describe('change', () => {
  it('points between shares, percent between amounts, an amount from zero, nothing from the unknown', () => {
    expect(changeOf(73, 93, 'percent')).toEqual({ kind: 'points', value: 20 });
    // 1.56 ÷ 2.4 − 1 = −35 %.
    expect(changeOf(2.4, 1.56, 'kg-co2e')?.value).toBeCloseTo(-35, 9);
    expect(changeOf(0, 3, 'count')).toEqual({ kind: 'amount', value: 3 });
    expect(changeOf(null, 3, 'count')).toBeNull();
  });
  it('better or worse goes with the measure', () => {
    expect([verdictOf(10, 5, 'lower'), verdictOf(10, 5, 'higher'), verdictOf(10, 5, 'none')]).toEqual([
      'better',
      'worse',
      'changed',
    ]);
    expect(trendOf(null, null, 5, 'lower').verdict).toBe('unknown');
  });
});
