import { seatUse, wasteOf } from '@main/engine/licences';
import { day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import type { SeatStatus } from '@shared/domain/seat';
import type { Subscription } from '@shared/domain/subscription';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSummary, audit, holders } from '../../../support/audit';
import { aSubscription } from '../../../support/builders';

describe('wasteOf', () => {
  it('rounds half up: 100 × 1/3 = 33.33; 0.01 × 1/2 = 0.005 → 0.01', () => {
    expect(wasteOf({ seats: 3, annualCost: 100, activeSeats: 2 })).toMatchObject({ wasteCentsPerYear: 33_33 });
    expect(wasteOf({ seats: 2, annualCost: 0.01, activeSeats: 1 })).toMatchObject({ wasteCentsPerYear: 1 });
  });
  it.each([
    [{ seats: 10, annualCost: 100, activeSeats: 11 }, 'more-active-than-seats'],
    [{ seats: 0, annualCost: 100, activeSeats: 0 }, 'invalid-seats'],
    [{ seats: -5, annualCost: 100, activeSeats: 0 }, 'invalid-seats'],
    [{ seats: 1.5, annualCost: 100, activeSeats: 0 }, 'invalid-seats'],
    [{ seats: 5, annualCost: -100, activeSeats: 0 }, 'invalid-cost'],
    [{ seats: 5, annualCost: Number.POSITIVE_INFINITY, activeSeats: 0 }, 'invalid-cost'],
    [{ seats: 5, annualCost: 100, activeSeats: -1 }, 'invalid-active-seats'],
    [{ seats: 5, annualCost: 100, activeSeats: 1.5 }, 'invalid-active-seats'],
  ])('refuses %o', (input, error) => {
    expect(wasteOf(input)).toEqual({ ok: false, error });
  });
  it('never passes the cost, and more active seats never waste more', () => {
    const input = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 100_000_00 }))
      .chain(([seats, amount]) =>
        fc.tuple(fc.constant(seats), fc.constant(amount), fc.integer({ min: 0, max: seats })),
      );
    const waste = (seats: number, amount: number, activeSeats: number): number => {
      const outcome = wasteOf({ seats, annualCost: amount / 100, activeSeats });
      if (!outcome.ok) throw new Error(outcome.error);
      return outcome.wasteCentsPerYear;
    };
    fc.assert(
      fc.property(input, ([seats, amount, active]) => {
        const found = waste(seats, amount, active);
        expect(found).toBeLessThanOrEqual(amount);
        if (active < seats) expect(waste(seats, amount, active + 1)).toBeLessThanOrEqual(found);
      }),
    );
  });
});

describe('seatUse', () => {
  const sub = aSubscription({ seats: 20 });
  const parts = (use: ReturnType<typeof seatUse>) => (use.active ?? 0) + use.unused + use.spared + use.unknown;

  it('spares new, pending, on-leave and service seats, and never counts unknown ones as unused', () => {
    const counts = {
      regular: 4,
      occasional: 1,
      dormant: 2,
      never: 1,
      left: 1,
      new: 1,
      pending: 1,
      unknown: 3,
    } as const;
    const use = seatUse(sub, aSummary({ ...counts, 'on-leave': 1, excluded: 1 }));
    // 16 held of 20 paid and all listed: 4 free
    expect(use).toMatchObject({ active: 5, unused: 8, free: 4, leavers: 1, spared: 4, unknown: 3 });
    expect(parts(use)).toBe(20);
  });
  it('leaves paid seats unknown when the register is not complete', () => {
    const use = seatUse(sub, aSummary({ regular: 4, dormant: 2 }, { assignmentsComplete: false }));
    expect(use).toMatchObject({ active: 4, unused: 2, free: 0, unknown: 14 });
  });
  it('takes the declared number when no activity is told, keeping leavers apart', () => {
    const declared = { ...sub, declaredActiveSeats: 12, declaredActiveOn: day('2026-11-01') };
    const use = seatUse(declared, aSummary({ unknown: 18, left: 2 }));
    expect(use).toMatchObject({ active: 12, unused: 8, leavers: 2, unknown: 0, status: 'declared' });
  });
  it('knows free seats even when nobody tells who works', () => {
    const use = seatUse(sub, aSummary({ unknown: 15 }, { activityOrigin: null }));
    expect(use).toMatchObject({ active: null, unused: 5, unknown: 15 });
  });
  it('is all unknown without any data, and refuses more active than paid', () => {
    expect(seatUse(sub, undefined)).toMatchObject({ active: null, unused: 0, unknown: 20, status: 'unknown' });
    const wrong = seatUse({ ...sub, declaredActiveSeats: 21 }, undefined);
    expect(wrong).toMatchObject({ active: null, unused: 0, unknown: 20 });
    expect(wrong.issues).toEqual([
      { code: 'audit.issues.moreActiveThanPaid', params: { name: sub.name, active: 21, paid: 20 } },
    ]);
  });
  it('does not waste seats that are held but not paid', () => {
    // 8 paid, 6 active and 5 dormant held: at most 2 of the paid ones are unused
    const use = seatUse({ ...sub, seats: 8 }, aSummary({ regular: 6, dormant: 5 }));
    expect(use).toMatchObject({ active: 6, unused: 2 });
    expect(use.issues.map((issue) => issue.code)).toEqual(['audit.issues.moreAssignedThanPaid']);
  });
  it('always adds up to the paid seats', () => {
    const count = fc.integer({ min: 0, max: 12 });
    const names: SeatStatus[] = ['regular', 'occasional', 'dormant', 'never', 'left', 'new', 'pending', 'unknown'];
    const counts = fc.tuple(...names.map(() => count)).map((n) => Object.fromEntries(names.map((s, i) => [s, n[i]])));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), counts, fc.boolean(), (seats, given, complete) => {
        const use = seatUse({ ...sub, seats }, aSummary(given, { assignmentsComplete: complete }));
        expect(parts(use)).toBe(seats);
        expect(use.unused).toBe(use.free + use.leavers + use.dormant + use.never);
      }),
    );
  });
});

describe('the three amounts of waste', () => {
  const wasteFor = (given: Partial<Subscription>, asOf = day('2026-11-21')) => {
    const result = audit({ subscriptions: [aSubscription({ declaredActiveOn: day('2026-11-01'), ...given })] }, asOf);
    const [waste] = result.waste.subscriptions;
    if (!waste) throw new Error('no subscription');
    return { waste, result };
  };

  it('keeps the minimum of the plan when the contract does not say: Claude Team, 5 seats', () => {
    const { waste } = wasteFor({ toolId: 'claude', planId: 'claude-team-standard', seats: 10, declaredActiveSeats: 2 });
    // 8 unused of 10 at 300 a year; down to 5 only
    expect(waste.exposedCents).toBe(2_400_00);
    expect(waste.cut).toMatchObject({ kind: 'reduce', seats: 5, remaining: 5, annualCents: 1_500_00 });
    expect(waste.cut.limits).toEqual([{ code: 'audit.limits.minSeats', params: { minSeats: 5, count: 3 } }]);
  });
  it('does not cut a flat price seat by seat, but cancels it whole when nobody uses it', () => {
    const flat = { perSeat: false, seats: 5, unitPriceCents: cents(100_00) };
    expect(wasteFor({ ...flat, declaredActiveSeats: 2 }).waste).toMatchObject({
      exposedCents: 0,
      cut: { kind: 'none', annualCents: 0, limits: [{ code: 'audit.limits.flatPrice' }] },
    });
    expect(wasteFor({ ...flat, declaredActiveSeats: 0 }).waste).toMatchObject({
      exposedCents: 1_200_00,
      cut: { kind: 'cancel', annualCents: 1_200_00 },
    });
  });
  it('keeps fixed fees out of a reduction', () => {
    const { waste } = wasteFor({ fixedFeePerDebitCents: cents(1_00), declaredActiveSeats: 5 });
    // 3 000 + 12 of fees: exposed half of it, 1 506; five seats less save 1 500
    expect(waste.exposedCents).toBe(1_506_00);
    expect(waste.cut.annualCents).toBe(1_500_00);
  });
  it('offers nothing to give on personal accounts', () => {
    const { waste } = wasteFor({ accountKind: 'personal-account', declaredActiveSeats: 4 });
    expect(waste.reassignable).toMatchObject({ seats: 0, annualCents: 0 });
    expect(waste.cut.seats).toBe(6);
  });
  it('offers unused seats to the holders of personal accounts on the same tool', () => {
    const result = audit({
      subscriptions: [aSubscription()],
      seatSummaries: [
        aSummary(
          { regular: 4, dormant: 6 },
          { personalAccounts: 3, workAddressOutside: 2, holders: holders(1, 10, null) },
        ),
      ],
    });
    expect(result.waste.subscriptions[0]?.reassignable).toMatchObject({ seats: 6, now: 0, withHolder: 6, wanted: 3 });
    // 3 of the seats at 300 € a year
    expect(result.actions.actions.find((action) => action.kind === 'reassign')).toMatchObject({
      annualCents: 900_00,
      additive: false,
    });
  });
  it('says « au moins » with the range the unknown seats leave open', () => {
    const result = audit({
      subscriptions: [aSubscription()],
      seatSummaries: [aSummary({ regular: 3, dormant: 2, unknown: 5 })],
    });
    expect(result.headline).toEqual({
      code: 'audit.headline.wasteAtLeast',
      params: { wasteCents: 600_00, count: 2, ht: 'yes' },
    });
    expect(result.waste.unusedSeats).toMatchObject({ value: 2, range: { low: 2, central: 2, high: 7 } });
    expect(result.waste.exposed).toMatchObject({ value: 600_00, range: { low: 600_00, high: 2_100_00 } });
  });
});
