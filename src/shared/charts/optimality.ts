import type { SolvedOutcome } from '../domain/optimiser-result';
import { formatEuros } from '../text/format';
import { t } from '../text/translate';
import type { ChartModel } from './model';
import { rankedBars } from './ranked-bars';
import type { ChartTheme } from './theme';

/** The solution found beside the cost under which none exists: what is between the two is not proven. */
export const optimalityGap = (outcome: SolvedOutcome, reading: string, theme: ChartTheme): ChartModel =>
  rankedBars({
    items: [
      { label: t('optimiser.gapFound'), value: outcome.cost.weightedCents },
      { label: t('optimiser.gapBound'), value: outcome.boundCents, tone: 'muted' },
    ],
    format: (value) => formatEuros(value, { cents: 'never' }),
    columns: [t('optimiser.gapBar'), t('optimiser.gapColumn')],
    texts: { accessibleName: t('optimiser.gapTitle'), reading },
    theme,
    keepOrder: true,
  });
