import {
  classifySeats,
  companyAdoption,
  companyDomains,
  countDivide,
  divideOf,
  fourSeatNumbers,
  leaverSeats,
  linkAccounts,
  monthlyActivityOf,
  seatActivityOf,
  summariseSeats,
  teamUsageOf,
  wrongAccounts,
} from '@main/engine/seats';
import { day, month } from '@shared/domain/day';
import type { AdoptionPoint } from '@shared/domain/seat';
import type { UsageAccount, UsageReport } from '@shared/domain/usage';
import { describe, expect, it } from 'vitest';
import { person, seat, today } from './builders';

const account = (part: Partial<UsageAccount> = {}): UsageAccount => ({
  key: 'nadia.benali@atelier.example',
  kind: 'person',
  identifier: 'email',
  name: 'Nadia Benali',
  departments: [],
  state: 'enabled',
  createdOn: null,
  activity: { kind: 'dated', on: day('2026-09-28') },
  activeDays: null,
  activeDaysAtMost: null,
  counts: {},
  spend: null,
  volumes: [],
  lines: [2],
  ...part,
});
const report = (part: Partial<UsageReport> = {}): UsageReport => ({
  fileName: 'x.csv',
  format: 'chatgpt-enterprise-users',
  encoding: 'utf-8',
  period: { from: day('2026-09-01'), to: day('2026-09-30'), origin: 'column' },
  reportedOn: null,
  rows: 1,
  accounts: [account()],
  refused: [],
  ignored: [],
  questions: [],
  warnings: [],
  ...part,
});

describe('summary of a subscription', () => {
  const people = [
    person(),
    person({ id: 'p2', name: 'Paul', email: 'paul@atelier.example', teamId: 't2', leftOn: day('2026-08-31') }),
    person({ id: 'p3', name: 'Anne', email: 'anne@gmail.com', teamId: null }),
  ];
  const seats = [
    seat(),
    seat({ id: 's2', personId: 'p2' }),
    seat({
      id: 's3',
      personId: 'p3',
      activityKnown: false,
      account: 'anne@gmail.com',
      accountKind: 'personal-account',
    }),
    seat({ id: 's4', personId: null, account: 'x@atelier.example', accountKind: 'personal-account', activeDays: 1 }),
    seat({ id: 's5', releasedOn: day('2026-01-01') }),
    seat({ id: 's6', subscriptionId: 'other' }),
  ];
  const summary = summariseSeats({ subscriptionId: 'sub1', seats, people, assignmentsComplete: false }, today);

  it('counts held seats once each, by status', () => {
    expect(summary.assigned).toBe(4);
    expect(summary.byStatus).toMatchObject({ regular: 1, occasional: 1, left: 1, unknown: 1 });
    expect(Object.values(summary.byStatus).reduce((a, b) => a + b, 0)).toBe(summary.assigned);
    expect(summary.holders).toHaveLength(4);
  });
  it('tells personal accounts, and those opened with a work address', () => {
    expect([summary.personalAccounts, summary.workAddressOutside]).toEqual([2, 1]);
    expect(wrongAccounts(seats, companyDomains(people))).toEqual([
      { seatId: 's3', kind: 'personal' },
      { seatId: 's4', kind: 'work-address-outside' },
    ]);
  });
  it('keeps purchased, assigned, used and unknown apart', () => {
    // 10 paid − 4 listed = 6 whose holder nobody named, and 1 held seat without any source
    expect(fourSeatNumbers(10, summary)).toEqual({ purchased: 10, assigned: 4, used: 2, unknown: 7 });
    expect(fourSeatNumbers(null, { ...summary, activityOrigin: null }).used).toBeNull();
  });
  it('lists the seats of people who have left', () => {
    expect(leaverSeats(classifySeats(seats, people, today)).map((item) => item.seat.id)).toEqual(['s2']);
  });
});

describe('activity of an imported account', () => {
  it('brings active days to thirty', () => {
    const ninety = report({ period: { from: day('2026-07-03'), to: day('2026-09-30'), origin: 'answer' } });
    // 61 days of 90 → 20.3 of 30
    expect(seatActivityOf(account({ activeDays: 61 }), ninety, today).activeDays).toBe(20);
    expect(seatActivityOf(account({ activeDays: 61 }), report({ period: null }), today).activeDays).toBeNull();
  });
  it('says « occasional » from a bound, never « regular »', () => {
    expect(seatActivityOf(account({ activeDaysAtMost: 3 }), report(), today).activeDays).toBe(3);
    expect(seatActivityOf(account({ activeDaysAtMost: 12 }), report(), today).activeDays).toBeNull();
  });
  it('dates a count over a month by the last day of it, and a longer one not at all', () => {
    const within = account({ activity: { kind: 'within', from: day('2026-09-01'), to: day('2026-09-30') } });
    expect(seatActivityOf(within, report(), today)).toMatchObject({ activityKnown: true, lastActiveOn: '2026-09-30' });
    const year = account({ activity: { kind: 'within', from: day('2025-10-01'), to: day('2026-09-30') } });
    expect(seatActivityOf(year, report(), today)).toMatchObject({ activityKnown: false, lastActiveOn: null });
  });
  it('keeps « none », « none since » and « unknown » apart', () => {
    const none = seatActivityOf(account({ activity: { kind: 'none' } }), report(), today);
    expect(none).toMatchObject({ activityKnown: true, lastActiveOn: null, inactiveSince: null, activeDays: 0 });
    const since = account({ activity: { kind: 'none-since', since: day('2026-07-02') } });
    expect(seatActivityOf(since, report(), today)).toMatchObject({ activityKnown: true, inactiveSince: '2026-07-02' });
    expect(seatActivityOf(account({ activity: { kind: 'unknown' } }), report(), today).activityKnown).toBe(false);
  });
  it('observes up to the day of the file, not to the day it is imported', () => {
    expect(seatActivityOf(account(), report(), day('2026-11-21')).activityAsOf).toBe('2026-09-30');
    const undated = report({ period: null });
    expect(seatActivityOf(account(), undated, day('2026-11-21')).activityAsOf).toBe('2026-11-21');
  });
});

describe('links between accounts and people', () => {
  const people = [person(), person({ id: 'p2', name: 'Anne Roth', email: null })];
  const link = (part: Partial<UsageAccount>, known = [{ account: 'anne-dev', personId: 'p2' }]) =>
    linkAccounts([account(part)], people, known)[0];

  it('believe a remembered link and an address, and ask for a name', () => {
    expect(link({})).toEqual({ kind: 'linked', personId: 'p1', by: 'email' });
    expect(link({ key: 'anne-dev', identifier: 'login' })).toEqual({ kind: 'linked', personId: 'p2', by: 'link' });
    expect(link({ key: 'aroth', name: 'ROTH Anne' })).toEqual({ kind: 'to-confirm', personIds: ['p2'] });
    expect(link({ key: 'anne.roth@autre.example', name: null })).toEqual({ kind: 'to-confirm', personIds: ['p2'] });
    expect(link({ key: 'zoe', name: 'Zoé' })).toEqual({ kind: 'unmatched' });
  });
  it('leave services and hidden names alone, and links to people who are gone from the dossier', () => {
    expect(link({ kind: 'service' })).toEqual({ kind: 'not-a-person' });
    expect(link({ key: 'a25b', identifier: 'hidden', name: null })).toEqual({ kind: 'not-a-person' });
    expect(link({ key: 'zoe', name: null }, [{ account: 'zoe', personId: 'p9' }])).toEqual({ kind: 'unmatched' });
  });
});

describe('adoption', () => {
  const point = (part: Partial<AdoptionPoint>): AdoptionPoint => ({
    id: 'a1',
    month: month('2026-09'),
    subscriptionId: 'sub1',
    activeShare: 0.5,
    origin: 'imported',
    ...part,
  });
  it('counts the active people of one month, the unknown apart', () => {
    const accounts = [
      account({ counts: { messages: 3 } }),
      account({ key: 'b', activity: { kind: 'dated', on: day('2026-06-01') }, counts: { messages: 0 } }),
      account({ key: 'c', activity: { kind: 'unknown' } }),
      account({ key: '(s)', kind: 'service', counts: { requests: 9 } }),
    ];
    expect(monthlyActivityOf(report({ accounts }))).toEqual({
      status: 'month',
      month: '2026-09',
      active: 1,
      unknown: 1,
    });
  });
  it('does not give a week across two months to one of them', () => {
    const week = report({ period: { from: day('2026-09-28'), to: day('2026-10-04'), origin: 'column' } });
    expect(monthlyActivityOf(week)).toEqual({ status: 'no-month' });
  });
  it('weighs subscriptions by their paid seats, and lets a point of the whole company win', () => {
    const points = [
      point({}),
      point({ id: 'a2', subscriptionId: 'sub2', activeShare: 0.2, origin: 'declared' }),
      point({ id: 'a3', month: month('2026-08'), subscriptionId: null, activeShare: 0.15, origin: 'declared' }),
      point({ id: 'a4', month: month('2026-07'), subscriptionId: 'unknown' }),
    ];
    const paid = new Map([
      ['sub1', 10],
      ['sub2', 30],
    ]);
    expect(companyAdoption(points, paid)).toEqual([
      { month: '2026-08', activeShare: 0.15, origin: 'declared' },
      // (10 × 0.5 + 30 × 0.2) ÷ 40 = 11 ÷ 40
      { month: '2026-09', activeShare: 0.275, origin: 'declared' },
    ]);
  });
});

describe('usage by team', () => {
  it('adds people, counts and volumes by team, and leaves nobody out', () => {
    const volume = { product: 'ChatGPT', model: 'm', unit: 'messages', inputTokens: null, outputTokens: null } as const;
    const accounts = [
      account({ counts: { messages: 3 }, volumes: [{ ...volume, count: 3 }] }),
      account({ key: 'paul', counts: { messages: 4 }, volumes: [{ ...volume, count: 4 }] }),
      account({ key: 'zoe', counts: { messages: 5 }, volumes: [] }),
      account({ key: '(s)', kind: 'service', counts: { messages: 6 }, volumes: [] }),
    ];
    const people = [person(), person({ id: 'p2', name: 'Paul Ott', email: null })];
    const links = linkAccounts(accounts, people, [{ account: 'paul', personId: 'p2' }]);
    const usage = teamUsageOf(report({ accounts }), links, people);
    expect(usage.map(({ teamId, active, values }) => [teamId, active, values])).toEqual([
      ['t1', 2, { messages: 7 }],
      // Zoé and the service row: 5 + 6, one person
      [null, 1, { messages: 11 }],
    ]);
    expect(usage[0]).toMatchObject({ personIds: ['p1', 'p2'], volumes: [{ ...volume, count: 7 }] });
  });
});

describe('the adoption divide', () => {
  const people = [
    person(),
    person({ id: 'p2' }),
    person({ id: 'p3' }),
    person({ id: 'p4' }),
    person({ id: 'p5', leftOn: day('2026-08-31') }),
    person({ id: 'p6', kind: 'service-account' }),
    person({ id: 'p7' }),
  ];
  const seats = [
    seat({ activeDays: 20 }),
    seat({ id: 's2', personId: 'p2', lastActiveOn: null, activeDays: null }),
    seat({ id: 's3', personId: 'p2', subscriptionId: 'sub2', activeDays: 2 }),
    seat({ id: 's4', personId: 'p3', lastActiveOn: null, activeDays: null }),
    seat({ id: 's5', personId: 'p5' }),
    seat({ id: 's7', personId: 'p7', lastActiveOn: null }),
    seat({ id: 's8', personId: 'p7', subscriptionId: 'sub2', activityKnown: false }),
  ];
  const entries = divideOf(people, classifySeats(seats, people, today), today);
  it('puts each present employee in one group, by the best of their seats', () => {
    expect(entries.map((entry) => [entry.personId, entry.group])).toEqual([
      // 20 of 30 days is 4.7 a week
      ['p1', 'power'],
      ['p2', 'occasional'],
      ['p3', 'never'],
      ['p4', 'no-seat'],
      // one seat never used, one that nobody tells about
      ['p7', 'unknown'],
    ]);
  });
  it('adds up to the present employees', () => {
    expect(Object.values(countDivide(entries)).reduce((a, b) => a + b, 0)).toBe(5);
  });
});
