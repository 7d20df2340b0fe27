import { formatNumber } from '../text/format';
import { t } from '../text/translate';
import type { ChartModel } from './model';
import { rankedBars } from './ranked-bars';
import type { ChartTheme } from './theme';

/** Comptes actifs du dernier export d'un abonnement; null: too few to be shown. */
export type ActiveAccounts = { readonly name: string; readonly active: number | null };

/** Active accounts of each subscription, according to its latest export. */
export const activeAccountsChart = (subscriptions: readonly ActiveAccounts[], theme: ChartTheme): ChartModel => {
  const known = subscriptions.flatMap(({ name, active }) => (active === null ? [] : [{ name, active }]));
  const [first] = [...known].sort((a, b) => b.active - a.active);
  return rankedBars({
    items: subscriptions.map(({ name, active }) => ({ label: name, value: active })),
    format: (value) => formatNumber(value),
    columns: [t('usageScreens.history.subscription'), t('usageScreens.chart.active')],
    texts: {
      accessibleName: t('usageScreens.chart.name'),
      reading: first
        ? t('usageScreens.chart.reading', { name: first.name, active: first.active })
        : t('usageScreens.chart.none'),
    },
    theme,
  });
};
