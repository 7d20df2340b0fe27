import {
  compareScenarios,
  copyScenario,
  costScenario,
  costScenarios,
  delegatedScenario,
  platformScenario,
  type ScenarioContext,
  statusQuoScenario,
} from '@main/engine/consolidation';
import { defaultConsolidationSettings as settings } from '@shared/domain/consolidation';
import { day, month } from '@shared/domain/day';
import { exactly, interval } from '@shared/domain/interval';
import { cents } from '@shared/domain/money';
import type { Purchase, Scenario } from '@shared/domain/scenario';
import type { CostCategory, ScenarioCost } from '@shared/domain/scenario-result';
import { describe, expect, it } from 'vitest';
import { aRunning, aRunningUnknown, today } from '../../../../support/consolidation-builders';

const startsOn = month('2027-01');
const named = (id: string) => ({ id, name: id, startsOn });
const aPurchase = (given: Partial<Purchase> = {}): Purchase => ({
  id: 'achat',
  label: 'Plateforme',
  toolId: null,
  planId: null,
  teamIds: [],
  seats: 20,
  cents: exactly(300_00),
  period: 'monthly',
  startsAfterMonths: 0,
  ...given,
});
const context = (given: Partial<ScenarioContext> = {}): ScenarioContext => ({
  running: [
    aRunning({ id: 'a', toolId: 'chatgpt', name: 'A' }, { holdings: [{ teamId: 'marketing', seats: 10 }] }),
    aRunning(
      {
        id: 'b',
        toolId: 'claude',
        name: 'B',
        period: 'annual',
        commitmentMonths: 12,
        unitPriceCents: cents(120_00),
        renewalOn: day('2027-04-01'),
      },
      { holdings: [{ teamId: 'dev', seats: 10 }] },
    ),
  ],
  asOf: today,
  hourlyCents: 30_00,
  scores: [],
  ...given,
});
const line = (cost: ScenarioCost | undefined, category: CostCategory) =>
  cost?.lines.find((item) => item.category === category);
const free: Scenario = {
  ...platformScenario(named('pf'), aPurchase(), [], settings),
  trainingHoursPerPerson: exactly(2),
  adminHoursPerToolMonth: exactly(1),
  migrationHours: exactly(10),
  migrationCents: exactly(500_00),
  exitCents: exactly(0),
};
const statusQuo: Scenario = {
  ...statusQuoScenario(named('sq'), ['a', 'b'], settings),
  adminHoursPerToolMonth: exactly(1),
};

describe('costScenario', () => {
  it('status quo: debits where they fall, administration of each tool', () => {
    const cost = costScenario(statusQuo, context());
    // A: 250 € a month. B: 10 × 120 € every April.
    expect(line(cost, 'licences')?.over12.central).toBe(12 * 250_00 + 1_200_00);
    expect(line(cost, 'licences')?.byMonth[3]?.central).toBe(250_00 + 1_200_00);
    // 2 tools × 1 h × 12 months × 30 €.
    expect(line(cost, 'admin-hours')?.over12.central).toBe(720_00);
    expect(cost.cash36.value).toBe(3 * 4_200_00);
    expect(cost.full12.value).toBe(4_200_00 + 720_00);
    expect(cost.affected).toEqual([]);
    expect(cost.leaving).toEqual([]);
  });

  it('single platform: double running first, then what the contracts still ask, hours apart', () => {
    const cost = costScenario({ ...free, overlapMonths: 2 }, context());
    expect(line(cost, 'licences')?.over12.central).toBe(12 * 300_00);
    // A can be left on any 21st: January and February are the wanted overlap, and its debits fall on the 21st.
    expect(line(cost, 'double-running')?.over12.central).toBe(2 * 250_00);
    // B was paid until April 2027, when it can be left: nothing more to pay.
    expect(line(cost, 'residual')?.over36.central).toBe(0);
    expect(cost.leaving.map((item) => [item.name, item.leavesOn])).toEqual([
      ['A', '2027-03-21'],
      ['B', '2027-04-01'],
    ]);
    // 20 people × 2 h + 10 h = 50 h; 1 tool × 12 h. At 30 €.
    expect(line(cost, 'training-hours')?.over12.central).toBe(50 * 30_00);
    expect(line(cost, 'admin-hours')?.over12.central).toBe(12 * 30_00);
    expect(cost.hours12.central).toBe(62);
    expect(cost.affected).toEqual([
      { teamId: 'dev', seats: 10, toolIds: ['claude'] },
      { teamId: 'marketing', seats: 10, toolIds: ['chatgpt'] },
    ]);
  });

  it('an engagement paid month by month goes on until its end', () => {
    const engaged = aRunning({ id: 'a', name: 'A', commitmentMonths: 12, renewalOn: day('2027-06-01') });
    const cost = costScenario({ ...free, overlapMonths: 1 }, context({ running: [engaged] }));
    // January is the overlap; February to May stay due: 4 × 250 €.
    expect(line(cost, 'double-running')?.over12.central).toBe(250_00);
    expect(line(cost, 'residual')?.over12.central).toBe(4 * 250_00);
    expect(cost.leaving[0]).toMatchObject({ leavesOn: '2027-06-01', residual: exactly(1_000_00) });
  });

  it('no date in the contract: from nothing to a whole commitment, and said', () => {
    const undated = aRunning({ id: 'a', name: 'A', commitmentMonths: 12, renewalOn: null, startedOn: null });
    const cost = costScenario({ ...free, overlapMonths: 0 }, context({ running: [undated] }));
    expect(line(cost, 'residual')?.over36).toEqual(interval(0, 3_000_00, 3_000_00));
    expect(cost.missing).toEqual([{ code: 'audit.missing.renewalDate', params: { name: 'A' } }]);
  });

  it('a subscription already cancelled ends in every scenario, and is nobody’s merit', () => {
    const cancelled = aRunning({ id: 'a', name: 'A', status: 'cancelled', endsOn: day('2027-03-15') });
    const costs = costScenarios([statusQuo, { ...free, migrationCents: null }], context({ running: [cancelled] }));
    // Debits on the fifteenth of January and February; it ends on the day of the next one.
    expect(costs.map((cost) => line(cost, 'residual')?.over36.central)).toEqual([0, 0]);
    expect(line(costs[0], 'licences')?.over36.central).toBe(2 * 250_00);
    expect(costs[1]?.leaving).toEqual([]);
  });

  it('fewer seats from the first renewal, never under the minimum', () => {
    const running = aRunning(
      { id: 'a', name: 'A', commitmentMonths: 12, renewalOn: day('2027-07-01') },
      { minSeats: 5 },
    );
    const reduced = { ...statusQuo, kind: 'own' as const, kept: [{ subscriptionId: 'a', seats: 3 }] };
    const cost = costScenario(reduced, context({ running: [running] }));
    // Six months at 10 seats, then 5 (minimum) at 25 €.
    expect(line(cost, 'licences')?.over12.central).toBe(6 * 250_00 + 6 * 125_00);
  });

  it('an unknown price is never zero: at least this much, and what is missing', () => {
    const cost = costScenario({ ...free, purchases: [aPurchase({ cents: null })] }, context());
    expect(cost.unknownCosts).toEqual(['purchase:achat']);
    expect(cost.missing).toContainEqual({ code: 'consolidation.missing.price', params: { name: 'Plateforme' } });
    expect(cost.cash12.warnings).toContainEqual({ code: 'figures.warnings.partialTotal', params: { count: 1 } });
    const alone = costScenario(
      { ...statusQuo, kept: [{ subscriptionId: 'a', seats: null }] },
      context({ running: [aRunningUnknown({ id: 'a' })] }),
    );
    expect(alone.cash12).toMatchObject({ value: null, status: 'unknown' });
  });

  it('without an hourly cost the hours are counted and not valued', () => {
    const cost = costScenario(free, context({ hourlyCents: null }));
    expect(cost.hours12.central).toBe(62);
    expect(cost.full12).toMatchObject({ value: null, status: 'unknown' });
    expect(cost.cash12.value).not.toBeNull();
  });

  it('scores: mean by seats; one unknown tool makes the score unknown, with what is known beside', () => {
    const scores = [
      { toolId: 'chatgpt', name: 'A', sovereignty: 40, reversibility: 60, carbonKgPerSeatYear: exactly(2) },
      { toolId: 'claude', name: 'B', sovereignty: null, reversibility: 80, carbonKgPerSeatYear: exactly(4) },
    ];
    const cost = costScenario(statusQuo, context({ scores }));
    expect(cost.reversibility).toEqual({
      value: 70,
      bounds: { low: 70, high: 70 },
      knownValue: 70,
      knownShare: 1,
      unknownToolIds: [],
    });
    // 10 seats at 40 and 10 at anything from 0 to 100: (40 + 0) / 2 to (40 + 100) / 2.
    expect(cost.sovereignty).toEqual({
      value: null,
      bounds: { low: 20, high: 70 },
      knownValue: 40,
      knownShare: 0.5,
      unknownToolIds: ['claude'],
    });
    // 10 × 2 + 10 × 4 kg.
    expect(cost.carbonKgPerYear.range).toEqual(exactly(60));
    expect(costScenario(statusQuo, context()).carbonKgPerYear).toMatchObject({ value: null, status: 'unknown' });
  });
});

describe('fees of a delegated management', () => {
  const feeOf = (fee: Parameters<typeof delegatedScenario>[2]) => {
    const scenario = delegatedScenario(named('dg'), ['a', 'b'], fee, settings);
    return costScenarios([statusQuo, scenario], context())[1];
  };
  it('fixed, per seat, share of the spend, share of the saving', () => {
    expect(line(feeOf({ kind: 'fixed-monthly', cents: exactly(90_00) }), 'fees')?.over12.central).toBe(1_080_00);
    // 20 seats × 2 € × 12.
    expect(line(feeOf({ kind: 'per-seat-monthly', cents: exactly(2_00) }), 'fees')?.over12.central).toBe(480_00);
    // 10 % of 4 200 €.
    expect(line(feeOf({ kind: 'spend-share', share: 0.1 }), 'fees')?.over12.central).toBe(420_00);
    // Nothing is saved on licences: nothing to share.
    expect(line(feeOf({ kind: 'saving-share', share: 0.2 }), 'fees')?.over12.central).toBe(0);
  });
  it('keeps only a share of the administration', () => {
    const cost = feeOf({ kind: 'fixed-monthly', cents: exactly(90_00) });
    // 2 tools × 2 h (1 to 3) × 12 × 5 % = 2.4 h.
    expect(cost?.hours12.central).toBeCloseTo(2.4, 9);
  });
});

describe('compareScenarios', () => {
  const scenarios = [
    statusQuo,
    { ...free, id: 'pf', overlapMonths: 0, purchases: [aPurchase({ cents: exactly(320_00) })] },
  ];
  const costs = costScenarios(scenarios, context());
  const comparison = compareScenarios(scenarios, costs, 36, { hourlyCents: 30_00 });

  it('ranks by full cost, with the saving against the status quo', () => {
    const [sq, pf] = costs;
    // Status quo: 3 × 4 200 € and 72 h of administration at 30 €. Platform: 36 × 320 €, 500 € and 86 h; A and B end.
    expect(sq?.full36.value).toBe(12_600_00 + 2_160_00);
    expect(pf?.full36.value).toBe(11_520_00 + 500_00 + 86 * 30_00);
    expect(comparison.basis).toBe('full');
    expect(comparison.ranking.map((item) => [item.scenarioId, item.saving?.central])).toEqual([
      ['pf', 160_00],
      ['sq', 0],
    ]);
    expect(comparison.best).toBe('pf');
    expect(comparison.certainty).toBe('certain');
  });

  it('at the break-even price, both cost the same', () => {
    const dear = { ...free, overlapMonths: 0, purchases: [aPurchase({ cents: exactly(900_00) })] };
    const list = [statusQuo, dear];
    const found = compareScenarios(list, costScenarios(list, context()), 36, { hourlyCents: 30_00 });
    expect(found.best).toBe('sq');
    const value = found.breakEvens.find((item) => item.lever === 'purchase-price')?.value ?? 0;
    const even = [statusQuo, { ...dear, purchases: [aPurchase({ cents: exactly(value) })] }];
    const [sq, pf] = costScenarios(even, context());
    // The price is a whole cent a month: within 36 × half a cent.
    expect(Math.abs((pf?.full36.value ?? 0) - (sq?.full36.value ?? 0))).toBeLessThanOrEqual(18);
  });

  it('does not rank a scenario that wins because a price is missing', () => {
    const list = [statusQuo, { ...free, purchases: [aPurchase({ cents: null })] }];
    const found = compareScenarios(list, costScenarios(list, context()), 12, { hourlyCents: 30_00 });
    expect(found.best).toBe('sq');
    expect(found.notComparable).toEqual(['pf']);
  });

  it('a range that overlaps is only probable', () => {
    const wide = { ...free, overlapMonths: 0, purchases: [aPurchase({ cents: interval(200_00, 300_00, 400_00) })] };
    const list = [statusQuo, wide];
    expect(compareScenarios(list, costScenarios(list, context()), 36, { hourlyCents: 30_00 }).certainty).toBe(
      'probable',
    );
  });

  it('an unchanged copy of the status quo neither wins nor saves, whatever its range of hours', () => {
    const vague = { ...statusQuo, adminHoursPerToolMonth: interval(1, 2, 3) };
    const list = [vague, copyScenario(vague, named('aa-copie'))];
    const found = compareScenarios(list, costScenarios(list, context()), 36, { hourlyCents: 30_00 });
    expect(found.best).toBe('sq');
    expect(found.ranking.map(({ saving }) => saving)).toEqual([interval(0, 0, 0), interval(0, 0, 0)]);
    expect(found.breakEvens.filter(({ lever }) => lever === 'months')).toEqual([]);
  });

  it('the hours of administration are one unknown: a tool less saves its own hours, no more and no less', () => {
    const vague = { ...statusQuo, adminHoursPerToolMonth: interval(1, 2, 3) };
    const left: Scenario = {
      ...copyScenario(vague, named('sans-b')),
      kept: [{ subscriptionId: 'a', seats: null }],
      migrationCents: exactly(0),
      exitCents: exactly(0),
      migrationHours: exactly(0),
      trainingPeople: 0,
      trainingHoursPerPerson: exactly(0),
    };
    const list = [vague, left];
    const found = compareScenarios(list, costScenarios(list, context()), 12, { hourlyCents: 30_00 });
    // B is not renewed in April: 1 200 €. One tool less: 12 months × (1, 2, 3) h × 30 € = 360, 720, 1 080 €.
    expect(found.ranking.find(({ scenarioId }) => scenarioId === 'sans-b')?.saving).toEqual(
      interval(1_560_00, 1_920_00, 2_280_00),
    );
    // Another hypothesis of hours is another unknown.
    const apart = [vague, { ...left, adminHoursPerToolMonth: interval(1, 2, 3.5) }];
    const independent = compareScenarios(apart, costScenarios(apart, context()), 12, { hourlyCents: 30_00 });
    // Its hours cost 360, 720, 1 260 €: 720 − 1 260 + 1 200 = 660 €, 2 160 − 360 + 1 200 = 3 000 €.
    expect(independent.ranking.find(({ scenarioId }) => scenarioId === 'sans-b')?.saving).toEqual(
      interval(660_00, 1_920_00, 3_000_00),
    );
  });

  it('a copy is a scenario of its own', () => {
    expect(copyScenario(free, named('copie'))).toMatchObject({
      id: 'copie',
      kind: 'own',
      copiedFromId: 'pf',
      purchases: free.purchases,
    });
  });
});
