import type { SubscriptionView } from '@shared/contract/subscriptions';
import { formatAmount } from '@shared/text/format';

/** « 25 $ HT », « 29,99 € TTC »: the price as displayed. */
export const priceText = (row: Pick<SubscriptionView, 'unitPriceCents' | 'currency' | 'priceMode'>): string => {
  const cents = row.unitPriceCents % 100 === 0 ? 'never' : 'always';
  return `${formatAmount(row.unitPriceCents, row.currency, { cents })} ${row.priceMode}`;
};
