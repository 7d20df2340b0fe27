import type { SeatCounts } from '@shared/contract/seats';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { AuditResult } from '@shared/domain/audit';
import { type Day, type Month, monthOf } from '@shared/domain/day';
import type { CentsPerYear } from '@shared/domain/money';

/** Seats of one subscription: four numbers apart, never added; null is unknown. */
export type SeatRow = {
  readonly id: string;
  readonly name: string;
  readonly paid: number;
  readonly assigned: number;
  readonly active: number | null;
  readonly unused: number | null;
  readonly unknown: number;
  readonly origin: SeatCounts['activeOrigin'];
  readonly exposedCents: CentsPerYear | null;
  /** The register lists every held seat. */
  readonly listed: boolean;
  /** As many held seats as paid ones: the list cannot be partial. */
  readonly full: boolean;
  /** Day on which its usage was declared, or last read in the register; null: nothing tells. */
  readonly seenOn: Day | null;
  readonly view: SubscriptionView;
};

/** The register, the audit and the subscriptions, read together; the audit says what is unused and unknown. */
export const seatRows = (
  counts: readonly SeatCounts[],
  audit: AuditResult,
  views: readonly SubscriptionView[],
): readonly SeatRow[] =>
  counts.flatMap((count): SeatRow[] => {
    const view = views.find(({ id }) => id === count.subscriptionId);
    if (!view) return [];
    const waste = audit.waste.subscriptions.find(({ subscriptionId }) => subscriptionId === count.subscriptionId);
    const full = count.assigned >= count.paid;
    return [
      {
        id: view.id,
        name: view.name,
        paid: count.paid,
        assigned: count.assigned,
        active: waste ? waste.use.active : count.active,
        unused: waste && waste.use.status !== 'unknown' ? waste.use.unused : null,
        unknown: waste ? waste.use.unknown : count.unknown,
        origin: count.activeOrigin,
        exposedCents: waste?.exposedCents ?? null,
        listed: full || view.seatsListed,
        full,
        seenOn:
          count.activeOrigin === 'declared'
            ? view.declaredActiveOn
            : count.activeOrigin === 'seats'
              ? (waste?.use.asOf ?? null)
              : null,
        view,
      },
    ];
  });

/** Seats that can still be given; null: a flat price has no number of seats. */
export const roomOf = ({ view, paid, assigned }: SeatRow): number | null => (view.perSeat ? paid - assigned : null);

/** Months in which the usage shown was read, first and last; null: none is dated. */
export const seenMonths = (
  rows: readonly Pick<SeatRow, 'seenOn'>[],
): { readonly from: Month; readonly to: Month } | null => {
  const months = rows.flatMap(({ seenOn }) => (seenOn === null ? [] : [monthOf(seenOn)])).sort();
  const [from] = months;
  const to = months.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
};
