import { verdictOf } from '@main/engine/licences';
import type { BoxId } from '@shared/domain/assessment';
import type { AuditInput } from '@shared/domain/audit';
import { day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { aSummary, audit, holders } from '../../../support/audit';
import { aCompany, aSubscription } from '../../../support/builders';

const box = (id: BoxId, given: Partial<AuditInput>) => {
  const found = audit(given).diagnostic.boxes.find((b) => b.id === id);
  if (!found) throw new Error(id);
  return found;
};
const hand = (id: BoxId, answer: 'yes' | 'no' | 'unknown') => ({ id, answer, answeredOn: day('2026-11-10') });

describe('verdictOf', () => {
  it('is decided by what is ticked, and open while unknown boxes could decide', () => {
    expect(verdictOf(2, 0, 2)).toBe('in');
    expect(verdictOf(1, 0, 2)).toBe('out');
    expect(verdictOf(1, 1, 2)).toBe('undetermined');
    expect(verdictOf(0, 1, 2)).toBe('out');
    expect(verdictOf(0, 7, 2)).toBe('undetermined');
  });
});

describe('the seven boxes', () => {
  it('of an empty dossier are all asked', () => {
    const { diagnostic } = audit({});
    expect(diagnostic.boxes.map((b) => b.answer)).toEqual(Array.from({ length: 7 }, () => 'unknown'));
    expect(diagnostic).toMatchObject({ ticked: 0, unknown: 7, verdict: 'undetermined' });
  });
  it('ticks three subscriptions, presumes « no » below', () => {
    const subs = ['a', 'b', 'c'].map((id) => aSubscription({ id }));
    expect(box('three-subscriptions', { subscriptions: subs })).toMatchObject({ answer: 'yes', basis: 'data' });
    expect(box('three-subscriptions', { subscriptions: subs.slice(1) }).fromData).toMatchObject({
      answer: 'no',
      certainty: 'presumed',
    });
  });
  it('lets a hand answer win over a presumption, not over what is established, and shows the conflict', () => {
    const two = ['a', 'b'].map((id) => aSubscription({ id }));
    const answers = [hand('three-subscriptions', 'yes')];
    expect(box('three-subscriptions', { subscriptions: two, answers })).toMatchObject({
      answer: 'yes',
      basis: 'hand',
      conflict: true,
    });
    const three = [...two, aSubscription({ id: 'c' })];
    expect(
      box('three-subscriptions', { subscriptions: three, answers: [hand('three-subscriptions', 'no')] }),
    ).toMatchObject({
      answer: 'yes',
      basis: 'data',
      byHand: { answer: 'no', answeredOn: '2026-11-10' },
      conflict: true,
    });
  });
  it('does not take « je ne sais pas » for an answer', () => {
    expect(
      box('sensitive-data', { subscriptions: [aSubscription()], answers: [hand('sensitive-data', 'unknown')] }),
    ).toMatchObject({
      answer: 'unknown',
      basis: 'none',
    });
  });
  it('ticks « qui utilise quoi » for a number without names', () => {
    expect(box('who-uses-what', { subscriptions: [aSubscription({ declaredActiveSeats: 10 })] }).answer).toBe('yes');
    const named = aSummary({ regular: 10 }, { holders: holders(1, 10, null) });
    expect(box('who-uses-what', { subscriptions: [aSubscription()], seatSummaries: [named] }).answer).toBe('no');
  });
  it('presumes sensitive data from accounts outside the space', () => {
    const seatSummaries = [aSummary({ regular: 10 }, { personalAccounts: 2, workAddressOutside: 2 })];
    expect(box('sensitive-data', { subscriptions: [aSubscription()], seatSummaries }).fromData).toMatchObject({
      answer: 'yes',
      certainty: 'presumed',
      reason: { code: 'diagnostic.reasons.wrongAccounts', params: { count: 2 } },
    });
  });
  it('leaves unused licences unknown while usage is', () => {
    const only = (declaredActiveSeats: number | null) =>
      box('unused-licences', { subscriptions: [aSubscription({ declaredActiveSeats })] }).answer;
    expect([only(null), only(10), only(9)]).toEqual(['unknown', 'no', 'yes']);
  });
  it('sees a dashboard only in recent imports', () => {
    const followed = (activityAsOf: string, activityOrigin: 'imported' | 'declared' = 'imported') =>
      box('no-dashboard', {
        subscriptions: [aSubscription()],
        seatSummaries: [aSummary({ regular: 10 }, { activityAsOf: day(activityAsOf), activityOrigin })],
      }).answer;
    // 45 days before 21 November: 7 October
    expect([followed('2026-10-07'), followed('2026-10-06'), followed('2026-11-20', 'declared')]).toEqual([
      'no',
      'yes',
      'yes',
    ]);
  });
  it('reads hosting from the catalogue and from the setting that was checked', () => {
    const check = {
      id: 'c',
      toolId: 'chatgpt',
      settingId: 'data-region',
      checkedBy: null,
      checkedOn: null,
      nextCheckOn: null,
      note: null,
    };
    const subscriptions = [aSubscription()];
    expect(box('outside-eu', { subscriptions }).fromData).toMatchObject({ answer: 'yes', certainty: 'presumed' });
    expect(box('outside-eu', { subscriptions, settingChecks: [{ ...check, state: 'ok' }] }).answer).toBe('no');
    expect(box('outside-eu', { subscriptions: [aSubscription({ toolId: 'langdock', planId: null })] }).answer).toBe(
      'no',
    );
    expect(box('outside-eu', { subscriptions: [aSubscription({ toolId: 'notion', planId: null })] }).answer).toBe(
      'unknown',
    );
  });
});

describe('the three questions', () => {
  const answers = (given: Partial<AuditInput>) => audit(given).diagnostic.questions.map((q) => q.answer);
  it('are asked while the dossier knows nothing', () => {
    expect(answers({})).toEqual(['unknown', 'unknown', 'unknown']);
  });
  it('are answered by what the dossier holds; training counts once everybody is trained', () => {
    const governance = {
      footprintComputedOn: day('2026-11-01'),
      charterAdoptedOn: day('2026-10-01'),
      trainedPeople: 44,
    };
    expect(answers({ governance, company: aCompany({ headcount: 45 }) })).toEqual(['yes', 'yes', 'no']);
    expect(answers({ governance, company: aCompany({ headcount: 44 }) })).toEqual(['yes', 'yes', 'yes']);
    expect(answers({ governance, company: aCompany({ headcount: null }) })).toEqual(['yes', 'yes', 'unknown']);
  });
});
