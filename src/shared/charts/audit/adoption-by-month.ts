import { type Month, monthRange } from '../../domain/day';
import { formatMonth, formatPercent } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { monthlyBars } from '../monthly';
import type { ChartTheme } from '../theme';

/** Part active, 0 to 1, of the paid seats of a month. */
export type AdoptionMonth = { readonly month: Month; readonly activeShare: number };

const longest = 60;

/** Share of active seats by month, as declared or counted; a month without data has no bar, never a zero. */
export const adoptionByMonthChart = (points: readonly AdoptionMonth[], theme: ChartTheme): ChartModel => {
  const sorted = [...points].sort((a, b) => (a.month < b.month ? -1 : 1)).slice(-longest);
  const [first] = sorted;
  const last = sorted.at(-1);
  const months = first && last ? monthRange(first.month, last.month) : [];
  const share = (value: number) => formatPercent(Math.round(value * 100));
  const reading =
    first && last && first !== last
      ? t('seats.adoption.reading', {
          from: share(first.activeShare),
          to: share(last.activeShare),
          start: formatMonth(first.month),
          end: formatMonth(last.month),
        })
      : last
        ? t('seats.adoption.readingOne', { share: share(last.activeShare), month: formatMonth(last.month) })
        : t('seats.adoption.emptyWhat');
  return monthlyBars({
    months,
    series: [
      {
        label: t('seats.adoption.chartSeries'),
        values: months.map((month) => {
          const point = sorted.find((one) => one.month === month);
          return point ? Math.round(point.activeShare * 1000) / 10 : null;
        }),
      },
    ],
    format: (value) => formatPercent(Math.round(value)),
    monthColumn: t('reports.words.month'),
    max: 100,
    texts: { accessibleName: t('seats.adoption.chartName'), reading },
    theme,
  });
};
