import { fiscalYear } from '@main/engine/licences/cost/fiscal-year';
import { lastDebitMonth } from '@main/engine/licences/cost/subscription-cost';
import { day, month } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';
import { aSummary, audit, holders } from '../../../support/audit';
import { aPayment, aSubscription, aTeam } from '../../../support/builders';

describe('cost of a subscription', () => {
  it('uses the rate of the last debit: January for a yearly plan, this month for a monthly one', () => {
    const yearly = aSubscription({ period: 'annual', startedOn: day('2024-01-20') });
    expect(lastDebitMonth(yearly, day('2026-11-21'))).toBe('2026-01');
    expect(lastDebitMonth(yearly, day('2026-01-19'))).toBe('2025-01');
    expect(
      lastDebitMonth(aSubscription({ period: 'quarterly', renewalOn: day('2027-01-31') }), day('2026-11-21')),
    ).toBe('2026-10');
    expect(lastDebitMonth(aSubscription(), day('2026-11-21'))).toBe('2026-11');
  });
  it('keeps a missing rate out of every total and says which', () => {
    const { cost } = audit({
      subscriptions: [aSubscription({ id: 'a' }), aSubscription({ id: 'b', name: 'Outil', currency: 'SEK' })],
    });
    expect(cost.subscriptions[1]).toMatchObject({ cost: null, status: 'unknown', rate: { kind: 'missing' } });
    expect(cost.annualFull).toMatchObject({ value: 3_000_00, status: 'measured' });
    expect(cost.annualFull.missing).toEqual([
      { code: 'audit.missing.fxRate', params: { currency: 'SEK', rateMonth: '2026-11', name: 'Outil' } },
    ]);
  });
  it('keeps currencies apart', () => {
    const { cost } = audit({
      subscriptions: [
        aSubscription({ id: 'a' }),
        aSubscription({ id: 'b', currency: 'USD', seats: 5, unitPriceCents: cents(20_00) }),
        aSubscription({ id: 'c', currency: 'USD', seats: 1, unitPriceCents: cents(20_00) }),
      ],
    });
    // 120 $ a month; 1 200 ÷ 1.1593 = 1 035.1074, 240 ÷ 1.1593 = 207.0215
    expect(cost.currencies).toEqual([
      { currency: 'EUR', subscriptions: 1, displayedCents: 3_000_00, netCents: 3_000_00 },
      { currency: 'USD', subscriptions: 2, displayedCents: 1_440_00, netCents: 1_035_11 + 207_02 },
    ]);
  });
  it('explains the way from the displayed price to the bank, whose parts add up', () => {
    const { cost } = audit({
      subscriptions: [
        aSubscription({
          currency: 'USD',
          seats: 1,
          unitPriceCents: cents(72_00),
          priceMode: 'TTC',
          vatRegime: 'charged_as_consumer',
          cardFeeRate: 0.029,
        }),
      ],
    });
    // VF-06: 864 $ TTC displayed; 621.06 € + 124.21 of VAT converted, nothing to add; fees 21.61; out of the bank 766.88
    expect(cost.subscriptions[0]?.bridge).toEqual({
      displayedCents: 864_00,
      rateCents: 621_06 + 124_21 - 864_00,
      vatCents: 0,
      feesCents: 21_61,
      cashCents: 766_88,
    });
  });
  it('costs per paid seat, and per active seat only when there is one', () => {
    const seat = (declaredActiveSeats: number | null) =>
      audit({ subscriptions: [aSubscription({ declaredActiveSeats })] }).cost.subscriptions[0];
    expect(seat(4)?.perPaidSeat.value).toBe(300_00);
    expect(seat(4)?.perActiveSeat.value).toBe(750_00);
    expect(seat(0)?.perActiveSeat).toMatchObject({ value: null, status: 'not-applicable' });
    expect(seat(null)?.perActiveSeat).toMatchObject({ value: null, status: 'unknown' });
  });
  it('leaves out what has ended or not begun', () => {
    const { cost } = audit({
      subscriptions: [
        aSubscription({ id: 'a', status: 'ended' }),
        aSubscription({ id: 'b', endsOn: day('2026-11-20') }),
        aSubscription({ id: 'c', startedOn: day('2026-11-22') }),
        aSubscription({ id: 'd', endsOn: day('2026-11-21') }),
      ],
    });
    expect(cost.subscriptions.map((sub) => sub.subscriptionId)).toEqual(['d']);
  });
  it('recovers no VAT under the « franchise en base »', () => {
    const company = {
      name: 'F',
      siren: null,
      headcount: 3,
      sector: null,
      city: null,
      vat: 'franchise' as const,
      vatRecovery: 1,
      fiscalYearStartMonth: 1,
      countryMix: 'FRA',
      country: 'FR',
      logo: null,
      isExample: false,
      note: null,
    };
    // 3 000 + 600 of self-assessed VAT
    expect(audit({ company, subscriptions: [aSubscription()] }).cost.annualFull.value).toBe(3_600_00);
  });
});

describe('shares', () => {
  it('go to teams by seats held, then to the team that pays, and add up to the whole', () => {
    const result = audit({
      teams: [aTeam({ id: 'a', name: 'A' }), aTeam({ id: 'b', name: 'B' }), aTeam({ id: 'c', name: 'C' })],
      subscriptions: [aSubscription({ seats: 7, payerKind: 'team', payerTeamId: 'c' })],
      seatSummaries: [aSummary({ regular: 5 }, { holders: [...holders(1, 3, 'a'), ...holders(4, 5, 'b')] })],
    });
    // 2 100 € by 3, 2 and 2 seats
    expect(result.cost.byTeam.map((s) => [s.label, s.fullCents])).toEqual([
      ['A', 900_00],
      ['B', 600_00],
      ['C', 600_00],
    ]);
    expect(result.cost.byPayer).toMatchObject([{ key: 'team:c', label: 'C', fullCents: 2_100_00 }]);
  });
});

describe('spending by month', () => {
  it('does not estimate the months a yearly payment covers', () => {
    const yearly = aSubscription({ period: 'annual', unitPriceCents: cents(300_00), startedOn: day('2026-05-10') });
    const payments = [
      aPayment({ subscriptionId: yearly.id, paidOn: day('2026-05-10'), netCents: cents(3_000_00) }),
      aPayment({ id: 'p2', subscriptionId: null, paidOn: day('2026-10-02'), netCents: cents(80_00) }),
    ];
    const { cost } = audit({ subscriptions: [yearly], payments });
    expect(cost.byMonth.map((m) => m.totalCents)).toEqual([3_000_00, 0, 0, 0, 0, 80_00]);
    expect(cost.spent).toMatchObject({ value: 3_080_00, status: 'imported' });
  });
  it('estimates the months without a payment, at their own rate', () => {
    const usd = aSubscription({
      currency: 'USD',
      seats: 1,
      unitPriceCents: cents(100_00),
      startedOn: day('2026-07-15'),
    });
    const payments = [aPayment({ subscriptionId: usd.id, paidOn: day('2026-08-15'), netCents: cents(90_00) })];
    const { cost } = audit({ subscriptions: [usd], payments }, day('2026-08-31'), { historyMonths: 3 });
    // July: 1 200 ÷ 1.1417 = 1 051.06 a year, 87.59 a month
    expect(cost.byMonth.map((m) => [m.month, m.paidCents, m.estimatedCents, m.status])).toEqual([
      ['2026-06', 0, 0, 'declared'],
      ['2026-07', 0, 87_59, 'estimated'],
      ['2026-08', 90_00, 0, 'imported'],
    ]);
  });
  it('does not read the payments of the days after the audit', () => {
    const payments = [aPayment({ paidOn: day('2026-12-01') }), aPayment({ id: 'p2', paidOn: day('2026-10-01') })];
    expect(audit({ payments }).cost.byMonth.at(-1)).toMatchObject({ month: '2026-10', totalCents: 250_00 });
  });
  it('says that the period stops with the payments, when they are old', () => {
    const { spent } = audit({ payments: [aPayment({ paidOn: day('2026-03-05') })] }).cost;
    expect(spent.warnings).toEqual([{ code: 'audit.warnings.oldPayments', params: { last: '2026-03' } }]);
    expect(spent.value).toBe(250_00);
  });
  it('says « sans objet » for an empty dossier, not zero', () => {
    expect(audit({}).cost.spent).toMatchObject({ value: null, status: 'not-applicable' });
    expect(audit({}).headline.code).toBe('audit.headline.empty');
  });
});

describe('fiscal year', () => {
  it('holds the day, whatever its first month', () => {
    expect(fiscalYear(1, day('2026-11-21'))[0]).toBe('2026-01');
    expect(fiscalYear(12, day('2026-11-21'))).toEqual(expect.arrayContaining([month('2025-12'), month('2026-11')]));
    expect(fiscalYear(11, day('2026-11-21')).at(-1)).toBe('2027-10');
  });
});
