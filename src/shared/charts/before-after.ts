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
import { valueLabelsPlugin } from './plugins/value-labels';
import type { ChartTheme, Tone } from './theme';

export type Pair = {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  /** The measure's own format: pairs may be euros, kilograms, people. */
  readonly format: ValueFormat;
};

export type BeforeAfterInput = {
  readonly pairs: readonly Pair[];
  /** Names of the two moments. */
  readonly names: readonly [string, string];
  readonly columns: { readonly measure: string };
  /**
   * `row`: bars of a pair are relative to the larger of the two, for measures of different units; `shared`: one axis.
   */
  readonly scale: 'row' | 'shared';
  readonly texts: ChartTexts;
  readonly theme: ChartTheme;
};

const relative = (value: number | null, pair: Pair, scale: BeforeAfterInput['scale']): number | null => {
  if (value === null || scale === 'shared') return value;
  const largest = Math.max(Math.abs(pair.before ?? 0), Math.abs(pair.after ?? 0));
  return largest === 0 ? 0 : (value / largest) * 100;
};

/** Two bars per measure, before over after, each with its value. */
export const beforeAfter = (input: BeforeAfterInput): ChartModel => {
  const { theme, pairs, names } = input;
  const series = (name: string, tone: Tone, pick: (pair: Pair) => number | null): NotedDataset<'bar'> => ({
    label: name,
    data: pairs.map((pair) => relative(pick(pair), pair, input.scale)),
    backgroundColor: theme.tones[tone],
    barPercentage: 0.9,
    categoryPercentage: 0.72,
    sobria: {
      theme,
      pattern: 'none',
      display: pairs.map((pair) => display(pick(pair), pair.format)),
      place: 'end',
      name,
    },
  });
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: pairs.map((pair) => shorten(pair.label, 32)),
      datasets: [series(names[0], 'muted', (pair) => pair.before), series(names[1], 'green', (pair) => pair.after)],
    },
    options: {
      ...(baseOptions(theme, { key: true, end: true }) as ChartConfiguration<'bar'>['options']),
      indexAxis: 'y',
      scales: { x: valueAxis(theme, String, false), y: nameAxis(theme) },
    },
  };
  return {
    ...input.texts,
    config: asConfig(config, [valueLabelsPlugin, keyPlugin]),
    height: 40 + Math.max(1, pairs.length) * 52,
    table: {
      columns: [textColumn(input.columns.measure), numberColumn(names[0]), numberColumn(names[1])],
      rows: pairs.map((pair) => [pair.label, display(pair.before, pair.format), display(pair.after, pair.format)]),
    },
  };
};
