import { day, month } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../support/audit';
import { aCompany, aSubscription } from '../../../support/builders';

describe('budget against payment', () => {
  it('splits the gap into price, rate, VAT and fees, which add up', () => {
    const { gaps } = audit({
      subscriptions: [
        aSubscription({
          currency: 'USD',
          seats: 5,
          unitPriceCents: cents(20_00),
          cardFeeRate: 0.02,
          vatRegime: 'charged_as_consumer',
          budgetedAnnualCents: cents(1_000_00),
        }),
      ],
    }).traps;
    // 1 200 $ displayed; 1 035.11 € at 1.1593; + 207.02 of VAT; + 2 % of 1 242.13 = 24.84; paid 1 266.97
    expect(gaps[0]).toMatchObject({
      paidCents: 1_266_97,
      gapCents: 266_97,
      gapPct: 26.7,
      parts: { priceCents: 200_00, rateCents: 1_035_11 - 1_200_00, vatCents: 207_02, feesCents: 24_84 },
    });
    const parts = Object.values(gaps[0]?.parts ?? {});
    expect(parts.reduce((total, part) => total + part, 0)).toBe(266_97);
  });
  it('is unknown without any budget', () => {
    expect(audit({ subscriptions: [aSubscription()] }).traps.budgetGap).toMatchObject({
      value: null,
      status: 'unknown',
    });
  });
});

describe('VAT number', () => {
  const vat = (given: Parameters<typeof aSubscription>[0], vatRecovery = 1) =>
    audit({
      company: aCompany({ vatRecovery, vat: vatRecovery === 1 ? 'standard' : 'partial' }),
      subscriptions: [aSubscription(given)],
    }).traps;
  it('is worth the VAT charged, times what the company recovers', () => {
    const consumer = { vatRegime: 'charged_as_consumer', vatNumberGiven: 'no' } as const;
    expect(vat(consumer).avoidableVat.value).toBe(600_00);
    expect(vat(consumer, 0.6).avoidableVat.value).toBe(360_00);
  });
  it('is worth nothing to check when nobody knows, and is asked for', () => {
    const traps = vat({ vatNumberGiven: 'unknown' });
    expect(traps.avoidableVat).toMatchObject({ value: 0, missing: [{ code: 'audit.missing.vatNumber' }] });
    expect(traps.vat).toMatchObject([{ kind: 'to-check', avoidableCents: null }]);
  });
  it('asks nothing of what is free: no VAT, no renewal, no invoice, no drift', () => {
    const free = { unitPriceCents: cents(0), currency: 'USD', vatNumberGiven: 'unknown', renewalOn: null } as const;
    const { traps, renewals, quality } = audit({
      subscriptions: [aSubscription({ ...free, commitmentMonths: 1, priceOrigin: 'catalogue' })],
    });
    expect([traps.vat, traps.drifts, renewals]).toEqual([[], [], []]);
    const asked = quality.gaps.filter(({ subscriptionId }) => subscriptionId !== null).map(({ code }) => code);
    expect(asked.filter((code) => code !== 'active-seats' && code !== 'holders')).toEqual([]);
  });
  it('still asks of what is paid by its use: a budget beside a price of zero', () => {
    const metered = {
      unitPriceCents: cents(0),
      budgetedAnnualCents: cents(1_200_00),
      vatNumberGiven: 'unknown',
    } as const;
    const { traps, renewals } = audit({ subscriptions: [aSubscription(metered)] });
    expect(traps.vat).toMatchObject([{ kind: 'to-check' }]);
    expect(renewals).toHaveLength(1);
  });
  it('tells contradictions apart', () => {
    expect(vat({ vatNumberGiven: 'no' }).vat).toMatchObject([{ kind: 'contradiction', avoidableCents: null }]);
    expect(vat({ vatRegime: 'charged_as_consumer' }).vat).toMatchObject([
      { kind: 'contradiction', avoidableCents: 600_00 },
    ]);
    expect(vat({ vatRegime: 'fr_supplier', vatNumberGiven: 'no' }).vat).toEqual([]);
  });
  it('counts once with the unused seats in the waste found', () => {
    const { delay } = audit({
      subscriptions: [
        aSubscription({ vatRegime: 'charged_as_consumer', vatNumberGiven: 'no', declaredActiveSeats: 5 }),
      ],
    });
    // 3 600 with VAT: half unused 1 800, VAT of the other half 300
    expect(delay.wasteFound.value).toBe(2_100_00);
    expect(delay.perMonth.value).toBe(175_00);
  });
});

describe('currency drift', () => {
  it('compares with the rate of the start, at the same price', () => {
    const { traps } = audit({
      subscriptions: [
        aSubscription({ currency: 'USD', seats: 1, unitPriceCents: cents(100_00), startedOn: day('2025-01-10') }),
      ],
      fxRates: [{ id: 'r', month: month('2026-11'), currency: 'USD', rate: 1, note: null }],
    });
    // 1 200 $ : 1 159.01 € at 1.03537, 1 200 € at par
    expect(traps.drifts[0]).toMatchObject({ driftCents: 40_99, driftPct: 3.54 });
  });
  it('does not concern euros, and stays unknown without the first rate', () => {
    expect(audit({ subscriptions: [aSubscription({ startedOn: day('2025-01-10') })] }).traps.drifts).toEqual([]);
    const old = aSubscription({ currency: 'USD', startedOn: day('2020-01-10') });
    expect(audit({ subscriptions: [old] }).traps.currencyDrift).toMatchObject({ value: null, status: 'unknown' });
  });
});
