import { seatFigure } from '@renderer/features/seats/model/figures';
import { roomOf, seatRows, seenMonths } from '@renderer/features/seats/model/rows';
import type { SeatCounts } from '@shared/contract/seats';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import { day } from '@shared/domain/day';
import type { Subscription } from '@shared/domain/subscription';
import { figureFormula, figureLabel, figureValue } from '@shared/text/figure-text';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../../support/audit';
import { aSubscription } from '../../../../support/builders';

const viewOf = (subscription: Subscription): SubscriptionView => ({
  ...subscription,
  costView: { cost: null, bridge: null, rate: { kind: 'euro' } },
  assignedSeats: 0,
  stalePrice: false,
  nextRenewal: { renewalOn: null, assumed: false, rolled: false, decideBy: null },
  running: true,
});
const countsOf = (given: Partial<SeatCounts>): SeatCounts => ({
  subscriptionId: 'subscription-1',
  name: 'ChatGPT Business',
  paid: 10,
  assigned: 0,
  active: null,
  activeOrigin: 'none',
  unknown: 10,
  byStatus: {},
  ...given,
});
const rowsOf = (subscription: Subscription, counts: SeatCounts) =>
  seatRows([counts], audit({ subscriptions: [subscription] }), [viewOf(subscription)]);

describe('seatRows', () => {
  it('keeps unknown as unknown: no source, no unused seat', () => {
    const [row] = rowsOf(aSubscription(), countsOf({}));
    expect(row).toMatchObject({ paid: 10, assigned: 0, active: null, unused: null, unknown: 10, exposedCents: null });
  });
  it('takes a declaration: 4 active of 10, 6 unused at 300 € a year', () => {
    const declared = aSubscription({ declaredActiveSeats: 4, declaredActiveOn: day('2026-11-20') });
    const [row] = rowsOf(declared, countsOf({ active: 4, activeOrigin: 'declared' }));
    expect(row).toMatchObject({ active: 4, unused: 6, unknown: 0, exposedCents: 1_800_00, origin: 'declared' });
  });
  it('dates the usage: the day it was declared, nothing when nobody knows', () => {
    const declared = { declaredActiveSeats: 4, declaredActiveOn: day('2026-02-15') } as const;
    const rows = [
      ...rowsOf(aSubscription(declared), countsOf({ active: 4, activeOrigin: 'declared', unknown: 0 })),
      ...rowsOf(aSubscription(), countsOf({})),
    ];
    expect(rows.map(({ seenOn }) => seenOn)).toEqual(['2026-02-15', null]);
    expect(seenMonths(rows)).toEqual({ from: '2026-02', to: '2026-02' });
    expect(seenMonths(rows.slice(1))).toBeNull();
  });
  it('says how many seats are left to give, none for a flat price', () => {
    const [row] = rowsOf(aSubscription(), countsOf({ assigned: 12 }));
    expect(row && roomOf(row)).toBe(-2);
    expect(row).toMatchObject({ full: true, listed: true });
    const [flat] = rowsOf(aSubscription({ perSeat: false }), countsOf({}));
    expect(flat && roomOf(flat)).toBeNull();
  });
  it('explains the counts it adds', () => {
    const rows = rowsOf(aSubscription(), countsOf({ assigned: 3 }));
    const figure = seatFigure('assignedSeats', rows, (row) => row.assigned);
    expect(figureLabel(figure)).toBe('Sièges affectés');
    expect(figureValue(figure)).toBe('3\u202fsièges');
    expect(figureFormula(figure)).toContain('3\u202fsièges');
    expect(figure.inputs).toEqual([
      { code: 'subscription-1', label: 'ChatGPT Business', value: 3, unit: 'seats', status: 'declared' },
    ]);
  });
});
