import type { ChartConfiguration } from 'chart.js';
import type { Interval } from '../domain/interval';
import {
  type ChartModel,
  type ChartTexts,
  NO_VALUE,
  numberColumn,
  shorten,
  textColumn,
  type ValueFormat,
} from './model';
import type { NotedDataset } from './notes';
import { asConfig, baseOptions, nameAxis, valueAxis } from './options';
import { marksPlugin } from './plugins/marks';
import { valueLabelsPlugin } from './plugins/value-labels';
import type { ChartTheme, Tone } from './theme';

export type RangeItem = { readonly label: string; readonly range: Interval | null; readonly tone?: Tone };

export type RangesInput = {
  readonly items: readonly RangeItem[];
  /** Axis values and the three columns. */
  readonly format: ValueFormat;
  /** Text of a whole range: « 18 – 42 kg ». */
  readonly formatRange: (range: Interval) => string;
  /** Heads: item, low, central, high. */
  readonly columns: readonly [string, string, string, string];
  readonly texts: ChartTexts;
  readonly theme: ChartTheme;
};

/** Ranges as intervals from low to high with a line at the central value; the axis starts at zero. */
export const ranges = (input: RangesInput): ChartModel => {
  const { theme, format } = input;
  const dataset: NotedDataset<'bar'> = {
    data: input.items.map(({ range }) => (range ? [range.low, range.high] : null)),
    backgroundColor: input.items.map((item) => theme.tones[item.tone ?? 'green']),
    maxBarThickness: 14,
    minBarLength: 3,
    sobria: {
      theme,
      pattern: 'none',
      display: input.items.map(({ range }) => (range ? input.formatRange(range) : NO_VALUE)),
      place: 'end',
      name: null,
      marks: input.items.map(({ range }) => range?.central ?? null),
    },
  };
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: { labels: input.items.map((item) => shorten(item.label, 34)), datasets: [dataset] },
    options: {
      ...(baseOptions(theme, { end: true }) as ChartConfiguration<'bar'>['options']),
      indexAxis: 'y',
      scales: { x: valueAxis(theme, format, true), y: nameAxis(theme) },
    },
  };
  const cells = (range: Interval | null): string[] =>
    range ? [format(range.low), format(range.central), format(range.high)] : [NO_VALUE, NO_VALUE, NO_VALUE];
  const [item, ...bounds] = input.columns;
  return {
    ...input.texts,
    config: asConfig(config, [marksPlugin, valueLabelsPlugin]),
    height: 44 + Math.max(1, input.items.length) * 28,
    table: {
      columns: [textColumn(item), ...bounds.map(numberColumn)],
      rows: input.items.map(({ label, range }) => [label, ...cells(range)]),
    },
  };
};
