import type { SubscriptionView } from '@shared/contract/subscriptions';

/** What would make the answer surer, the gravest first. */
export type NextStep =
  | { readonly kind: 'rate'; readonly count: number; readonly id: string }
  | { readonly kind: 'prices'; readonly count: number; readonly ids: readonly string[] }
  | { readonly kind: 'vat' | 'renewal'; readonly count: number; readonly id: string }
  | { readonly kind: 'seats' };

const first = (rows: readonly SubscriptionView[], kind: 'rate' | 'vat' | 'renewal'): NextStep | null =>
  rows[0] === undefined ? null : { kind, count: rows.length, id: rows[0].id };

/** A foreign vendor whose VAT number question nobody answered. */
const vatUnknown = (row: SubscriptionView): boolean =>
  row.vatNumberGiven === 'unknown' && row.vatRegime !== 'fr_supplier' && row.accountKind === 'company-workspace';

/** The next thing to do on the subscriptions that run; null when there is none to speak of. */
export const nextStep = (views: readonly SubscriptionView[]): NextStep | null => {
  const running = views.filter((row) => row.status !== 'ended');
  if (running.length === 0) return null;
  const missing = running.filter((row) => row.costView.rate.kind === 'missing');
  const stale = running.filter((row) => row.stalePrice);
  return (
    first(missing, 'rate') ??
    (stale.length > 0 ? { kind: 'prices', count: stale.length, ids: stale.map((row) => row.id) } : null) ??
    first(running.filter(vatUnknown), 'vat') ??
    first(
      running.filter((row) => row.renewalOn === null && row.commitmentMonths > 1),
      'renewal',
    ) ?? { kind: 'seats' }
  );
};
