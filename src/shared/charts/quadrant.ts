import type { ChartConfiguration } from 'chart.js';
import { type ChartModel, type ChartTexts, numberColumn, textColumn, type ValueFormat } from './model';
import type { NotedDataset } from './notes';
import { asConfig, baseOptions } from './options';
import { quadrantsPlugin } from './plugins/quadrants';
import { valueLabelsPlugin } from './plugins/value-labels';
import type { ChartTheme } from './theme';

export type QuadrantPoint = {
  readonly label: string;
  /** Both from 0 to 100. */
  readonly x: number;
  readonly y: number;
};

export type QuadrantInput = {
  /** In order of time: the last one is the position today. */
  readonly points: readonly QuadrantPoint[];
  readonly axes: { readonly x: string; readonly y: string };
  /** Names of the quadrants: top left, top right, bottom left, bottom right. */
  readonly quadrants: readonly [string, string, string, string];
  readonly pointColumn: string;
  readonly format: ValueFormat;
  readonly texts: ChartTexts;
  readonly theme: ChartTheme;
};

const axis = (theme: ChartTheme, name: string) => ({
  min: 0,
  max: 100,
  border: { color: theme.muted },
  grid: { display: false },
  ticks: { display: false },
  title: {
    display: true,
    text: name,
    color: theme.ink,
    font: { family: theme.fontFamily, size: theme.fontSize, weight: 600 },
  },
});

/** A matrix of four profiles and the path over time across it, the last position filled. */
export const quadrant = (input: QuadrantInput): ChartModel => {
  const { theme, points } = input;
  const last = points.length - 1;
  const dataset: NotedDataset<'scatter'> = {
    data: points.map(({ x, y }) => ({ x, y })),
    showLine: true,
    borderColor: theme.tones.green,
    borderWidth: 2,
    borderDash: [5, 3],
    pointRadius: points.map((_, at) => (at === last ? 8 : 5)),
    pointBackgroundColor: points.map((_, at) => (at === last ? theme.tones.green : theme.surface)),
    pointBorderColor: theme.tones.green,
    pointBorderWidth: 2,
    clip: false,
    sobria: {
      theme,
      pattern: 'none',
      display: points.map((point) => point.label),
      place: 'beside',
      name: null,
      quadrants: input.quadrants,
    },
  };
  const config: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: { datasets: [dataset] },
    options: {
      ...(baseOptions(theme, { right: 12, top: 26 }) as ChartConfiguration<'scatter'>['options']),
      scales: { x: axis(theme, input.axes.x), y: axis(theme, input.axes.y) },
    },
  };
  return {
    ...input.texts,
    config: asConfig(config, [quadrantsPlugin, valueLabelsPlugin]),
    height: 380,
    table: {
      columns: [textColumn(input.pointColumn), numberColumn(input.axes.x), numberColumn(input.axes.y)],
      rows: points.map((point) => [point.label, input.format(point.x), input.format(point.y)]),
    },
  };
};
