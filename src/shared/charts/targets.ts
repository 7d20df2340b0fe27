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
import { marksPlugin } from './plugins/marks';
import { valueLabelsPlugin } from './plugins/value-labels';
import type { ChartTheme, Tone } from './theme';

export type TargetItem = {
  readonly label: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly format: ValueFormat;
  readonly tone?: Tone;
};

export type TargetsInput = {
  readonly items: readonly TargetItem[];
  /** Heads: what is followed, its value, its target. */
  readonly columns: readonly [string, string, string];
  /** Text beside the bar, from the two formatted texts: « 72 % sur 80 % ». */
  readonly label: (value: string, target: string) => string;
  /**
   * `own`: each bar in percent of its own target, when units or sizes differ, the line always at the same place.
   * `shared`: values of one unit on one axis, each with its line, when they are also compared with one another.
   */
  readonly scale?: 'own' | 'shared';
  readonly texts: ChartTexts;
  readonly theme: ChartTheme;
};

/** A value far past its target is drawn up to here; its label says how much it is. */
const MAX_PERCENT = 150;

/** Progress towards targets: each bar is the value, in percent of its own target or on one axis; the line is the target. */
export const targets = (input: TargetsInput): ChartModel => {
  const { theme, items, scale = 'own' } = input;
  const percent = ({ value, target }: TargetItem): number | null =>
    value === null || target === null || target <= 0 ? null : Math.min(MAX_PERCENT, (value / target) * 100);
  const furthest = Math.max(0, ...items.flatMap(({ value, target }) => [value ?? 0, target ?? 0]));
  const dataset: NotedDataset<'bar'> = {
    data: scale === 'own' ? items.map(percent) : items.map(({ value }) => value),
    backgroundColor: items.map((item) => theme.tones[item.tone ?? 'green']),
    maxBarThickness: 16,
    sobria: {
      theme,
      pattern: 'none',
      display: items.map((item) => input.label(display(item.value, item.format), display(item.target, item.format))),
      place: 'end',
      name: null,
      marks: items.map(({ target }) => (target === null || scale === 'shared' ? target : 100)),
    },
  };
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: { labels: items.map((item) => shorten(item.label, 26)), datasets: [dataset] },
    options: {
      ...(baseOptions(theme, { end: true }) as ChartConfiguration<'bar'>['options']),
      indexAxis: 'y',
      scales: {
        x: { ...valueAxis(theme, String, false), suggestedMax: scale === 'own' ? 105 : furthest * 1.02 },
        y: nameAxis(theme),
      },
    },
  };
  const [item, ...measures] = input.columns;
  return {
    ...input.texts,
    config: asConfig(config, [marksPlugin, valueLabelsPlugin]),
    height: 16 + Math.max(1, items.length) * 30,
    table: {
      columns: [textColumn(item), ...measures.map(numberColumn)],
      rows: items.map((one) => [one.label, display(one.value, one.format), display(one.target, one.format)]),
    },
  };
};
