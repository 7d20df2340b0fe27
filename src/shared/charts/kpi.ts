import type { HistoryPoint } from '../contract/kpi';
import { monthRange } from '../domain/day';
import type { RoiLine } from '../domain/kpi';
import type { BeforeAfter } from '../domain/kpi-results';
import { formatMonth, formatValue } from '../text/format';
import { comparedText, roiName, rowUnit } from '../text/kpi-sentence';
import { t } from '../text/translate';
import { beforeAfter } from './before-after';
import type { ChartModel } from './model';
import { monthlyLines } from './monthly';
import { targets } from './targets';
import type { ChartTheme } from './theme';

/** A measure over the closed months; a month that was not closed is a gap. */
export const kpiHistoryChart = (name: string, points: readonly HistoryPoint[], theme: ChartTheme): ChartModel => {
  const [first, last] = [points[0], points.at(-1)];
  const months = first && last ? monthRange(first.month, last.month) : [];
  const at = new Map(points.map((point) => [point.month, point]));
  const values = months.map((month) => at.get(month)?.value ?? null);
  const goals = months.map((month) => at.get(month)?.target ?? null);
  return monthlyLines({
    months,
    series: [
      { label: t('kpiScreens.detail.value'), values, tone: 'green' },
      ...(goals.some((goal) => goal !== null)
        ? [{ label: t('kpiScreens.detail.targetLine'), values: goals, tone: 'ochre' as const }]
        : []),
    ],
    format: (value) => formatValue(value, last?.unit ?? 'count'),
    monthColumn: t('kpiScreens.detail.month'),
    texts: {
      accessibleName: t('kpiScreens.detail.historyTitle', { name }),
      reading: t('kpiScreens.detail.historyAlt', { name, count: points.length }),
    },
    theme,
  });
};

/** Rows with a value on at least one side, two bars each, each on its own scale. */
export const beforeAfterChart = (comparison: BeforeAfter, theme: ChartTheme): ChartModel => {
  const known = comparison.rows.filter(
    ({ before, after }) => before !== null && after !== null && before.value !== null && after.value !== null,
  );
  return beforeAfter({
    pairs: known.map((row) => ({
      label: t(`beforeAfter.measures.${row.measure}`),
      before: row.before?.value ?? null,
      after: row.after?.value ?? null,
      format: (value) =>
        value === row.before?.value && row.before.month !== comparison.from.month
          ? comparedText(row.before, comparison.from.month)
          : formatValue(value, rowUnit(row)),
    })),
    names: [formatMonth(comparison.from.month), formatMonth(comparison.to.month)],
    columns: { measure: t('beforeAfter.columns.measure') },
    scale: 'row',
    texts: { accessibleName: t('beforeAfter.chart.title'), reading: t('beforeAfter.chart.alt') },
    theme,
  });
};

/** Declared minutes against the break-even of each group: the line is the threshold. */
export const roiChart = (lines: readonly RoiLine[], theme: ChartTheme): ChartModel => {
  const known = lines.filter(({ minutesPerWeek, breakEven }) => minutesPerWeek !== null && breakEven.value !== null);
  const format = (value: number) => formatValue(value, 'minutes-per-week');
  return targets({
    items: known.map((line) => ({
      label: roiName(line),
      value: line.minutesPerWeek,
      target: line.breakEven.value,
      format,
      tone: (line.minutesPerWeek ?? 0) >= (line.breakEven.value ?? 0) ? 'green' : 'ochre',
    })),
    columns: [t('kpiScreens.roi.team'), t('kpiScreens.roi.minutes'), t('kpiScreens.roi.breakEven')],
    label: (value, target) => `${value} / ${target}`,
    scale: 'shared',
    texts: { accessibleName: t('kpiScreens.roi.chart'), reading: t('kpiScreens.roi.chart') },
    theme,
  });
};
