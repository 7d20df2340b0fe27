import { subscriptionView } from '@main/services/subscriptions/subscription-view';
import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { describe, expect, test } from 'vitest';
import { aSubscription } from '../../../support/builders';

const today = day('2026-11-21');
const noCost = { cost: null, bridge: null, rate: { kind: 'euro' as const } };
const renewalShown = (given: Parameters<typeof aSubscription>[0]) =>
  subscriptionView(aSubscription(given), noCost, [], today).nextRenewal;

/** The list of subscriptions and the calendar of the audit give the same dates. */
describe('the next renewal of a subscription in its list', () => {
  test('said by the contract: the date itself, and the notice counted back from it', () => {
    // 2027-02-01 less 30 days: 2027-01-02.
    expect(renewalShown({ renewalOn: day('2027-02-01'), commitmentMonths: 12, noticeDays: 30 })).toEqual({
      renewalOn: '2027-02-01',
      assumed: false,
      rolled: false,
      decideBy: '2027-01-02',
    });
  });
  test('past, and renewed by itself: the one after, said to be rolled', () => {
    expect(
      renewalShown({ renewalOn: day('2026-03-01'), commitmentMonths: 12, noticeDays: 30, autoRenew: true }),
    ).toEqual({ renewalOn: '2027-03-01', assumed: false, rolled: true, decideBy: '2027-01-30' });
  });
  test('not said: deduced from the start and the commitment', () => {
    expect(
      renewalShown({ renewalOn: null, startedOn: day('2026-06-15'), commitmentMonths: 12, noticeDays: 0 }),
    ).toMatchObject({ renewalOn: '2027-06-15', assumed: true, rolled: false });
  });
  test('nothing to deduce it from: unknown, never a date of our own', () => {
    expect(renewalShown({ renewalOn: null, startedOn: null, commitmentMonths: 12 })).toEqual({
      renewalOn: null,
      assumed: false,
      rolled: false,
      decideBy: null,
    });
  });
  test('ended, or free: no renewal to come and no notice to give', () => {
    const none = { renewalOn: null, assumed: false, rolled: false, decideBy: null };
    expect(renewalShown({ status: 'ended', renewalOn: null, commitmentMonths: 1 })).toEqual(none);
    expect(renewalShown({ unitPriceCents: cents(0), renewalOn: null, commitmentMonths: 1 })).toEqual(none);
  });
});
