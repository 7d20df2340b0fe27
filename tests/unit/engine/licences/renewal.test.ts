import { noticesToGive, renewalOf } from '@main/engine/licences';
import { day } from '@shared/domain/day';
import type { Subscription } from '@shared/domain/subscription';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSubscription } from '../../../support/builders';

const asOf = day('2026-11-21');
const renewal = (given: Partial<Subscription>) => renewalOf(aSubscription(given), null, asOf);
const yearly = { commitmentMonths: 12, period: 'annual' as const, noticeDays: 30 };

describe('renewalOf', () => {
  it('leaves notice open until its last day included', () => {
    // 21 December − 30 days = 21 November
    expect(renewal({ ...yearly, renewalOn: day('2026-12-21') })).toMatchObject({
      state: 'open',
      noticeBy: '2026-11-21',
      daysLeft: 0,
      effectiveOn: '2026-12-21',
      decideBy: '2026-11-21',
    });
    expect(renewal({ ...yearly, renewalOn: day('2026-12-20') })).toMatchObject({
      state: 'missed',
      noticeBy: '2026-11-20',
      daysLeft: -1,
      effectiveOn: '2027-12-20',
      decideBy: '2027-11-20',
    });
  });
  it('rolls a past date by the commitment when it renews itself', () => {
    expect(renewal({ ...yearly, renewalOn: day('2024-03-01') })).toMatchObject({
      renewalOn: '2027-03-01',
      rolled: true,
      state: 'open',
    });
  });
  it('flags a past date that does not renew itself', () => {
    expect(renewal({ ...yearly, autoRenew: false, renewalOn: day('2026-10-01') })).toMatchObject({
      renewalOn: '2026-10-01',
      state: 'expired',
      effectiveOn: null,
    });
    expect(renewal({ ...yearly, autoRenew: false, renewalOn: day('2027-01-01') })).toMatchObject({
      state: 'ends',
      effectiveOn: '2027-01-01',
      noticeBy: null,
    });
  });
  it('does not drift from the 31st: January 31 rolls to February 28, then to March 31', () => {
    const monthly = { commitmentMonths: 1, renewalOn: day('2026-01-31') };
    expect(renewalOf(aSubscription(monthly), null, day('2026-02-10')).renewalOn).toBe('2026-02-28');
    expect(renewalOf(aSubscription(monthly), null, day('2026-03-10')).renewalOn).toBe('2026-03-31');
  });
  it('holds a monthly plan paid for a year to its year', () => {
    expect(renewal({ commitmentMonths: 1, period: 'annual', startedOn: day('2026-03-01') })).toMatchObject({
      stepMonths: 12,
      renewalOn: '2027-03-01',
      assumed: true,
    });
  });
  it('gives a monthly plan without dates one month at most, a yearly one nothing', () => {
    expect(renewal({})).toMatchObject({ renewalOn: '2026-12-21', assumed: true, state: 'open' });
    expect(renewal({ commitmentMonths: 12 })).toMatchObject({ renewalOn: null, state: 'unknown', effectiveOn: null });
  });
  it('counts several periods when the notice is longer than one', () => {
    // monthly on the 1st with 60 days of notice: 1 December and 1 January are too late, 1 February leaves 3 December
    expect(renewal({ renewalOn: day('2026-12-01'), noticeDays: 60 })).toMatchObject({
      state: 'missed',
      effectiveOn: '2027-02-01',
      decideBy: '2026-12-03',
    });
  });
  it('asks nothing more of a cancelled subscription', () => {
    expect(renewal({ status: 'cancelled', endsOn: day('2027-01-31') })).toMatchObject({
      state: 'cancelled',
      effectiveOn: '2027-01-31',
      decideBy: null,
    });
  });
  it('always decides on or after the day of the audit, at a date that is a renewal', () => {
    const date = fc.tuple(
      fc.integer({ min: 2020, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    const asDay = date.map(([y, m, d]) => day(`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`));
    fc.assert(
      fc.property(
        asDay,
        fc.integer({ min: 0, max: 36 }),
        fc.integer({ min: 0, max: 120 }),
        (renewalOn, commitmentMonths, noticeDays) => {
          const found = renewal({ renewalOn, commitmentMonths, noticeDays });
          expect((found.decideBy ?? '') >= asOf).toBe(true);
          expect((found.effectiveOn ?? '') >= (found.renewalOn ?? '9999')).toBe(true);
          expect((found.renewalOn ?? '') >= asOf).toBe(true);
          expect(found.state === 'open').toBe(found.effectiveOn === found.renewalOn);
        },
      ),
    );
  });
});

describe('noticesToGive', () => {
  const until = day('2026-12-31');
  const given = (part: Partial<Subscription>) => noticesToGive([renewal(part)], asOf, until);
  it('names a yearly contract whose last day falls in the window, both ends included', () => {
    // 21 December − 30 days = 21 November, today; 30 January − 30 days = 31 December, the last day.
    expect(given({ ...yearly, renewalOn: day('2026-12-21') })).toHaveLength(1);
    expect(given({ ...yearly, renewalOn: day('2027-01-30') })).toHaveLength(1);
    expect(given({ ...yearly, renewalOn: day('2027-01-31') })).toEqual([]);
  });
  it('is silent on a notice that passed, a monthly plan and an unknown date', () => {
    expect(given({ ...yearly, renewalOn: day('2026-12-20') })).toEqual([]);
    expect(given({ renewalOn: day('2026-12-21') })).toEqual([]);
    expect(given({ commitmentMonths: 12 })).toEqual([]);
  });
});
