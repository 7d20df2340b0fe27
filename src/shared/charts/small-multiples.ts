import type { ChartConfiguration } from 'chart.js';
import type { Month } from '../domain/day';
import { formatShortMonth } from '../text/format';
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
import { asConfig, baseOptions, nameAxis } from './options';
import { marksPlugin } from './plugins/marks';
import { rowNamesPlugin } from './plugins/row-names';
import type { ChartTheme } from './theme';

export type SmallMultiplesInput = {
  readonly months: readonly Month[];
  readonly series: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
    /** A line across each bar: a budget. */
    readonly marks?: readonly (number | null)[];
  }[];
  readonly format: ValueFormat;
  readonly monthColumn: string;
  /** Each strip on its own scale, where what matters is its own story; otherwise one scale for all. */
  readonly ownScales?: boolean;
  readonly texts: ChartTexts;
  readonly theme: ChartTheme;
};

const ROW = 34;

/**
 * One strip of monthly bars per series, on one scale unless each has its own: twelve teams over twenty-four months stay readable,
 * where twelve lines or a legend of twelve colours would not. The last value stands at the end of each strip.
 */
export const smallMultiples = (input: SmallMultiplesInput): ChartModel => {
  const { theme, format, series } = input;
  const highest = (some: SmallMultiplesInput['series']) =>
    // Nothing but zeros still needs a scale.
    Math.max(0, ...some.flatMap((one) => [...one.values, ...(one.marks ?? [])].map((value) => value ?? 0))) || 1;
  const max = highest(series);
  const names = series.map((one) => shorten(one.label, 26));
  const datasets = series.map((one, index): NotedDataset<'bar'> => {
    const lastKnown = one.values.findLast((value) => value !== null) ?? null;
    return {
      label: one.label,
      data: [...one.values],
      yAxisID: `row${index}`,
      backgroundColor: theme.tones.green,
      barPercentage: 0.95,
      categoryPercentage: 0.9,
      grouped: false,
      sobria: {
        theme,
        pattern: 'none',
        display: one.values.map((value) => display(value, format)),
        place: 'none',
        name: `${names[index] ?? ''}\n${display(lastKnown, format)}`,
        ...(one.marks ? { marks: one.marks } : {}),
      },
    };
  });
  const rows = Object.fromEntries(
    series.map((one, index) => [
      `row${index}`,
      {
        axis: 'y' as const,
        position: 'left' as const,
        stack: 'rows',
        stackWeight: 1,
        // Chart.js piles stacked axes from the bottom: the first series must come last.
        weight: series.length - index,
        offset: false,
        min: 0,
        max: (input.ownScales ? highest([one]) : max) * 1.15,
        border: { display: false },
        ticks: { display: false },
        grid: {
          display: true,
          drawTicks: false,
          color: ({ index: tick }: { index: number }) => (tick === 0 ? theme.line : 'transparent'),
        },
      },
    ]),
  );
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: { labels: input.months.map(formatShortMonth), datasets },
    options: {
      ...(baseOptions(theme, { rowNames: true }) as ChartConfiguration<'bar'>['options']),
      scales: {
        x: {
          ...nameAxis(theme),
          ticks: { ...nameAxis(theme).ticks, autoSkip: true, maxRotation: 0, maxTicksLimit: 13 },
        },
        ...rows,
      },
    },
  };
  return {
    ...input.texts,
    config: asConfig(config, [marksPlugin, rowNamesPlugin]),
    height: 32 + Math.max(1, series.length) * ROW,
    table: {
      columns: [textColumn(input.monthColumn), ...series.map((one) => numberColumn(one.label))],
      rows: input.months.map((month, at) => [
        formatShortMonth(month),
        ...series.map((one) => display(one.values[at] ?? null, format)),
      ]),
    },
  };
};
