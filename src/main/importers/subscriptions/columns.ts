import type { DelimitedRow } from '../text-file';
import { inferColumns } from './headerless';
import { qualifiersOf, recogniseHeader } from './headers';
import { type ImportColumn, isSubscriptionField, noQualifiers, type SubscriptionField } from './types';

/** Columns as corrected by hand: header → field, or null to leave it out. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

export type ImportTable = {
  readonly columns: readonly ImportColumn[];
  /** Titles above the header. */
  readonly before: readonly DelimitedRow[];
  readonly rows: readonly DelimitedRow[];
  readonly warnings: readonly string[];
};

const isBlank = (row: DelimitedRow): boolean => row.cells.every((cell) => cell.trim() === '');
const trimmed = (cell: string): string => cell.replace(/[\ufeff\s\u00a0\u202f]+/g, ' ').trim();

/** Name of a column without header, as a spreadsheet shows it: A, B… Z, AA. */
export const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** A list of subscriptions is never wider. */
const MAX_COLUMNS = 100;
/** How many rows of titles may stand above the header. */
const MAX_PREAMBLE = 10;

const identity: ReadonlySet<SubscriptionField> = new Set(['tool', 'name']);

/** A header names the tool and something else; or the tool alone when it is the only column. */
const isHeader = (row: DelimitedRow, mapping: ColumnMapping | null): boolean => {
  const cells = row.cells.map(trimmed).filter((cell) => cell !== '');
  if (mapping !== null && cells.length > 0 && cells.every((cell) => Object.hasOwn(mapping, cell))) return true;
  const fields = cells.map((cell) => recogniseHeader(cell).field).filter((field) => field !== null);
  return fields.some((field) => identity.has(field)) && (fields.length >= 2 || cells.length === 1);
};

/** Same headers again: a block pasted twice. */
export const sameHeader = (row: DelimitedRow, columns: readonly ImportColumn[]): boolean =>
  columns.length > 1 && columns.every((column, i) => trimmed(row.cells[i] ?? '') === column.header);

const withMapping = (columns: readonly ImportColumn[], mapping: ColumnMapping | null): ImportColumn[] =>
  columns.map((column) => {
    if (mapping === null || !Object.hasOwn(mapping, column.header)) return column;
    const chosen = mapping[column.header] ?? null;
    if (chosen === null || !isSubscriptionField(chosen)) return { ...column, field: null, qualifiers: noQualifiers };
    return { ...column, field: chosen, qualifiers: qualifiersOf(chosen, column.header) };
  });

/** One column per field: of two, the first. */
const once = (columns: readonly ImportColumn[]): { columns: ImportColumn[]; twice: boolean } => {
  const seen = new Set<SubscriptionField>();
  let twice = false;
  const kept = columns.map((column) => {
    if (column.field === null) return column;
    if (!seen.has(column.field)) {
      seen.add(column.field);
      return column;
    }
    twice = true;
    return { ...column, field: null, qualifiers: noQualifiers };
  });
  return { columns: kept, twice };
};

/** Finds the header and what each column holds; without header, guesses only what is obvious. */
export const readTable = (
  source: readonly DelimitedRow[],
  mapping: ColumnMapping | null,
  isTool: (text: string) => boolean,
): ImportTable => {
  const rows = source
    .filter((row) => !isBlank(row))
    .map(({ line, cells }) => ({ line, cells: cells.slice(0, MAX_COLUMNS) }));
  const at = rows.slice(0, MAX_PREAMBLE).findIndex((row) => isHeader(row, mapping));
  if (at >= 0) {
    const headers = (rows[at]?.cells ?? []).map(trimmed);
    const named = headers.map((header): ImportColumn => ({ header, ...recogniseHeader(header) }));
    const { columns, twice } = once(withMapping(named, mapping));
    return {
      columns,
      before: rows.slice(0, at),
      rows: rows.slice(at + 1),
      warnings: [
        ...(twice ? ['column-twice'] : []),
        ...(columns.some((column) => column.field === null && column.header !== '') ? ['column-ignored'] : []),
      ],
    };
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const letters = Array.from({ length: width }, (_, i) => letterOf(i));
  const guessed = inferColumns(rows, width, isTool);
  const lettered = letters.map(
    (header, i): ImportColumn => ({ header, field: guessed?.[i] ?? null, qualifiers: noQualifiers }),
  );
  const { columns } = once(withMapping(lettered, mapping));
  const readable = columns.some((column) => column.field !== null && identity.has(column.field));
  return { columns, before: [], rows, warnings: rows.length === 0 ? [] : [readable ? 'no-header' : 'columns-unknown'] };
};
