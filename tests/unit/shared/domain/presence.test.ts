import { day } from '@shared/domain/day';
import { hasArrived, hasLeft, isPresent, isStaff, nameablePeople } from '@shared/domain/presence';
import { describe, expect, it } from 'vitest';
import { aPerson } from '../../../support/builders';

const [eve, last, next] = [day('2026-11-29'), day('2026-11-30'), day('2026-12-01')];

describe('who is in the company on a day', () => {
  it('the last day is still worked; a departure to come is not a departure', () => {
    const leaving = aPerson({ leftOn: last });
    expect([eve, last, next].map((on) => hasLeft(leaving, on))).toEqual([false, false, true]);
    expect([eve, last, next].map((on) => isPresent(leaving, on))).toEqual([true, true, false]);
  });
  it('the first day is worked; an arrival nobody dated has happened', () => {
    const coming = aPerson({ arrivedOn: last });
    expect([eve, last, next].map((on) => hasArrived(coming, on))).toEqual([false, true, true]);
    expect(isPresent(aPerson({ arrivedOn: null }), eve)).toBe(true);
  });
  it('of the staff: employees, on leave or not; neither guests nor service accounts', () => {
    const onLeave = aPerson({ leaveFrom: day('2026-05-11') });
    expect(isStaff(onLeave, last)).toBe(true);
    expect(isStaff(aPerson({ kind: 'guest' }), last)).toBe(false);
    expect(isStaff(aPerson({ kind: 'service-account' }), last)).toBe(false);
  });
  it('one who left is named no more, unless named already', () => {
    const people = [aPerson({ id: 'p1' }), aPerson({ id: 'p2', leftOn: eve }), aPerson({ id: 'p3', leftOn: next })];
    const ids = (named: string | null) => nameablePeople(people, last, named).map(({ id }) => id);
    expect(ids(null)).toEqual(['p1', 'p3']);
    expect(ids('p2')).toEqual(['p1', 'p2', 'p3']);
  });
});
