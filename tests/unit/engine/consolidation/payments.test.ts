import { exitOf, paymentsByMonth } from '@main/engine/consolidation';
import { day, month } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRunning, aRunningUnknown } from '../../../support/consolidation-builders';

describe('paymentsByMonth', () => {
  it('spreads a monthly plan, and a yearly one on its anniversary', () => {
    expect(paymentsByMonth(aRunning(), month('2027-01'), 3)).toEqual([250_00, 250_00, 250_00]);
    const yearly = aRunning({ period: 'annual', unitPriceCents: cents(240_00), renewalOn: day('2027-03-10') });
    // 10 × 240 € in March, then nothing until the next one.
    expect(paymentsByMonth(yearly, month('2027-01'), 4)).toEqual([0, 0, 2_400_00, 0]);
  });

  it('stops on the day the contract lets go, and not before', () => {
    const quarterly = aRunning({ period: 'quarterly', unitPriceCents: cents(60_00), renewalOn: day('2027-02-15') });
    const from = month('2027-01');
    expect(paymentsByMonth(quarterly, from, 6)).toEqual([0, 600_00, 0, 0, 600_00, 0]);
    expect(paymentsByMonth(quarterly, from, 6, { from: day('2027-05-15'), seats: 0 })).toEqual([0, 600_00, 0, 0, 0, 0]);
    expect(paymentsByMonth(quarterly, from, 6, { from: day('2027-05-16'), seats: 0 })).toEqual([
      0, 600_00, 0, 0, 600_00, 0,
    ]);
  });

  it('pays fewer seats from the change on', () => {
    const change = { from: day('2027-02-01'), seats: 4 };
    const monthly = aRunning({ renewalOn: day('2027-01-01') });
    expect(paymentsByMonth(monthly, month('2027-01'), 3, change)).toEqual([250_00, 100_00, 100_00]);
  });

  it('an unknown cost gives no payment at all, not zero', () => {
    expect(paymentsByMonth(aRunningUnknown(), month('2027-01'), 3)).toBeNull();
  });

  it('a whole year adds up to the annual cost to the cent, whatever the price, period and anniversary', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 1, max: 300 }),
        fc.constantFrom('monthly' as const, 'quarterly' as const, 'annual' as const),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (price, seats, period, m, d) => {
          const renewalOn = day(`2027-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
          const running = aRunning({ unitPriceCents: cents(price), seats, period, renewalOn, cardFeeRate: 0.02 });
          const year = paymentsByMonth(running, month('2027-01'), 12) ?? [];
          expect(year.reduce((total, amount) => total + amount, 0)).toBe(running.annualCents);
        },
      ),
    );
  });
});

describe('exitOf', () => {
  it('is the next renewal whose notice is still possible', () => {
    const running = aRunning({ period: 'annual', commitmentMonths: 12, renewalOn: day('2027-03-10'), noticeDays: 30 });
    // 10 March 2027 less 30 days.
    expect(exitOf(running, null)).toMatchObject({ on: '2027-03-10', decideBy: '2027-02-08', byItself: false });
    const late = aRunning({ period: 'annual', commitmentMonths: 12, renewalOn: day('2026-12-10'), noticeDays: 30 });
    // 10 November 2026 is past on 21 November: the year after.
    expect(exitOf(late, null)).toMatchObject({ on: '2027-12-10', decideBy: '2027-11-10' });
  });

  it('waits for the wanted day, commitment after commitment', () => {
    const monthly = aRunning({ renewalOn: day('2026-12-05') });
    expect(exitOf(monthly, day('2027-02-01')).on).toBe('2027-02-05');
    const yearly = aRunning({ commitmentMonths: 12, renewalOn: day('2027-01-05') });
    expect(exitOf(yearly, day('2027-02-01')).on).toBe('2028-01-05');
  });

  it('a contract that stops by itself needs no notice; one without any date is not guessed', () => {
    const ends = aRunning({ commitmentMonths: 12, renewalOn: day('2027-01-05'), autoRenew: false });
    expect(exitOf(ends, null)).toMatchObject({ on: '2027-01-05', decideBy: null, byItself: true });
    const unknown = aRunning({ commitmentMonths: 12, renewalOn: null, startedOn: null });
    expect(exitOf(unknown, null)).toMatchObject({ on: null, decideBy: null });
  });
});
