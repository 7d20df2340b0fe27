import { month } from '@shared/domain/day';
import { describe, expect, test } from 'vitest';
import { coreOfExample } from '../../support/core-of-example';

/** The figures of article 002, with what the product makes of them. */
describe('TechVert, carbon', () => {
  const { core, client } = coreOfExample('techvert', '2025-07-31T09:00:00.000Z');
  const january = { kind: 'pace', month: month('2025-01') } as const;
  const monthKg = (at: string) => {
    const view = core.carbon.footprint(client, { kind: 'months', from: month(at), to: month(at) });
    return { kg: view.footprint.total?.gwpKgCO2e.central ?? 0, uses: view.footprint.requests + view.footprint.images };
  };

  test('250 uses a working day, declared 200 to 300, for the whole company', () => {
    const { footprint } = core.carbon.footprint(client, january);
    // 250 × 220 = 55 000, of which 10 a day are images.
    expect(footprint.requests).toBeCloseTo(52_800, 6);
    expect(footprint.images).toBeCloseTo(2_200, 6);
    expect(footprint.shareEstimated).toBe(1);
  });

  test('the headline is the range of the life-cycle model, in kilograms; 2.4 t is nowhere in it', () => {
    const { footprint, methods } = core.carbon.footprint(client, january);
    expect(footprint.method).toBe('life-cycle');
    const total = footprint.total?.gwpKgCO2e;
    expect(total?.low).toBeGreaterThan(5);
    expect(total?.high).toBeLessThan(200);
    // 55 000 uses × 43.6 g = 2 398 kg; the declared 200 and 300 a day give 1 918 and 2 878 kg.
    const factor = methods.find(({ method }) => method === 'company-factor')?.footprint.total?.gwpKgCO2e;
    expect(factor?.central).toBeCloseTo(2_398, 6);
    expect(factor?.low).toBeCloseTo(1_918.4, 6);
    expect(factor?.high).toBeCloseTo(2_877.6, 6);
    expect(methods.find(({ selected }) => selected)?.method).toBe('life-cycle');
  });

  test('the factor is 38 times the highest published figure, and it is said', () => {
    const { factorWarnings } = core.carbon.footprint(client, january);
    const above = factorWarnings.find(({ code }) => code === 'company-factor-above-published');
    // 43.6 ÷ 1.14 = 38.2.
    expect(Math.round(Number(above?.params.times))).toBe(38);
  });

  test('73 % non essential, with its margin', () => {
    const { share } = core.carbon.nonEssential(client).company;
    expect(Math.round((share?.central ?? 0) * 100)).toBe(73);
    expect(share?.low).toBeLessThan(0.5);
  });

  test('July against January: −35 % of carbon with 80 % of the uses', () => {
    const [before, after] = [monthKg('2025-01'), monthKg('2025-07')];
    expect(after.uses / before.uses).toBeCloseTo(0.8, 6);
    expect(Math.round((after.kg / before.kg - 1) * 100)).toBe(-35);
  });

  test('electricity: +180 % in January, −28 % in July, and never attributed to AI', () => {
    const { trend } = core.carbon.electricity(client);
    const change = (at: string) => trend.months.find((bill) => bill.month === at)?.kwhYearOnYearPct ?? null;
    expect(Math.round(change('2025-01') ?? 0)).toBe(180);
    expect(Math.round(change('2025-07') ?? 0)).toBe(-28);
  });

  test('team budgets are followed, and the saved plan reaches the target', () => {
    const { statuses } = core.carbon.budgets(client, month('2025-07'));
    expect(statuses).toHaveLength(6);
    expect(statuses.every((status) => status.consumedPct !== null)).toBe(true);
    const { outcome, plan } = core.carbon.levers(client, { period: january, plan: null });
    expect(plan.targetPct).toBe(35);
    expect(
      core.carbon.solve(client, january, { ...plan, levers: plan.levers.map((l) => ({ ...l, share: 1 })) }).reachable,
    ).toBe(true);
    expect(outcome.reductionPct).toBeGreaterThan(30);
  });
});
