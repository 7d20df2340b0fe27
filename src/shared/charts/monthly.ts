import type { ChartConfiguration } from 'chart.js';
import type { Month } from '../domain/day';
import { formatShortMonth } from '../text/format';
import { type ChartModel, type ChartTexts, display, numberColumn, textColumn, type ValueFormat } from './model';
import type { NotedDataset } from './notes';
import { asConfig, baseOptions, nameAxis, valueAxis } from './options';
import { keyPlugin } from './plugins/key';
import { marksPlugin } from './plugins/marks';
import { patternsPlugin } from './plugins/patterns';
import { seriesEndPlugin } from './plugins/series-end';
import { valueLabelsPlugin } from './plugins/value-labels';
import { type ChartTheme, patternOf, type Tone, toneAt } from './theme';

export type MonthlySeries = {
  readonly label: string;
  readonly tone?: Tone;
  /** One value per month; null: unknown, a gap and never a zero. */
  readonly values: readonly (number | null)[];
  /** A line across each bar, and its name: the budget of the month. */
  readonly marks?: { readonly label: string; readonly values: readonly (number | null)[] };
};

export type MonthlyInput = {
  readonly months: readonly Month[];
  readonly series: readonly MonthlySeries[];
  readonly format: ValueFormat;
  readonly monthColumn: string;
  readonly texts: ChartTexts;
  readonly theme: ChartTheme;
  /** End of the axis when it is known: 100 for a share. */
  readonly max?: number;
};

/** Past this number of months, values are read on the axis: labels over each bar would touch. */
const LABELLED_MONTHS = 12;

const table = (input: MonthlyInput): ChartModel['table'] => ({
  columns: [
    textColumn(input.monthColumn),
    ...input.series.flatMap(({ label, marks }) => [numberColumn(label), ...(marks ? [numberColumn(marks.label)] : [])]),
  ],
  rows: input.months.map((month, at) => [
    formatShortMonth(month),
    ...input.series.flatMap(({ values, marks }) => [
      display(values[at] ?? null, input.format),
      ...(marks ? [display(marks.values[at] ?? null, input.format)] : []),
    ]),
  ]),
});

/** An axis ends past its highest bar by itself, not past its highest mark. */
const highestMark = ({ series }: MonthlyInput): number =>
  Math.max(0, ...series.flatMap(({ marks }) => marks?.values.map((mark) => mark ?? 0) ?? []));

const axes = (input: MonthlyInput, showValues: boolean) => ({
  x: { ...nameAxis(input.theme), ticks: { ...nameAxis(input.theme).ticks, autoSkip: true, maxRotation: 0 } },
  y: {
    ...valueAxis(input.theme, input.format, showValues),
    ...(input.max === undefined ? { suggestedMax: highestMark(input) } : { max: input.max }),
  },
});

/** Bars by month, stacked when there are several series: spending by month. */
export const monthlyBars = (input: MonthlyInput): ChartModel => {
  const { theme, format } = input;
  const single = input.series.length === 1;
  const labelled = single && input.months.length <= LABELLED_MONTHS;
  const datasets = input.series.map((series, index): NotedDataset<'bar'> => {
    const tone = series.tone ?? toneAt(index);
    return {
      label: series.label,
      data: [...series.values],
      backgroundColor: theme.tones[tone],
      maxBarThickness: 46,
      sobria: {
        theme,
        pattern: single ? 'none' : patternOf(tone),
        display: series.values.map((value) => display(value, format)),
        place: labelled ? 'end' : 'none',
        name: single ? null : series.label,
        ...(series.marks ? { marks: series.marks.values } : {}),
      },
    };
  });
  const scales = axes(input, !labelled);
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: { labels: input.months.map(formatShortMonth), datasets },
    options: {
      ...(baseOptions(theme, { key: true, top: 20 }) as ChartConfiguration<'bar'>['options']),
      scales: { x: { ...scales.x, stacked: !single }, y: { ...scales.y, stacked: !single } },
    },
  };
  return {
    ...input.texts,
    config: asConfig(config, [patternsPlugin, marksPlugin, valueLabelsPlugin, keyPlugin]),
    height: 200,
    table: table(input),
  };
};

const shapes = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const dashes: readonly number[][] = [[], [6, 3], [2, 3], [8, 3, 2, 3]];

/** Lines by month, each named at its end and told apart by its dashes and points: adoption. */
export const monthlyLines = (input: MonthlyInput): ChartModel => {
  const { theme, format } = input;
  const single = input.series.length === 1;
  const datasets = input.series.map((series, index): NotedDataset<'line'> => {
    const color = theme.tones[series.tone ?? toneAt(index)];
    return {
      label: series.label,
      data: [...series.values],
      borderColor: color,
      backgroundColor: color,
      borderWidth: 2.5,
      borderDash: dashes[index % 4] ?? [],
      pointStyle: shapes[index % 4] ?? 'circle',
      pointRadius: 4,
      spanGaps: false,
      sobria: {
        theme,
        pattern: 'none',
        display: series.values.map((value) => (value === null ? null : format(value))),
        place: single && input.months.length <= LABELLED_MONTHS ? 'above' : 'none',
        name: single ? null : series.label,
      },
    };
  });
  const scales = axes(input, true);
  const config: ChartConfiguration<'line'> = {
    type: 'line',
    data: { labels: input.months.map(formatShortMonth), datasets },
    options: {
      ...(baseOptions(theme, { seriesEnd: true, top: 22 }) as ChartConfiguration<'line'>['options']),
      // Half a step of air at both ends: the labels of the first and last points stay off the axis and the edge.
      scales: { ...scales, x: { ...scales.x, offset: true } },
    },
  };
  return {
    ...input.texts,
    config: asConfig(config, [valueLabelsPlugin, seriesEndPlugin]),
    height: 180,
    table: table(input),
  };
};
