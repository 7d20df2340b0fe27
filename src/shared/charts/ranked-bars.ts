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
import { valueLabelsPlugin } from './plugins/value-labels';
import type { ChartTheme, Tone } from './theme';

export type RankedItem = { readonly label: string; readonly value: number | null; readonly tone?: Tone };

export type RankedBarsInput = {
  readonly items: readonly RankedItem[];
  readonly format: ValueFormat;
  /** Column heads of the table: what is ranked, and its measure. */
  readonly columns: readonly [string, string];
  readonly texts: ChartTexts;
  readonly theme: ChartTheme;
  /** Keeps the first `count` and adds up the others under one name. */
  readonly top?: { readonly count: number; readonly othersLabel: string };
  /** Longest name, in characters, before it is shortened: less for a narrow drawing. */
  readonly longest?: number;
  /** Keeps the order given, when it means something (parts of a whole). */
  readonly keepOrder?: boolean;
};

const sorted = (items: readonly RankedItem[]): RankedItem[] =>
  [...items].sort((a, b) => (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY));

const grouped = (items: readonly RankedItem[], top: RankedBarsInput['top']): readonly RankedItem[] => {
  if (!top || items.length <= top.count + 1) return items;
  const others = items.slice(top.count);
  const known = others.flatMap((item) => (item.value === null ? [] : [item.value]));
  const value = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
  return [...items.slice(0, top.count), { label: top.othersLabel, value, tone: 'muted' }];
};

/** Horizontal bars, longest first, each with its value: « qui coûte le plus ? ». An unknown value has no bar. */
export const rankedBars = (input: RankedBarsInput): ChartModel => {
  const { theme, format } = input;
  const all = input.keepOrder ? [...input.items] : sorted(input.items);
  const items = grouped(all, input.top);
  const dataset: NotedDataset<'bar'> = {
    data: items.map((item) => item.value),
    backgroundColor: items.map((item) => theme.tones[item.tone ?? 'green']),
    maxBarThickness: 22,
    barPercentage: 0.78,
    categoryPercentage: 0.95,
    sobria: {
      theme,
      pattern: 'none',
      display: items.map((item) => display(item.value, format)),
      place: 'end',
      name: null,
    },
  };
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: { labels: items.map((item) => shorten(item.label, input.longest ?? 36)), datasets: [dataset] },
    options: {
      ...(baseOptions(theme, { end: true }) as ChartConfiguration<'bar'>['options']),
      indexAxis: 'y',
      scales: { x: valueAxis(theme, format, false), y: nameAxis(theme) },
    },
  };
  return {
    ...input.texts,
    config: asConfig(config, [valueLabelsPlugin]),
    height: 14 + Math.max(1, items.length) * 26,
    table: {
      columns: [textColumn(input.columns[0]), numberColumn(input.columns[1])],
      rows: all.map((item) => [item.label, display(item.value, format)]),
    },
  };
};
