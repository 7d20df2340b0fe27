import { classifySeat } from '@main/engine/seats';
import { addDays, day } from '@shared/domain/day';
import { describe, expect, it } from 'vitest';
import { person, seat, today } from './builders';

const never = { lastActiveOn: null, activeDays: null };

describe('status of a seat', () => {
  it.each([
    ['regular: 15 active days of 30', {}, {}, 'regular'],
    // 4 × 7 / 30 = 0.93 a week
    ['occasional: 4 active days of 30', { activeDays: 4 }, {}, 'occasional'],
    // 5 × 7 / 30 = 1.17 a week
    ['regular: 5 active days of 30', { activeDays: 5 }, {}, 'regular'],
    ['regular when the frequency is unknown', { activeDays: null }, {}, 'regular'],
    ['29 days ago is not dormant', { lastActiveOn: addDays(today, -29) }, {}, 'regular'],
    ['30 days ago is dormant', { lastActiveOn: addDays(today, -30) }, {}, 'dormant'],
    ['never activated', never, {}, 'never'],
    ['unknown is not never', { ...never, activityKnown: false }, {}, 'unknown'],
    ['seat of 29 days, not active yet', { ...never, assignedOn: addDays(today, -29) }, {}, 'new'],
    ['seat of 30 days, never active', { ...never, assignedOn: addDays(today, -30) }, {}, 'never'],
    ['new person on an old seat', never, { arrivedOn: addDays(today, -10) }, 'new'],
    ['new seat already used', { assignedOn: addDays(today, -10), activeDays: 6 }, {}, 'regular'],
    ['new seat without any source', { ...never, activityKnown: false, assignedOn: addDays(today, -3) }, {}, 'new'],
    ['invitation pending', { ...never, state: 'pending' }, {}, 'pending'],
    ['account deleted', { state: 'deleted' }, {}, 'excluded'],
    ['seat given back', { releasedOn: day('2026-09-01') }, {}, 'excluded'],
    ['seat to be given back later', { releasedOn: day('2026-12-01') }, {}, 'regular'],
    ['service account', {}, { kind: 'service-account' }, 'excluded'],
    ['guest', {}, { kind: 'guest' }, 'excluded'],
    ['left yesterday, even if active', {}, { leftOn: addDays(today, -1) }, 'left'],
    ['leaves today: still there', {}, { leftOn: today }, 'regular'],
    ['leaver whose invitation is pending', { state: 'pending' }, { leftOn: day('2026-08-31') }, 'left'],
    ['on leave today', { lastActiveOn: day('2026-05-01') }, { leaveFrom: day('2026-05-04') }, 'on-leave'],
    ['leave to come', {}, { leaveFrom: day('2026-11-01') }, 'regular'],
    // Idle 153 days, of which 146 of leave (4 May to 26 September): 7 days without activity.
    [
      'back from leave 5 days ago',
      { lastActiveOn: day('2026-05-01') },
      { leaveFrom: day('2026-05-04'), leaveTo: day('2026-09-26') },
      'regular',
    ],
    ['nothing for 90 days, older erased', { ...never, inactiveSince: addDays(today, -90) }, {}, 'dormant'],
    ['nothing for 10 days, older not given', { ...never, inactiveSince: addDays(today, -10) }, {}, 'unknown'],
    ['source made before the seat', { assignedOn: day('2026-08-20'), activityAsOf: day('2026-08-01') }, {}, 'unknown'],
  ] as const)('%s', (_, seatPart, personPart, expected) => {
    expect(classifySeat(seat(seatPart), person(personPart), today).status).toBe(expected);
  });

  it('judges activity on the day of its source, and says when that source is old', () => {
    const old = seat({ lastActiveOn: day('2026-06-28'), activityAsOf: day('2026-07-01') });
    const result = classifySeat(old, person(), today);
    expect(result.status).toBe('regular');
    // 1 July to 1 October: 92 days
    expect(result.warnings).toEqual([{ code: 'source-old', params: { day: '2026-07-01', days: 92 } }]);
  });

  it('says the idle days without those of leave', () => {
    const leave = { leaveFrom: day('2026-07-01'), leaveTo: day('2026-07-31') };
    const result = classifySeat(seat({ lastActiveOn: day('2026-06-20') }), person(leave), today);
    // 20 June to 1 October: 103 days, minus 31 of leave
    expect(result).toMatchObject({ status: 'dormant', reason: { params: { days: 72 } } });
  });

  it('classifies a seat without a person by its activity alone', () => {
    expect(classifySeat(seat({ personId: null }), null, today).status).toBe('regular');
  });
});
