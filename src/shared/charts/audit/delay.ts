import type { DelaySection } from '../../domain/audit-advice';
import { formatEuros } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { rankedBars } from '../ranked-bars';
import type { ChartTheme } from '../theme';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });
const months = (count: number): string => t('auditScreens.synthesis.delay.months', { count });

/** What each month of delay loses, on the waste found and not on the whole spend. */
export const delayChart = ({ byMonth }: DelaySection, theme: ChartTheme): ChartModel => {
  const last = byMonth.at(-1);
  const nothing = !last || last.lostCents <= 0;
  return rankedBars({
    items: byMonth.map((step) => ({ label: months(step.months), value: step.lostCents, tone: 'brick' })),
    keepOrder: true,
    format: euros,
    columns: [t('auditScreens.synthesis.delay.column'), t('auditScreens.synthesis.delay.amount')],
    texts: {
      accessibleName: t('auditScreens.synthesis.delay.chartName'),
      reading: nothing
        ? t('auditScreens.synthesis.delay.chartNothing')
        : t('auditScreens.synthesis.delay.chartReading', {
            months: months(last.months),
            amount: euros(last.lostCents),
          }),
    },
    theme,
  });
};
