import { trainingCoverage } from '@main/engine/governance/training';
import type { Person } from '@shared/domain/company';
import { day } from '@shared/domain/day';
import { moduleIds, type TrainingAttendance, type TrainingSession } from '@shared/domain/training';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const person = (id: string, over: Partial<Person> = {}): Person => ({
  id,
  name: id,
  email: null,
  teamId: 't1',
  managerId: null,
  arrivedOn: null,
  leftOn: null,
  kind: 'employee',
  partTime: false,
  leaveFrom: null,
  leaveTo: null,
  note: null,
  ...over,
});
const session = (id: string, over: Partial<TrainingSession> = {}): TrainingSession => ({
  id,
  title: id,
  modules: [...moduleIds],
  heldOn: day('2025-03-10'),
  startsAt: '09:30',
  minutes: 60,
  trainer: null,
  place: null,
  state: 'held',
  note: null,
  ...over,
});
const seen = (
  sessionId: string,
  personId: string,
  state: TrainingAttendance['state'] = 'present',
): TrainingAttendance => ({
  id: `${sessionId}-${personId}`,
  sessionId,
  personId,
  name: personId,
  state,
  recordedOn: null,
});
const asOf = day('2025-04-01');

describe('coverage of training', () => {
  it('counts the people present who followed every module', () => {
    const result = trainingCoverage({
      people: [person('a'), person('b'), person('c')],
      sessions: [session('s1', { modules: ['data', 'sobriety'] }), session('s2', { modules: ['precise-prompts'] })],
      attendance: [seen('s1', 'a'), seen('s2', 'a'), seen('s1', 'b')],
      required: ['data', 'precise-prompts'],
      asOf,
    });
    // a: both modules; b: data only; c: nothing. 1 of 3 = 33.3, rounded down.
    expect(result).toMatchObject({ present: 3, trained: 1, started: 1, untrained: 1 });
    expect(result.coverage.value).toBe(33);
    expect(result.people.find((one) => one.personId === 'b')).toMatchObject({ missing: ['precise-prompts'] });
    expect(result.people.find((one) => one.personId === 'a')).toMatchObject({ minutes: 120, trainedOn: '2025-03-10' });
  });

  it('leaves out leavers, guests, service accounts and those who have not arrived; keeps a joiner to train', () => {
    const result = trainingCoverage({
      people: [
        person('a'),
        person('gone', { leftOn: day('2025-03-31') }),
        person('guest', { kind: 'guest' }),
        person('robot', { kind: 'service-account' }),
        person('soon', { arrivedOn: day('2025-04-02') }),
        person('new', { arrivedOn: day('2025-03-20') }),
      ],
      sessions: [session('s')],
      attendance: [seen('s', 'a'), seen('s', 'gone'), seen('s', 'guest')],
      asOf,
    });
    // Present on 1 April: a and new. Trained: a. 1 of 2 = 50.
    expect(result).toMatchObject({ present: 2, trained: 1, joiners: 1, expected: 1, left: 1 });
    expect(result.coverage.value).toBe(50);
  });

  it('counts neither an absence, nor a session that was not held, nor one still to come', () => {
    const people = [person('a')];
    const cover = (one: TrainingSession, state: TrainingAttendance['state']) =>
      trainingCoverage({ people, sessions: [one], attendance: [seen('s', 'a', state)], asOf }).trained;
    expect(cover(session('s'), 'absent')).toBe(0);
    expect(cover(session('s'), 'excused')).toBe(0);
    expect(cover(session('s', { state: 'cancelled' }), 'present')).toBe(0);
    expect(cover(session('s', { state: 'planned' }), 'present')).toBe(0);
    expect(cover(session('s', { heldOn: day('2025-04-02') }), 'present')).toBe(0);
    expect(cover(session('s', { heldOn: asOf }), 'present')).toBe(1);
  });

  it('is unknown without people, and trains nobody when no module is required', () => {
    expect(trainingCoverage({ people: [], sessions: [], attendance: [], asOf }).coverage).toMatchObject({
      value: null,
      status: 'unknown',
    });
    const nothing = {
      people: [person('a')],
      sessions: [session('s')],
      attendance: [seen('s', 'a')],
      required: [],
      asOf,
    };
    expect(trainingCoverage(nothing).trained).toBe(0);
  });

  it('stays between 0 and 100, says 100 only when all are trained, and never falls when somebody attends', () => {
    const attendances = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 5 })), {
      selector: ([s, p]) => `${s}-${p}`,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), attendances, (size, pairs) => {
        const base = {
          people: Array.from({ length: size }, (_, i) => person(`p${i}`)),
          sessions: [
            session('s0', { modules: ['data'] }),
            session('s1', { modules: ['precise-prompts', 'right-tool'] }),
            session('s2', { modules: ['without-ai', 'sobriety'] }),
          ],
          asOf,
        };
        const attendance = pairs.map(([s, p]) => seen(`s${s}`, `p${p}`));
        const all = trainingCoverage({ ...base, attendance });
        const fewer = trainingCoverage({ ...base, attendance: attendance.slice(1) });
        const value = all.coverage.value ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(fewer.coverage.value ?? 0);
        expect(value).toBeLessThanOrEqual(100);
        expect(value === 100).toBe(all.trained === all.present);
        expect(all.trained + all.started + all.untrained).toBe(size);
        expect(all.byTeam.reduce((sum, team) => sum + team.present, 0)).toBe(size);
      }),
    );
  });
});
