import type { ChartConfiguration } from 'chart.js';
import { type ChartModel, type ChartTexts, numberColumn, shorten, textColumn, type ValueFormat } from './model';
import type { NotedDataset } from './notes';
import { asConfig, baseOptions, nameAxis, valueAxis } from './options';
import { valueLabelsPlugin } from './plugins/value-labels';
import type { ChartTheme, Tone } from './theme';

/** A total stands on zero; a step starts where the previous bar ended and adds its value, which may be negative. */
export type WaterfallItem = {
  readonly label: string;
  readonly value: number;
  readonly kind: 'total' | 'step';
  readonly tone?: Tone;
};

export type WaterfallInput = {
  readonly items: readonly WaterfallItem[];
  readonly format: ValueFormat;
  /** Column heads of the table: step, and its measure. */
  readonly columns: readonly [string, string];
  readonly texts: ChartTexts;
  readonly theme: ChartTheme;
};

/** Where each bar starts and ends. */
const spans = (items: readonly WaterfallItem[]): [number, number][] => {
  let at = 0;
  return items.map((item): [number, number] => {
    const from = item.kind === 'total' ? 0 : at;
    at = item.kind === 'total' ? item.value : at + item.value;
    return [Math.min(from, at), Math.max(from, at)];
  });
};

const signed = (item: WaterfallItem, format: ValueFormat): string =>
  item.kind === 'step' && item.value > 0 ? `+${format(item.value)}` : format(item.value);

/** From one amount to another, step by step: « du prix affiché au décaissé ». */
export const waterfall = ({ items, format, columns, texts, theme }: WaterfallInput): ChartModel => {
  const dataset: NotedDataset<'bar'> = {
    data: spans(items),
    backgroundColor: items.map((item) => theme.tones[item.tone ?? (item.kind === 'total' ? 'green' : 'ochre')]),
    maxBarThickness: 20,
    minBarLength: 2,
    barPercentage: 0.78,
    categoryPercentage: 0.95,
    sobria: {
      theme,
      pattern: 'none',
      display: items.map((item) => signed(item, format)),
      place: 'end',
      name: null,
    },
  };
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: { labels: items.map((item) => shorten(item.label, 44)), datasets: [dataset] },
    options: {
      ...(baseOptions(theme, { end: true }) as ChartConfiguration<'bar'>['options']),
      indexAxis: 'y',
      scales: { x: valueAxis(theme, format, false), y: nameAxis(theme) },
    },
  };
  return {
    ...texts,
    config: asConfig(config, [valueLabelsPlugin]),
    height: 14 + Math.max(1, items.length) * 26,
    table: {
      columns: [textColumn(columns[0]), numberColumn(columns[1])],
      rows: items.map((item) => [item.label, signed(item, format)]),
    },
  };
};
