import type { Content, ContentTable, CustomTableLayout, TableCell } from './content';
import { CONTENT_WIDTH } from './page';
import { ink, line } from './styles';

export type TableColumn = {
  readonly label: string;
  readonly align: 'left' | 'right';
  /** Points, or `*` for an equal part of what is left. */
  readonly width: number | '*';
};

export type TableInput = {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | Content)[])[];
  /** Last row, in bold under a line. */
  readonly total?: readonly string[];
  /** Rows closer to one another, for long lists of small type. */
  readonly dense?: boolean;
  /** Points; the width between the margins when not given. */
  readonly width?: number;
};

/** Space between two columns, half on each side. */
const GUTTER = 10;

/** Hairlines between rows, a stronger one under the head and over the total; no vertical line. */
const layout = (hasTotal: boolean, dense: boolean): CustomTableLayout => ({
  hLineWidth: (index, node) => {
    const last = node.table.body.length;
    if (index === 0) return 0;
    if (index === 1 || (hasTotal && index === last - 1)) return 0.9;
    return index === last && hasTotal ? 0 : 0.4;
  },
  hLineColor: (index, node) => (index === 1 || (hasTotal && index === node.table.body.length - 1) ? ink : line),
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : GUTTER / 2),
  paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : GUTTER / 2),
  paddingTop: () => (dense ? 1.5 : 3),
  paddingBottom: () => (dense ? 1 : 2.5),
});

const cell = (value: string | Content, column: TableColumn | undefined, bold: boolean): TableCell =>
  typeof value === 'string'
    ? { text: value, style: [column?.align === 'right' ? 'figure' : 'cell', ...(bold ? ['total'] : [])] }
    : (value as TableCell);

/**
 * Widths in points: pdfmake widens a `*` column to its longest word, and a name without a space would push the others
 * off the page; in a column of a given width it cuts the word.
 */
const widthsOf = (columns: readonly TableColumn[], width: number): number[] => {
  const fixed = columns.reduce((sum, column) => sum + (column.width === '*' ? 0 : column.width), 0);
  const stars = columns.filter((column) => column.width === '*').length;
  const left = width - fixed - GUTTER * (columns.length - 1);
  return columns.map((column) => (column.width === '*' ? Math.max(30, left / stars) : column.width));
};

/** A table that repeats its head on every page and never splits a row; figures are right-aligned and tabular. */
export const table = ({ columns, rows, total, dense = false, width = CONTENT_WIDTH }: TableInput): ContentTable => ({
  table: {
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true,
    widths: widthsOf(columns, width),
    body: [
      columns.map((column): TableCell => ({ text: column.label, style: 'tableHead', alignment: column.align })),
      ...rows.map((row) => row.map((value, at) => cell(value, columns[at], false))),
      ...(total ? [total.map((value, at) => cell(value, columns[at], true))] : []),
    ],
  },
  layout: layout(total !== undefined, dense),
  margin: [0, 2, 0, 7],
});
