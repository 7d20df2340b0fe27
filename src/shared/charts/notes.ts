import type { Chart, ChartDataset, ChartType } from 'chart.js';
import type { ChartTheme, Pattern } from './theme';

/** Where a value's text is drawn: past the bar, in its middle when it fits, over or beside the point, nowhere. */
export type LabelPlace = 'end' | 'inside' | 'above' | 'beside' | 'none';

/**
 * What Chart.js does not draw by itself, kept in the data set: it survives an update of the chart in place,
 * which a plugin that remembers values would not.
 */
export type SeriesNotes = {
  readonly theme: ChartTheme;
  readonly pattern: Pattern;
  /** Text of each value; null draws none. */
  readonly display: readonly (string | null)[];
  readonly place: LabelPlace;
  /** Name drawn beside the series, in place of a legend; null when the axis already says it. */
  readonly name: string | null;
  /** Values marked by a line across the bar: central value of a range, target. */
  readonly marks?: readonly (number | null)[];
  /** Names of the four quadrants: top left, top right, bottom left, bottom right. */
  readonly quadrants?: readonly [string, string, string, string];
};

export type NotedDataset<T extends ChartType> = ChartDataset<T> & { readonly sobria: SeriesNotes };

const hasNotes = (dataset: object): dataset is { sobria: SeriesNotes } => 'sobria' in dataset;

export const notesOf = (chart: Chart, index: number): SeriesNotes | null => {
  const dataset = chart.data.datasets[index];
  return dataset && hasNotes(dataset) ? dataset.sobria : null;
};

export const eachNotes = (chart: Chart, visit: (notes: SeriesNotes, index: number) => void): void => {
  chart.data.datasets.forEach((_, index) => {
    const notes = notesOf(chart, index);
    if (notes && chart.isDatasetVisible(index)) visit(notes, index);
  });
};
