import type { PlanView } from '@shared/contract/tools';
import type { CatalogueSource } from '@shared/domain/catalogue';
import { centsFromEuros } from '@shared/domain/money';
import { planPriceCents } from '@shared/domain/subscription-defaults';
import { sourceDate } from '@shared/text/figure-text';
import { formatAmount } from '@shared/text/format';
import { t } from '@shared/text/translate';

const perSeat = (plan: PlanView): 'yes' | 'no' =>
  plan.billingUnit === 'flat' && plan.audience !== 'individual' ? 'no' : 'yes';

/** « 25 $ HT par siège et par mois », « 20 $ par mois, payés à l’année », « prix non relevé ». */
export const planPriceText = (plan: PlanView): string => {
  const currency = plan.currency ?? 'EUR';
  const mode = plan.taxDisplay === 'unknown' ? 'unknown' : plan.taxDisplay;
  if (plan.priceMonthly === 0) return t('subscriptionScreens.offer.free');
  const monthly = planPriceCents(plan, 'monthly');
  if (monthly !== null)
    return t('subscriptionScreens.offer.monthly', {
      price: formatAmount(monthly, currency),
      mode,
      seat: perSeat(plan),
    });
  if (plan.priceAnnualPerMonth !== null)
    return t('subscriptionScreens.offer.annual', {
      price: formatAmount(centsFromEuros(plan.priceAnnualPerMonth), currency),
      mode,
      seat: perSeat(plan),
    });
  return t(`subscriptionScreens.offer.noPrice`, { unit: plan.billingUnit });
};

/** « vu en avril 2026 », or that the date is not known. */
export const planSeenText = (plan: PlanView): string => {
  const date = sourceDate({ date: plan.asOf });
  return date === null ? t('subscriptionScreens.offer.undated') : t('subscriptionScreens.offer.seen', { date });
};

export const sourceOfPlan = (plan: PlanView, sources: readonly CatalogueSource[]): CatalogueSource | null =>
  sources.find((source) => source.id === plan.source) ?? null;
