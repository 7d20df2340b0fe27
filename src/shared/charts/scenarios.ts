import type { ScenariosView } from '../contract/consolidation';
import { formatEuros } from '../text/format';
import { t } from '../text/translate';
import type { ChartModel } from './model';
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
      label: cost.name,
      values: cost.cumulatedCash.slice(0, horizonMonths).map((range) => range.central),
    })),
    format: (value) => formatEuros(value, { cents: 'never' }),
    monthColumn: t('consolidationScreens.plan.month'),
    texts: { accessibleName: t('consolidationScreens.scenarios.byMonth'), reading },
    theme,
  });
