import { budgetOf, budgetStatus, budgetsOfMonth, type KgLookup } from '@main/engine/carbon/budgets';
import { electricityTrend } from '@main/engine/carbon/electricity';
import { groupUsage } from '@main/engine/carbon/group';
import { monthlyKg } from '@main/engine/carbon/monthly-kg';
import { defaultWorkCalendar } from '@shared/domain/carbon';
import { type CarbonBudget, defaultBudgetThresholds, type ElectricityBill } from '@shared/domain/carbon-plan';
import { day, month, monthRange } from '@shared/domain/day';
import { exactly } from '@shared/domain/interval';
import type { Cents } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';
import { contextWith, usageRow } from './fixtures';

const budget: CarbonBudget = {
  id: 'b1',
  teamId: 'marketing',
  from: month('2025-04'),
  to: null,
  limit: { kind: 'kg', kgPerMonth: 10 },
  ...defaultBudgetThresholds,
  note: null,
};
const june = month('2025-06'); // 20 working days: 21 weekdays less Whit Monday, 9 June
const kg =
  (toDate: number | null, wholeMonth: number | null = null): KgLookup =>
  () => ({
    toDate: toDate === null ? null : exactly(toDate),
    wholeMonth: wholeMonth === null ? null : exactly(wholeMonth),
    partial: false,
  });
const status = (lookup: KgLookup, asOf: string, given: Partial<CarbonBudget> = {}) =>
  budgetStatus({ ...budget, ...given }, june, lookup, defaultWorkCalendar, day(asOf));

describe('carbon budgets', () => {
  it('projects to the end of the month by working days', () => {
    // To 13 June: 9 working days of 20 (2-6 June: 5, 10-13 June: 4). 4 kg so far -> 4 x 20 / 9 = 8.89 kg.
    const result = status(kg(4), '2025-06-13');
    expect(result.workingDays).toEqual({ elapsed: 9, total: 20 });
    expect(result.consumedPct).toBeCloseTo(40, 9);
    expect(result.projectedKg?.central).toBeCloseTo(80 / 9, 9);
    expect(result).toMatchObject({ state: 'ok', willExceed: false });
    expect(status(kg(5), '2025-06-13')).toMatchObject({ state: 'ok', willExceed: true }); // 11.1 kg at the end
  });
  it('alerts at 80 % and 100 %', () => {
    expect(status(kg(7.9), '2025-06-30').state).toBe('ok');
    expect(status(kg(8), '2025-06-30').state).toBe('warning');
    expect(status(kg(10), '2025-06-30')).toMatchObject({ state: 'exceeded', willExceed: false });
    expect(status(kg(8), '2025-09-01').projectedKg).toEqual(exactly(8)); // the month is over
  });
  it('counts a declared rhythm for the part of the month gone by', () => {
    const result = status(kg(null, 8), '2025-06-13');
    expect(result.consumedKg?.central).toBeCloseTo((8 * 9) / 20, 9);
    expect(result.projectedKg?.central).toBe(8);
  });
  it('projects nothing before the first working day, and does not start early', () => {
    expect(status(kg(1), '2025-06-01')).toMatchObject({ projectedKg: null, workingDays: { elapsed: 0 } });
    expect(status(kg(1), '2025-05-20')).toMatchObject({ state: 'not-started', consumedKg: null });
  });
  it('takes a reduction from a reference month, and names it when it is missing', () => {
    const limit = { kind: 'reduction' as const, referenceMonth: month('2025-01'), reductionPct: 35 };
    const lookup: KgLookup = (_, m) =>
      m === '2025-01' ? { toDate: exactly(20), wholeMonth: null, partial: false } : kg(6.5)(null, m);
    expect(status(lookup, '2025-06-30', { limit })).toMatchObject({ limitKg: 13, consumedPct: 50 }); // 20 x 0.65
    const unknown: KgLookup = (_, m) => (m === '2025-01' ? null : kg(6.5)(null, m));
    expect(status(unknown, '2025-06-30', { limit })).toMatchObject({
      limitKg: null,
      state: 'unknown',
      consumedPct: null,
      missing: [{ code: 'budget-reference-missing' }],
    });
    const nothing = { ...limit, reductionPct: 100 };
    expect(status(lookup, '2025-06-30', { limit: nothing })).toMatchObject({ state: 'exceeded', consumedPct: null });
  });
  it('says unknown without usage, never zero', () => {
    expect(status(() => null, '2025-06-13')).toMatchObject({
      state: 'unknown',
      consumedKg: null,
      missing: [{ code: 'budget-usage-missing' }],
    });
  });
  it('takes the latest budget that holds', () => {
    const tighter = { ...budget, id: 'b2', from: june };
    const ended = { ...budget, id: 'b0', to: month('2025-05') };
    expect(budgetOf([budget, tighter], 'marketing', june)?.id).toBe('b2');
    expect(budgetOf([ended], 'marketing', june)).toBeUndefined();
    const company = { ...budget, id: 'b3', teamId: null };
    expect(
      budgetsOfMonth([budget, tighter, company], june, kg(1), defaultWorkCalendar, day('2025-06-30')).map(
        (s) => s.budgetId,
      ),
    ).toEqual(['b2', 'b3']);
  });
  it('reads the kg of a team and of the company from the usage', () => {
    const rows = [
      usageRow({ month: june, requests: 100 }),
      usageRow({ month: june, requests: 100, origin: 'declared' }),
      usageRow({ month: june, teamId: 'rh', requests: 300 }),
    ];
    const lookup = monthlyKg(contextWith(), groupUsage(rows));
    const team = lookup('marketing', june);
    const company = lookup(null, june);
    expect(team?.toDate?.high).toBeCloseTo(team?.wholeMonth?.high ?? 0, 12);
    expect(company?.toDate?.high).toBeCloseTo((team?.toDate?.high ?? 0) * 4, 12); // 100 + 300
    expect(lookup('support', june)).toBeNull();
    const half = monthlyKg(
      contextWith(),
      groupUsage([...rows, usageRow({ month: june, toolId: 'cursor', model: null })]),
    );
    expect(half('marketing', june)?.partial).toBe(true);
    expect(half('rh', june)?.partial).toBe(false);
    expect(status(half, '2025-06-30').missing).toEqual([{ code: 'budget-partial', params: { month: june } }]);
  });
});

describe('electricity bills', () => {
  const bill = (m: string, kwh: number | null, euros: number | null, site: string | null = null): ElectricityBill => ({
    id: `${m}${site}`,
    month: month(m),
    site,
    kwh,
    netCents: euros === null ? null : ((euros * 100) as Cents),
    note: null,
  });
  it('compares with the year before', () => {
    const trend = electricityTrend([bill('2024-01', 1000, 200), bill('2025-01', 2800, 560)]);
    expect(trend.months).toHaveLength(13);
    expect(trend.months.at(-1)).toMatchObject({ kwhYearOnYearPct: 180, costYearOnYearPct: 180 }); // (2800 - 1000) / 1000
    expect(trend.lastYear).toMatchObject({ comparedMonths: 1, kwhPct: 180 });
    expect(trend.direction).toBe('up');
    expect(trend.months[5]).toMatchObject({ kwh: null, kwhYearOnYearPct: null });
  });
  it('adds up sites, and leaves a month with a missing part unknown', () => {
    const trend = electricityTrend([bill('2025-01', 100, 20, 'Lyon'), bill('2025-01', null, 30, 'Paris')]);
    expect(trend.months).toMatchObject([{ kwh: null, netCents: 5000 }]);
    expect(trend.direction).toBe('unknown');
  });
  it('calls small changes flat, and never divides by zero', () => {
    const year = (y: number, kwh: number) =>
      monthRange(month(`${y}-01`), month(`${y}-12`)).map((m) => bill(m, kwh, null));
    expect(electricityTrend([...year(2024, 100), ...year(2025, 97)])).toMatchObject({
      direction: 'flat',
      lastYear: { comparedMonths: 12 },
    });
    expect(electricityTrend([...year(2024, 100), ...year(2025, 72)]).lastYear.kwhPct).toBeCloseTo(-28, 9);
    expect(electricityTrend([bill('2024-01', 0, 0), bill('2025-01', 10, 1)]).direction).toBe('unknown');
    expect(electricityTrend([])).toMatchObject({ months: [], direction: 'unknown' });
  });
});
