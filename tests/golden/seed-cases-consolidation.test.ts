import { readFileSync } from 'node:fs';
import { costScenarios, platformScenario, savingOf, statusQuoScenario } from '@main/engine/consolidation';
import { defaultConsolidationSettings } from '@shared/domain/consolidation';
import { month } from '@shared/domain/day';
import { interval } from '@shared/domain/interval';
import { cents, centsPerMonth } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';
import { aRunning, today } from '../support/consolidation-builders';

type Case = {
  readonly id: string;
  readonly given: { monthlyBefore: Record<string, number>; monthlyAfterRange: [number, number] };
  readonly expect: {
    annualBefore: number;
    annualAfterRange: number[];
    savingRange: number[];
    savingPctRange: number[];
  };
};
const file: { cases: Case[] } = JSON.parse(readFileSync('tests/golden/reference/seed-cases.json', 'utf8'));
const found = file.cases.find((item) => item.id === 'centralisation');
if (found === undefined) throw new Error('case centralisation is missing');
const { given, expect: wanted } = found;
const euros = (amount: number): number => Math.round(amount * 100);
const [low, high] = given.monthlyAfterRange;
const after = interval(euros(low), euros((low + high) / 2), euros(high));

describe('article 000, « Centralisation intelligente »', () => {
  it('560 € a month → 6 720 € a year; 250–400 € → 3 000–4 800 €; saving 1 920–3 720 €, 28–55 %', () => {
    const saving = savingOf(
      Object.values(given.monthlyBefore).map((amount) => centsPerMonth(euros(amount))),
      after,
    );
    expect(saving.annualBefore / 100).toBe(wanted.annualBefore);
    expect([saving.annualAfter.low / 100, saving.annualAfter.high / 100]).toEqual(wanted.annualAfterRange);
    // Saving: 6 720 − 4 800 and 6 720 − 3 000.
    expect([saving.saving.low / 100, saving.saving.high / 100]).toEqual(wanted.savingRange);
    expect([saving.percentTruncated?.low, saving.percentTruncated?.high]).toEqual(wanted.savingPctRange);
    // Exact: 1 920 ÷ 6 720 = 28,571… %; 3 720 ÷ 6 720 = 55,357… %.
    expect(saving.percent?.low).toBeCloseTo(28.5714286, 6);
    expect(saving.percent?.high).toBeCloseTo(55.3571429, 6);
  });

  it('the scenarios say the same: status quo against a single platform, monthly plans without commitment', () => {
    const running = Object.entries(given.monthlyBefore).map(([name, amount]) =>
      aRunning({
        id: name,
        toolId: name.toLowerCase(),
        name,
        perSeat: false,
        seats: 1,
        unitPriceCents: cents(euros(amount)),
      }),
    );
    const startsOn = month('2027-01');
    const settings = { ...defaultConsolidationSettings, overlapMonths: 0 };
    const ids = running.map((item) => item.sub.id);
    const platform = {
      id: 'plateforme',
      label: 'Plateforme',
      toolId: null,
      planId: null,
      teamIds: [],
      seats: 10,
      cents: after,
      period: 'monthly' as const,
      startsAfterMonths: 0,
    };
    const [before, single] = costScenarios(
      [
        statusQuoScenario({ id: 'sq', name: 'Statu quo', startsOn }, ids, settings),
        platformScenario({ id: 'pf', name: 'Plateforme', startsOn }, platform, [], settings),
      ],
      { running, asOf: today, hourlyCents: null, scores: [] },
    );
    expect(before?.cash12.value).toBe(euros(wanted.annualBefore));
    expect(single?.cash12.range).toEqual(interval(3_000_00, 3_900_00, 4_800_00));
    expect(single?.leaving.map((item) => item.residual.high)).toEqual([0, 0, 0]);
  });
});
