import type { ChartConfiguration } from 'chart.js';

/** Two texts that a chart cannot do without: its accessible name, and its one-line reading. */
export type ChartTexts = { readonly accessibleName: string; readonly reading: string };

export type ChartColumn = { readonly label: string; readonly align: 'left' | 'right' };
/** The chart's figures as a real table, formatted, for those who do not see the drawing. */
export type ChartTable = {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * A chart as data, drawn twice: by react-chartjs-2 on screen, by Chart.js on a vector canvas on paper.
 * `config` holds no DOM object; its only functions are formatters and the inline plugins of this folder.
 */
export type ChartModel = ChartTexts & {
  readonly config: ChartConfiguration;
  /** Advised height for a width of {@link CHART_WIDTH}, in CSS pixels: it grows with the number of rows. */
  readonly height: number;
  readonly table: ChartTable;
};

/** Width for which heights are advised and on which paper charts are drawn, in CSS pixels. */
export const CHART_WIDTH = 640;

/** Turns a value of the chart into the text shown: « 13 680 € ». */
export type ValueFormat = (value: number) => string;

/** Shown where a value is unknown: never a bar of zero. */
export const NO_VALUE = '—';

export const display = (value: number | null, format: ValueFormat): string =>
  value === null ? NO_VALUE : format(value);

export const textColumn = (label: string): ChartColumn => ({ label, align: 'left' });
export const numberColumn = (label: string): ChartColumn => ({ label, align: 'right' });

/**
 * Cuts a label that is too long for an axis; the table keeps it whole. Its last word stays when it is short: « Ventes et
 * recouvrement Nord » and « … Sud » are not told apart by how they start.
 */
export const shorten = (label: string, max: number): string => {
  if (label.length <= max) return label;
  const last = label.slice(label.lastIndexOf(' '));
  const end = last.length <= max / 3 ? last : '';
  return `${label.slice(0, max - 1 - end.length).trimEnd()}…${end}`;
};
