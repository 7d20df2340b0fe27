export * from './registers';

import { type SettingLine, type SovereigntyLine, sovereigntyAxes } from '../../domain/tool-policy';
import { formatNumber } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { type StackedSeries, stackedBars } from '../stacked-bars';
import type { ChartTheme } from '../theme';

const whole = (value: number): string => formatNumber(value, 0);
const present = (series: StackedSeries): boolean => series.values.some((value) => value !== null && value > 0);

/** Settings of each tool by state, the most open first. */
export const settingsChart = (lines: readonly SettingLine[], theme: ChartTheme): ChartModel => {
  const count = (toolId: string, state: SettingLine['state']) =>
    lines.filter((line) => line.toolId === toolId && line.state === state).length;
  const names = new Map(lines.map((line) => [line.toolId, line.tool]));
  const ids = [...names.keys()].sort((a, b) => count(b, 'open') - count(a, 'open'));
  const series = [
    { label: t('security.settings.chartOpen'), tone: 'brick', state: 'open' },
    { label: t('security.settings.chartUnknown'), tone: 'muted', state: 'unknown' },
    { label: t('security.settings.chartOk'), tone: 'green', state: 'ok' },
    { label: t('security.settings.chartNot'), tone: 'slate', state: 'not-applicable' },
  ] as const;
  const total = (state: SettingLine['state']) => lines.filter((line) => line.state === state).length;
  return stackedBars({
    rows: ids.map((id) => names.get(id) ?? id),
    series: series
      .map(({ label, tone, state }): StackedSeries => ({ label, tone, values: ids.map((id) => count(id, state)) }))
      .filter(present),
    format: whole,
    rowColumn: t('security.settings.tool'),
    texts: {
      accessibleName: t('security.settings.chart'),
      reading: t('security.settings.chartReading', {
        open: total('open'),
        unknown: total('unknown'),
        total: lines.length,
      }),
    },
    theme,
  });
};

/** Points of each tool: proven, unknown, lost; the best proven first. */
export const sovereigntyChart = (lines: readonly SovereigntyLine[], theme: ChartTheme): ChartModel => {
  const most = sovereigntyAxes.length * 2;
  const ordered = [...lines].sort((a, b) => b.points - a.points);
  return stackedBars({
    rows: ordered.map((line) => line.tool),
    series: [
      { label: t('security.sovereignty.chartPoints'), tone: 'green', values: ordered.map((line) => line.points) },
      {
        label: t('security.sovereignty.chartUnknown'),
        tone: 'muted',
        values: ordered.map((line) => line.atMost - line.points),
      },
      { label: t('security.sovereignty.chartLost'), tone: 'brick', values: ordered.map((line) => most - line.atMost) },
    ].filter((one) => present(one as StackedSeries)) as StackedSeries[],
    format: whole,
    rowColumn: t('security.sovereignty.tool'),
    texts: { accessibleName: t('security.sovereignty.chart'), reading: t('security.sovereignty.chartReading') },
    theme,
  });
};
