import type { IncidentView } from '../../contract/incidents';
import type { SupportVolumeView } from '../../contract/questions';
import { day, type Month, monthOf, monthRange, monthsBetween, shiftMonth } from '../../domain/day';
import { formatNumber, formatPercent } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { type MonthlySeries, monthlyBars } from '../monthly';
import type { ChartTheme } from '../theme';

const whole = (value: number): string => formatNumber(value, 0);
const present = (series: MonthlySeries): boolean => series.values.some((value) => (value ?? 0) > 0);
/** Most months drawn. */
const most = 12;

/** Months from the first to the last thing counted, the latest twelve at most. */
const window = (months: readonly Month[]): Month[] => {
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthRange(monthsBetween(first, last) >= most ? shiftMonth(last, 1 - most) : first, last);
};

/** Incidents by month of knowledge, stacked by severity; one not settled is drawn apart. */
export const incidentsChart = (incidents: readonly IncidentView[], theme: ChartTheme): ChartModel => {
  const monthKnown = (one: IncidentView): Month => monthOf(day(one.knownAt.slice(0, 10)));
  const months = window(incidents.map(monthKnown));
  const series = [
    { level: 'serious', tone: 'brick', label: t('incidents.severities.serious') },
    { level: 'moderate', tone: 'ochre', label: t('incidents.severities.moderate') },
    { level: 'minor', tone: 'green', label: t('incidents.severities.minor') },
    { level: null, tone: 'muted', label: t('incidents.chartUnsettled') },
  ] as const;
  return monthlyBars({
    months,
    series: series
      .map(
        ({ level, tone, label }): MonthlySeries => ({
          label,
          tone,
          values: months.map(
            (month) => incidents.filter((one) => monthKnown(one) === month && one.severity.level === level).length,
          ),
        }),
      )
      .filter(present),
    format: whole,
    monthColumn: t('incidents.month'),
    texts: {
      accessibleName: t('incidents.chart'),
      reading: t('incidents.chartReading', {
        total: incidents.length,
        serious: incidents.filter((one) => one.severity.level === 'serious').length,
      }),
    },
    theme,
  });
};

/** Questions by month, stacked by tool. */
export const supportChart = (volume: SupportVolumeView, theme: ChartTheme): ChartModel => {
  const total = volume.tools.reduce((sum, tool) => sum + tool.total, 0);
  const first = volume.tools.find((tool) => tool.tool !== null);
  return monthlyBars({
    months: volume.months,
    series: volume.tools.map(({ tool, counts }) => ({ label: tool ?? t('questions.noTool'), values: counts })),
    format: whole,
    monthColumn: t('questions.month'),
    texts: {
      accessibleName: t('questions.chart'),
      reading:
        first === undefined
          ? t('questions.chartReadingNone', { total, months: volume.months.length })
          : t('questions.chartReading', {
              tool: first.tool ?? '',
              share: formatPercent((first.total * 100) / total),
              months: volume.months.length,
            }),
    },
    theme,
  });
};
