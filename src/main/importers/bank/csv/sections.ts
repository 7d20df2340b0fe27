import type { DelimitedRow } from '../../text-file';
import { looksLikeDate } from '../dates';
import { headerKey } from '../text';
import { isBlankRow, keysOf } from './cells';
import type { Dialect, Layout } from './layout';

/** One account of a file: the lines above its header, the header, its rows. */
export type Section = {
  readonly layout: Layout;
  readonly width: number;
  readonly preamble: readonly DelimitedRow[];
  readonly rows: readonly DelimitedRow[];
};

type Header = { readonly at: number; readonly layout: Layout; readonly width: number };

const lastFilled = (row: DelimitedRow): number => {
  let width = row.cells.length;
  while (width > 0 && (row.cells[width - 1] ?? '').trim() === '') width -= 1;
  return width;
};

/**
 * Cuts a file at its header rows: several accounts may follow each other, each with its own lines above. Rows before
 * the next header that hold no date are that account's introduction, not lost operations.
 */
export const sectionsOf = (rows: readonly DelimitedRow[], dialect: Dialect, firstHeader: number): Section[] => {
  const startKey = headerKey(rows[firstHeader]?.cells[0] ?? '');
  const headers: Header[] = [];
  rows.forEach((row, at) => {
    if (at < firstHeader || headerKey(row.cells[0] ?? '') !== startKey) return;
    const layout = dialect.layout(keysOf(row));
    if (layout) headers.push({ at, layout, width: lastFilled(row) });
  });
  let from = 0;
  return headers.map((header, i) => {
    const preamble = rows.slice(from, header.at);
    const next = headers[i + 1];
    let end = next ? next.at : rows.length;
    if (next) while (end > header.at + 1 && introduces(rows[end - 1])) end -= 1;
    from = end;
    return { layout: header.layout, width: header.width, preamble, rows: rows.slice(header.at + 1, end) };
  });
};

const introduces = (row: DelimitedRow | undefined): boolean =>
  row !== undefined &&
  (isBlankRow(row) || !row.cells.some(looksLikeDate) || row.cells.filter((c) => c.trim() !== '').length <= 2);
