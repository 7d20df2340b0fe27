import { readFileSync } from 'node:fs';
import { adoptionShares, annualCost, choiceHours, delayCost, hiddenHours, verdictOf } from '@main/engine/licences';
import { wasteCase } from '@main/hosts/cli/calculs/waste';
import { loadFxRates } from '@main/reference/fx-rates';
import { defaultAuditSettings } from '@shared/domain/audit-settings';
import { day, month } from '@shared/domain/day';
import { cents, centsFromEuros, eurosFromCents } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';
import { audit } from '../support/audit';
import { aPayment, aSubscription } from '../support/builders';

type Case<Given, Expected> = { id: string; given: Given; expect: Expected };
const { cases } = JSON.parse(readFileSync('tests/golden/reference/seed-cases.json', 'utf8')) as {
  cases: Case<unknown, unknown>[];
};
const seed = <Given, Expected>(id: string): Case<Given, Expected> => {
  const found = cases.find((c) => c.id === id);
  if (!found) throw new Error(`no seed case ${id}`);
  return found as Case<Given, Expected>;
};
const settings = defaultAuditSettings;

describe('seed cases of article 000', () => {
  it('zombies-50: 18 000 × 38/50', () => {
    const { given, expect: expected } = seed('zombies-50');
    expect(wasteCase(given, undefined, { asOf: day('2026-11-21') })).toEqual({ result: expected });
  });

  it('marc-6-mois: 12 000 + 4 500 + 1 800 + 18 000 + 10 700, and twice that in a year', () => {
    const { given, expect: expected } = seed<
      { payments: Record<string, number>; months: number },
      { total: number; annualised: number }
    >('marc-6-mois');
    const payments = Object.entries(given.payments).flatMap(([label, euros]) =>
      Array.from({ length: given.months }, (_, index) =>
        aPayment({
          id: `${label}-${index}`,
          label,
          paidOn: day(`2026-0${index + 4}-05`),
          // Six instalments of which the last one takes the cents left over.
          netCents: cents(index < 5 ? Math.floor((euros * 100) / 6) : euros * 100 - 5 * Math.floor((euros * 100) / 6)),
        }),
      ),
    );
    const { cost } = audit({ payments }, day('2026-10-15'));
    expect(cost.byMonth.map((m) => m.month)).toEqual([4, 5, 6, 7, 8, 9].map((m) => `2026-0${m}`));
    expect(eurosFromCents(cents(cost.spent.value ?? 0))).toBe(expected.total);
    expect(eurosFromCents(cents(cost.annualised.value ?? 0))).toBe(expected.annualised);
  });

  it('multi-abonnements-10: 8 545 only with one dollar for one euro', () => {
    const { expect: expected } = seed<unknown, { total: number }>('multi-abonnements-10');
    const subscriptions = [
      // 10 × 362.50 a year
      aSubscription({ id: 'a', unitPriceCents: cents(362_50), period: 'annual' }),
      // 10 × 15 × 12
      aSubscription({ id: 'b', toolId: 'claude', planId: null, unitPriceCents: cents(15_00) }),
      // 10 × 20 $ × 12
      aSubscription({ id: 'c', toolId: 'perplexity', planId: null, unitPriceCents: cents(20_00), currency: 'USD' }),
      aSubscription({ id: 'd', toolId: 'midjourney', planId: null, perSeat: false, unitPriceCents: cents(60_00) }),
    ];
    const atPar = [{ id: 'r', month: month('2026-11'), currency: 'USD' as const, rate: 1, note: null }];
    const total = (fxRates: typeof atPar) => audit({ subscriptions, fxRates }).sinks.multi.total.value;
    expect(total(atPar)).toBe(expected.total * 100);
    // With the last known rate, August 2026: 2 400 $ ÷ 1.1593 = 2 070.2148 €
    expect(total([])).toBe(362_500 + 180_000 + 207_021 + 72_000);
  });

  it('ttc-25 and budget-ht-ttc: 25 → 30 with VAT; 10 000 budgeted, 12 000 paid, 20 %', () => {
    const ttc = seed<{ listed: number }, { ttc: number }>('ttc-25');
    const consumer = { priceMode: 'HT', cardFeeRate: 0, fixedFeePerDebit: 0, vatRecovery: 1, fxRate: 1 } as const;
    const one = annualCost({
      ...consumer,
      unitPrice: ttc.given.listed,
      seats: 1,
      periodsPerYear: 1,
      vatRegime: 'charged_as_consumer',
    });
    expect(eurosFromCents(one.cashCents)).toBe(ttc.expect.ttc);

    const budget = seed<{ budgeted: number }, { paid: number; errorPct: number }>('budget-ht-ttc');
    const { traps } = audit({
      subscriptions: [
        aSubscription({
          perSeat: false,
          unitPriceCents: centsFromEuros(budget.given.budgeted),
          period: 'annual',
          vatRegime: 'charged_as_consumer',
          vatNumberGiven: 'no',
          budgetedAnnualCents: centsFromEuros(budget.given.budgeted),
        }),
      ],
    });
    expect(traps.gaps[0]?.paidCents).toBe(budget.expect.paid * 100);
    expect(traps.budgetGapPct.value).toBe(budget.expect.errorPct);
    expect(traps.gaps[0]?.parts).toEqual({ priceCents: 0, rateCents: 0, vatCents: 2_000_00, feesCents: 0 });
  });

  it('usd-20: 20 $ a month as a consumer with 2 % of card fees falls in 22–24 € at the 2024 average', () => {
    const { given, expect: expected } = seed<{ listed: number }, { paidEurRange: [number, number] }>('usd-20');
    const rate = loadFxRates().yearly.find((row) => row.year === 2024 && row.currency === 'USD')?.rate ?? Number.NaN;
    const paid = annualCost({
      unitPrice: given.listed,
      priceMode: 'HT',
      seats: 1,
      periodsPerYear: 1,
      fxRate: rate,
      cardFeeRate: 0.02,
      fixedFeePerDebit: 0,
      vatRegime: 'charged_as_consumer',
      vatRecovery: 1,
    });
    // 20 / 1.08238 = 18.478 HT, + 20 % = 3.696, + 2 % of 22.173 = 0.443
    expect(paid).toMatchObject({ netCents: 18_48, vatChargedCents: 3_70, feesCents: 44, cashCents: 22_62 });
    const [low, high] = expected.paidEurRange;
    expect(eurosFromCents(paid.cashCents)).toBeGreaterThanOrEqual(low);
    expect(eurosFromCents(paid.cashCents)).toBeLessThanOrEqual(high);
  });

  it('choix: 30–45 min a week over 52 weeks', () => {
    const { expect: expected } = seed<unknown, { hoursPerYearRange: [number, number] }>('choix');
    const { low, high } = choiceHours(settings);
    expect([low, high]).toEqual(expected.hoursPerYearRange);
  });

  it('formation-cachee: 200–400 h for 10 people and 4 tools', () => {
    const { given, expect: expected } = seed<
      { people: number; tools: number },
      { hoursPerYearRange: [number, number] }
    >('formation-cachee');
    const { low, high } = hiddenHours(given.people, given.tools, settings);
    expect([low, high]).toEqual(expected.hoursPerYearRange);
    // Twice the people, one tool in excess instead of three: 200 × 2 / 3
    expect(hiddenHours(20, 2, settings).low).toBeCloseTo(400 / 3, 10);
    // Thirteen tools: still 20–40 hours a person, as with four. 200 people × 20 = 4 000
    expect(hiddenHours(200, 13, settings)).toEqual({ low: 4000, central: 6000, high: 8000 });
    expect(hiddenHours(50, 1, settings)).toEqual({ low: 0, central: 0, high: 0 });
  });

  it('attente: 5 000 € a month poorly spent, six months', () => {
    const { given, expect: expected } = seed<{ monthlyPoorlySpent: number; months: number }, { lost: number }>(
      'attente',
    );
    expect(delayCost(given.monthlyPoorlySpent * 12 * 100, given.months)).toBe(expected.lost * 100);
  });

  it.each(['autodiagnostic', 'autodiagnostic-1'])('%s', (id) => {
    const { given, expect: expected } = seed<{ ticked: number }, { inThe90: boolean }>(id);
    expect(verdictOf(given.ticked, 0, settings.boxesForVerdict)).toBe(expected.inThe90 ? 'in' : 'out');
  });

  it('adoption: 15 % active in September, 85 % unused', () => {
    const { given, expect: expected } = seed<{ byMonth: Record<string, number> }, { unusedShareInSeptember: number }>(
      'adoption',
    );
    expect(adoptionShares(given.byMonth.septembre ?? Number.NaN).unusedSharePct).toBe(
      expected.unusedShareInSeptember * 100,
    );
  });
});
