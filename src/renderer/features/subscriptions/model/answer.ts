import type { AuditResult } from '@shared/domain/audit';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';

export type ScreenAnswer = { readonly text: string; readonly tone: 'good' | 'attention' };

/** « Vos 12 abonnements coûtent 46 320 € par an, tout compris. », and what is not known of it. */
export const screenAnswer = ({ cost }: Pick<AuditResult, 'cost'>): ScreenAnswer => {
  const count = cost.subscriptions.length;
  const unknown = cost.subscriptions.filter((one) => one.cost === null).length;
  const annual = cost.annualFull.value;
  if (count === 0) return { text: t('subscriptionScreens.answer.none'), tone: 'good' };
  if (annual === null) return { text: t('subscriptionScreens.answer.unknown', { count }), tone: 'attention' };
  const params = { count, unknown, annual: formatEuros(annual, { cents: 'never' }) };
  return unknown === 0
    ? { text: t('subscriptionScreens.answer.known', params), tone: 'good' }
    : { text: t('subscriptionScreens.answer.partial', params), tone: 'attention' };
};
