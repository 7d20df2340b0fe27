import { blockOf, checklistOf, proposedMovements, restingOn } from '@main/engine/governance/movements';
import { day } from '@shared/domain/day';
import type { MovementStep, StaffMovement } from '@shared/domain/movement';
import { describe, expect, test } from 'vitest';
import { aPerson, aSeat } from '../../../../support/builders';

const seats = [
  { seatId: 's1', subject: 'ChatGPT Business' },
  { seatId: 's2', subject: 'Claude Pro' },
];
const steps = (kind: StaffMovement['kind']): MovementStep[] =>
  checklistOf(kind, seats).map((step, position) => ({
    ...step,
    id: `step-${position}`,
    movementId: 'm',
    position,
    state: 'todo',
    doneOn: null,
    doneBy: null,
    detail: null,
  }));
const find = (all: readonly MovementStep[], kind: MovementStep['kind'], seatId: string | null) => {
  const step = all.find((one) => one.kind === kind && one.seatId === seatId);
  if (!step) throw new Error(`no ${kind}`);
  return step;
};
const tick = (all: readonly MovementStep[], step: MovementStep, on: string): MovementStep[] =>
  all.map((one) => (one.id === step.id ? { ...one, state: 'done' as const, doneOn: day(on) } : one));

describe('checklist', () => {
  test('a departure: each seat transfers before it deletes', () => {
    expect(steps('departure').map((s) => `${s.kind}${s.subject ? ` ${s.subject}` : ''}`)).toEqual([
      'tell',
      'transfer ChatGPT Business',
      'delete-account ChatGPT Business',
      'transfer Claude Pro',
      'delete-account Claude Pro',
      'connectors',
      'assistants',
    ]);
  });
  test('without a seat there is nothing to delete', () => {
    expect(checklistOf('departure', []).some((step) => step.kind === 'delete-account')).toBe(false);
  });
});

describe('order', () => {
  const on = day('2026-11-21');
  test('no account is deleted before its own data are transferred', () => {
    const all = steps('departure');
    const [transfer, remove] = [find(all, 'transfer', 's1'), find(all, 'delete-account', 's1')];
    expect(blockOf(remove, all, on)).toEqual({ code: 'transfer-first', notBefore: null });
    // The transfer of the other account does not open this one.
    expect(blockOf(remove, tick(all, find(all, 'transfer', 's2'), on), on)?.code).toBe('transfer-first');
    const after = tick(all, transfer, on);
    expect(blockOf(find(after, 'delete-account', 's1'), after, on)).toBeNull();
    const deleted = tick(after, remove, on);
    expect(restingOn(find(deleted, 'transfer', 's1'), deleted).map((s) => s.kind)).toEqual(['delete-account']);
  });
  test('still true once both seats are gone from the register', () => {
    const all = steps('departure').map((step) => ({ ...step, seatId: null }));
    const remove = all.find((s) => s.kind === 'delete-account' && s.subject === 'Claude Pro');
    if (!remove) throw new Error('no step');
    expect(blockOf(remove, all, on)?.code).toBe('transfer-first');
  });
  test('reported on 21 November + 30 days = 21 December: not before', () => {
    const all = steps('account-recovery');
    const reinvite = find(all, 'reinvite', 's1');
    expect(blockOf(reinvite, all, on)?.code).toBe('report-first');
    expect(blockOf(find(all, 'report-account', 's1'), all, on)?.code).toBe('export-first');
    const exported = tick(all, find(all, 'export', 's1'), on);
    const reported = tick(exported, find(all, 'report-account', 's1'), '2026-11-21');
    expect(blockOf(reinvite, reported, day('2026-12-20'))).toEqual({ code: 'blocked-until', notBefore: '2026-12-21' });
    expect(blockOf(reinvite, reported, day('2026-12-21'))).toBeNull();
  });
});

describe('proposals', () => {
  const asOf = day('2026-11-21');
  const leaver = aPerson({ id: 'p1', name: 'Parti', leftOn: day('2026-03-31') });
  const movement = (given: Partial<StaffMovement>): StaffMovement => ({
    id: 'm1',
    personId: 'p1',
    name: 'Parti',
    kind: 'departure',
    on: day('2026-03-31'),
    openedOn: asOf,
    fromTeamId: null,
    toTeamId: null,
    closedOn: null,
    note: null,
    ...given,
  });
  test('someone who left and still holds a seat is proposed, however long ago', () => {
    const seat = aSeat({ personId: 'p1' });
    expect(proposedMovements([leaver], [seat], [], asOf)).toEqual([
      { personId: 'p1', name: 'Parti', kind: 'departure', on: '2026-03-31', seats: 1 },
    ]);
    expect(proposedMovements([leaver], [seat], [movement({})], asOf)).toEqual([]);
  });
  test('without a seat: 90 days, then no more', () => {
    expect(proposedMovements([{ ...leaver, leftOn: day('2026-08-23') }], [], [], asOf)).toHaveLength(1);
    expect(proposedMovements([{ ...leaver, leftOn: day('2026-08-22') }], [], [], asOf)).toEqual([]);
  });
  test('a departure closed does not come back, unless a seat is held again', () => {
    const closed = movement({ closedOn: asOf });
    const recent = { ...leaver, leftOn: day('2026-11-01') };
    expect(proposedMovements([recent], [], [closed], asOf)).toEqual([]);
    expect(proposedMovements([recent], [aSeat({ personId: 'p1' })], [closed], asOf)).toHaveLength(1);
  });
  test('a fixed term that begins is an arrival, although its end is known', () => {
    const term = aPerson({ id: 'p4', arrivedOn: day('2026-11-30'), leftOn: day('2027-05-31') });
    expect(proposedMovements([term], [], [], asOf).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'departure 2027-05-31',
      'arrival 2026-11-30',
    ]);
  });
  test('arrivals to come and of the last 30 days; personal accounts opened with a work address', () => {
    const arrived = aPerson({ id: 'p2', name: 'Arrivée', arrivedOn: day('2026-10-22'), email: 'a@exemple.fr' });
    const old = aPerson({ id: 'p3', arrivedOn: day('2026-10-21'), email: 'b@exemple.fr' });
    const wrong = aSeat({ personId: 'p3', account: 'b@exemple.fr', accountKind: 'personal-account' });
    const own = aSeat({ id: 's9', personId: 'p3', account: 'b@gmail.com', accountKind: 'personal-account' });
    expect(proposedMovements([arrived, old], [own], [], asOf).map((p) => p.kind)).toEqual(['arrival']);
    expect(proposedMovements([arrived, old], [wrong, own], [], asOf).map((p) => `${p.kind} ${p.seats}`)).toEqual([
      'account-recovery 1',
      'arrival 0',
    ]);
  });
});
