import type { CostSection } from '../../domain/audit-cost';
import { formatEuros } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { monthlyBars } from '../monthly';
import type { ChartTheme } from '../theme';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });

/** Spending of the last months, paid and estimated apart. */
export const spendByMonthChart = (cost: CostSection, theme: ChartTheme): ChartModel => {
  const months = cost.byMonth;
  const known = (at: number): boolean => months[at]?.status !== 'unknown';
  const estimated = months.some((month) => month.estimatedCents > 0);
  const paid = months.some((month) => month.paidCents > 0);
  const total = months.reduce((sum, month) => sum + month.totalCents, 0);
  return monthlyBars({
    months: months.map((month) => month.month),
    series: [
      ...(paid || !estimated
        ? [
            {
              label: t('reports.charts.spend.paid'),
              values: months.map((month, at) => (known(at) ? month.paidCents : null)),
            },
          ]
        : []),
      ...(estimated
        ? [
            {
              label: t('reports.charts.spend.estimated'),
              tone: 'slate' as const,
              values: months.map((month, at) => (known(at) ? month.estimatedCents : null)),
            },
          ]
        : []),
    ],
    format: euros,
    monthColumn: t('reports.words.month'),
    texts: {
      accessibleName: t('reports.charts.spend.name'),
      reading: t('reports.charts.spend.reading', { total: euros(total), count: months.length }),
    },
    theme,
  });
};
