import { type DelimitedRow, type Delimiter, delimiters, parseDelimited } from '../../text-file';
import { looksLikeDate } from '../dates';
import { HEADER_SEARCH_ROWS } from '../limits';
import { keysOf } from './cells';
import { isBnpHeaderless, isLcl } from './headerless';
import type { Dialect } from './layout';
import { onlineBanks } from './online-banks';
import { traditionalBanks } from './traditional-banks';

const dialects: readonly Dialect[] = [...onlineBanks, ...traditionalBanks];

/** Start of a text, cut at a line end, in which the header is looked for. */
export const headOf = (text: string): string => {
  if (text.length < 120_000) return text;
  return text.slice(0, text.lastIndexOf('\n', 120_000) + 1 || 120_000);
};

/**
 * A stray quote at the start of a field pairs with one many lines below and swallows the operations between them: such a
 * row is cut again at its line ends. A label that really spans lines never has a date and a delimiter at a line start.
 */
const unswallow = (rows: readonly DelimitedRow[], delimiter: Delimiter): DelimitedRow[] =>
  rows.flatMap((row) => {
    if (!row.cells.some((cell) => cell.includes('\n'))) return [row];
    const lines = row.cells.join(delimiter).split('\n');
    const swallowed = lines
      .slice(1)
      .some((line) => line.includes(delimiter) && looksLikeDate(line.slice(0, line.indexOf(delimiter))));
    return swallowed ? lines.map((line, i) => ({ line: row.line + i, cells: line.split(delimiter) })) : [row];
  });

export const parseRows = (text: string, delimiter: Delimiter): DelimitedRow[] =>
  unswallow(parseDelimited(text, { delimiter }).rows, delimiter);

export type Recognised = { readonly dialect: Dialect; readonly delimiter: Delimiter; readonly at: number };
/** Finds the header of a known bank among the first rows, whatever the delimiter a spreadsheet may have put. */
export const recogniseHeader = (head: string): Recognised | null => {
  for (const delimiter of delimiters) {
    if (!head.includes(delimiter)) continue;
    const rows = parseDelimited(head, { delimiter }).rows.slice(0, HEADER_SEARCH_ROWS);
    for (const [at, row] of rows.entries()) {
      if (row.cells.length < 3) continue;
      const keys = keysOf(row);
      const dialect = dialects.find((candidate) => candidate.layout(keys) !== null);
      if (dialect) return { dialect, delimiter, at };
    }
  }
  return null;
};

/** Banks that write no header at all. */
export const recogniseHeaderless = (head: string): 'bnp' | 'lcl' | null => {
  if (!head.includes(';')) return null;
  const rows = parseDelimited(head, { delimiter: ';' }).rows.slice(0, HEADER_SEARCH_ROWS);
  if (isBnpHeaderless(rows)) return 'bnp';
  return isLcl(rows) ? 'lcl' : null;
};

/** Line of the last row when the file does not end with a line end: it may have been cut. */
export const cutLineOf = (text: string, rows: readonly DelimitedRow[]): number | null =>
  /[\r\n]\s*$/.test(text.slice(-200)) ? null : (rows[rows.length - 1]?.line ?? null);
