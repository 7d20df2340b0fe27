import type { ElectricityTrend } from '../../domain/carbon-outcomes';
import type { Footprint } from '../../domain/carbon-results';
import { type Month, month } from '../../domain/day';
import { massText } from '../../text/carbon-mass';
import { formatMonth, formatValue } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { monthlyBars } from '../monthly';
import type { ChartTheme } from '../theme';

type Point = { readonly month: Month; readonly value: number | null };
const ends = (points: readonly Point[]): readonly [Point, Point] | null => {
  const known = points.filter((point) => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first.month !== last.month ? [first, last] : null;
};

/** Footprint month by month, usage and hardware apart where the method tells them. */
export const footprintByMonthChart = (footprint: Footprint, theme: ChartTheme): ChartModel => {
  const slices = (footprint.slices.month ?? []).filter((slice) => slice.key.month);
  const months = slices.map((slice) => month(slice.key.month ?? ''));
  const split =
    slices.length > 0 && slices.every((slice) => slice.impacts === null || slice.impacts.gwpPhases !== null);
  const total = slices.map((slice) => slice.impacts?.gwpKgCO2e.central ?? null);
  const span = ends(months.map((at, i) => ({ month: at, value: total[i] ?? null })));
  const last = months.at(-1);
  return monthlyBars({
    months,
    series: split
      ? [
          {
            label: t('carbonReport.columns.usage'),
            tone: 'green',
            values: slices.map((slice) => slice.impacts?.gwpPhases?.usage.central ?? null),
          },
          {
            label: t('carbonReport.columns.embodied'),
            tone: 'slate',
            values: slices.map((slice) => slice.impacts?.gwpPhases?.embodied.central ?? null),
          },
        ]
      : [{ label: t('carbonReport.columns.central'), tone: 'green', values: total }],
    format: massText,
    monthColumn: t('carbonReport.columns.month'),
    texts: {
      accessibleName: t('carbonReport.charts.months.name'),
      reading: span
        ? t('carbonReport.charts.months.reading', {
            from: massText(span[0].value),
            start: formatMonth(span[0].month),
            to: massText(span[1].value),
            end: formatMonth(span[1].month),
          })
        : last
          ? t('carbonReport.charts.months.one', { kg: massText(total.at(-1) ?? null), month: formatMonth(last) })
          : t('carbonReport.charts.slices.none'),
    },
    theme,
  });
};

/** Electricity of the company by month: a month without a bill is a gap. */
export const electricityChart = (trend: ElectricityTrend, theme: ChartTheme): ChartModel => {
  const kwh = (value: number | null) => formatValue(value, 'kwh');
  const span = ends(trend.months.map((bill) => ({ month: bill.month, value: bill.kwh })));
  const last = trend.months.at(-1);
  return monthlyBars({
    months: trend.months.map((bill) => bill.month),
    series: [{ label: 'kWh', tone: 'slate', values: trend.months.map((bill) => bill.kwh) }],
    format: kwh,
    monthColumn: t('carbonReport.columns.month'),
    texts: {
      accessibleName: t('carbonReport.charts.electricity.name'),
      reading: span
        ? t('carbonReport.charts.electricity.reading', {
            from: kwh(span[0].value),
            start: formatMonth(span[0].month),
            to: kwh(span[1].value),
            end: formatMonth(span[1].month),
          })
        : last
          ? t('carbonReport.charts.electricity.one', { kwh: kwh(last.kwh), month: formatMonth(last.month) })
          : t('carbonReport.charts.slices.none'),
    },
    theme,
  });
};
