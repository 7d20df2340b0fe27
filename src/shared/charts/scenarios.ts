import type { ScenariosView } from '../contract/consolidation';
import { formatEuros } from '../text/format';
import { t } from '../text/translate';
import { type ChartModel, shorten } from './model';
import { monthlyLines } from './monthly';
import type { ChartTheme } from './theme';

/** Cash paid out since the first month by each scenario, over the horizon chosen. */
export const scenarioCashChart = (
  { costs, horizonMonths }: Pick<ScenariosView, 'costs' | 'horizonMonths'>,
  reading: string,
  theme: ChartTheme,
): ChartModel =>
  monthlyLines({
    months: costs[0]?.months.slice(0, horizonMonths) ?? [],
    series: costs.map((cost) => ({
      // Written at the end of its line: a long name would leave no room to the lines themselves.
      label: shorten(cost.name, 28),
      values: cost.cumulatedCash.slice(0, horizonMonths).map((range) => range.central),
    })),
    format: (value) => formatEuros(value, { cents: 'never' }),
    monthColumn: t('consolidationScreens.plan.month'),
    texts: { accessibleName: t('consolidationScreens.scenarios.byMonth'), reading },
    theme,
  });
