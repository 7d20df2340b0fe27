import type { ChartConfiguration } from 'chart.js';
import {
  type ChartModel,
  type ChartTexts,
  display,
  numberColumn,
  shorten,
  textColumn,
  type ValueFormat,
} from './model';
import type { NotedDataset } from './notes';
import { asConfig, baseOptions, nameAxis, valueAxis } from './options';
import { keyPlugin } from './plugins/key';
import { patternsPlugin } from './plugins/patterns';
import { valueLabelsPlugin } from './plugins/value-labels';
import { type ChartTheme, patternOf, type Tone, toneAt } from './theme';

export type StackedSeries = {
  readonly label: string;
  readonly tone?: Tone;
  /** One value per row; null: unknown, drawn as nothing and written « — » in the table. */
  readonly values: readonly (number | null)[];
};

export type StackedBarsInput = {
  readonly rows: readonly string[];
  readonly series: readonly StackedSeries[];
  readonly format: ValueFormat;
  /** Head of the first column of the table: what the rows are. */
  readonly rowColumn: string;
  readonly texts: ChartTexts;
  readonly theme: ChartTheme;
};

/** Horizontal bars made of parts, named over the chart with colour and pattern: seats by status, waste split. */
export const stackedBars = (input: StackedBarsInput): ChartModel => {
  const { theme, format } = input;
  const datasets = input.series.map((series, index): NotedDataset<'bar'> => {
    const tone = series.tone ?? toneAt(index);
    return {
      label: series.label,
      data: [...series.values],
      backgroundColor: theme.tones[tone],
      borderColor: theme.surface,
      borderWidth: { left: 0, right: 1, top: 0, bottom: 0 },
      maxBarThickness: 24,
      barPercentage: 0.8,
      categoryPercentage: 0.95,
      sobria: {
        theme,
        pattern: patternOf(tone),
        display: series.values.map((value) => (value === null || value === 0 ? null : format(value))),
        place: 'inside',
        name: series.label,
      },
    };
  });
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: { labels: input.rows.map((row) => shorten(row, 30)), datasets },
    options: {
      ...(baseOptions(theme, { key: true, right: 8 }) as ChartConfiguration<'bar'>['options']),
      indexAxis: 'y',
      scales: {
        x: { ...valueAxis(theme, format, input.rows.length > 1), stacked: true },
        y: { ...nameAxis(theme), stacked: true, display: input.rows.length > 1 },
      },
    },
  };
  return {
    ...input.texts,
    config: asConfig(config, [patternsPlugin, valueLabelsPlugin, keyPlugin]),
    height:
      (input.rows.length > 1 ? 44 : 8) + Math.ceil(input.series.length / 5) * 20 + Math.max(1, input.rows.length) * 30,
    table: {
      columns: [textColumn(input.rowColumn), ...input.series.map((series) => numberColumn(series.label))],
      rows: input.rows.map((row, at) => [
        row,
        ...input.series.map((series) => display(series.values[at] ?? null, format)),
      ]),
    },
  };
};
