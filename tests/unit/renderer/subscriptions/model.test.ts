import { nextStep } from '@renderer/features/subscriptions/model/next-step';
import { priceText } from '@renderer/features/subscriptions/model/price-text';
import { paymentSums } from '@renderer/features/subscriptions/payments/payment-sums';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { AnnualCost } from '@shared/domain/audit-cost';
import { day, month } from '@shared/domain/day';
import { cents, centsPerYear } from '@shared/domain/money';
import { describe, expect, it } from 'vitest';
import { aPayment, aSubscription } from '../../../support/builders';

const zero = centsPerYear(0);
const cost: AnnualCost = {
  netCents: centsPerYear(3_000_00),
  feesCents: zero,
  vatChargedCents: zero,
  vatSelfAssessedCents: zero,
  vatRecoverableCents: zero,
  vatLostCents: zero,
  fullCents: centsPerYear(3_000_00),
  cashCents: centsPerYear(3_000_00),
};
const aView = (given: Partial<SubscriptionView> = {}): SubscriptionView => ({
  ...aSubscription(),
  costView: { cost, bridge: null, rate: { kind: 'euro' } },
  assignedSeats: 0,
  stalePrice: false,
  nextRenewal: { renewalOn: null, assumed: false, rolled: false, decideBy: null },
  running: true,
  ...given,
});

describe('real payments against the price typed', () => {
  it('3 000 € a year paid monthly: two payments should make 3 000 × 2 ÷ 12 = 500 €', () => {
    const payments = [aPayment({ netCents: cents(250_00) }), aPayment({ id: 'p2', netCents: cents(280_00) })];
    expect(paymentSums(payments, { period: 'monthly' }, cost)).toEqual({
      count: 2,
      netCents: 530_00,
      debitedCents: null,
      expectedCents: 500_00,
      gapCents: 30_00,
    });
  });

  it('one yearly payment is one year', () => {
    const sums = paymentSums([aPayment({ netCents: cents(2_900_00) })], { period: 'annual' }, cost);
    expect(sums).toMatchObject({ expectedCents: 3_000_00, gapCents: -100_00 });
  });

  it('an unknown cost gives no gap, never a gap against zero', () => {
    expect(paymentSums([aPayment()], { period: 'monthly' }, null)).toMatchObject({
      expectedCents: null,
      gapCents: null,
    });
  });

  it('debited amounts are summed over the payments that say them', () => {
    const payments = [aPayment({ debitedCents: cents(300_00) }), aPayment({ id: 'p2' })];
    expect(paymentSums(payments, { period: 'monthly' }, cost).debitedCents).toBe(300_00);
  });
});

describe('the next thing to do', () => {
  it('nothing without subscription, nor for those that ended', () => {
    expect(nextStep([])).toBeNull();
    expect(nextStep([aView({ status: 'ended', stalePrice: true })])).toBeNull();
  });

  it('a missing rate comes first, then prices to confirm, then the VAT number, then renewals, then seats', () => {
    const rate = { kind: 'missing' as const, currency: 'SEK' as const, month: month('2026-11') };
    const missing = aView({ id: 'a', costView: { cost: null, bridge: null, rate } });
    const stale = aView({ id: 'b', stalePrice: true });
    const vat = aView({ id: 'c', vatNumberGiven: 'unknown' });
    const undated = aView({ id: 'd', commitmentMonths: 12 });
    const all = [undated, vat, stale, missing];
    expect(nextStep(all)).toEqual({ kind: 'rate', count: 1, id: 'a' });
    expect(nextStep(all.slice(0, 3))).toEqual({ kind: 'prices', count: 1, ids: ['b'] });
    expect(nextStep(all.slice(0, 2))).toEqual({ kind: 'vat', count: 1, id: 'c' });
    expect(nextStep(all.slice(0, 1))).toEqual({ kind: 'renewal', count: 1, id: 'd' });
    expect(nextStep([aView({ renewalOn: day('2027-03-01'), commitmentMonths: 12 })])).toEqual({ kind: 'seats' });
  });

  it('a French vendor has no VAT number to register', () => {
    expect(nextStep([aView({ vatNumberGiven: 'unknown', vatRegime: 'fr_supplier' })])).toEqual({ kind: 'seats' });
  });
});

it('a price is shown as displayed, with its cents when there are any', () => {
  expect(priceText(aView({ currency: 'USD' }))).toBe('25\u202f$ HT');
  expect(priceText(aView({ unitPriceCents: cents(129_90), priceMode: 'TTC' }))).toBe('129,90\u202f€ TTC');
});
