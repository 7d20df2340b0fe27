import type { Delimited, DelimitedRow, Delimiter } from '../text-file';

/** Header as compared: lower case, one `_` for spaces and underscores, no quotes or mark around. */
export const canonical = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/^[\ufeff"']+|["']+$/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_');

/** A file cut into a header and its data rows. */
export type UsageTable = {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  /** Canonical header → column; of two equal headers, the first. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly DelimitedRow[];
};

const tableAt = (file: Delimited, at: number): UsageTable => {
  const headers = (file.rows[at]?.cells ?? []).map((cell) => cell.replace(/^\ufeff/, '').trim());
  const columns = new Map<string, number>();
  headers.forEach((header, i) => {
    const name = canonical(header);
    if (name !== '' && !columns.has(name)) columns.set(name, i);
  });
  const rows = file.rows.slice(at + 1).filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  return { delimiter: file.delimiter, headers, columns, rows };
};

/** How many lines of titles may stand above the header. */
const MAX_PREAMBLE = 15;

/** The first table whose header satisfies the test, titles above it skipped; null when none does. */
export const findTable = (file: Delimited, recognised: (table: UsageTable) => boolean): UsageTable | null => {
  for (let at = 0; at < Math.min(MAX_PREAMBLE, file.rows.length); at += 1) {
    const table = tableAt(file, at);
    if (recognised(table)) return table;
  }
  return null;
};

/** The table of an unknown file: its header is the first row with two named columns. */
export const guessTable = (file: Delimited): UsageTable | null => findTable(file, (table) => table.columns.size >= 2);

export const hasAll = (table: UsageTable, ...names: readonly string[]): boolean =>
  names.every((name) => table.columns.has(name));
export const hasAny = (table: UsageTable, ...names: readonly string[]): boolean =>
  names.some((name) => table.columns.has(name));
export const hasLike = (table: UsageTable, pattern: RegExp): boolean =>
  [...table.columns.keys()].some((name) => pattern.test(name));

/** Trimmed text of the first of these columns that the file has; empty when it has none. */
export const cellOf = (table: UsageTable, row: DelimitedRow, ...names: readonly string[]): string => {
  const name = names.find((candidate) => table.columns.has(candidate));
  const at = name === undefined ? undefined : table.columns.get(name);
  return at === undefined ? '' : (row.cells[at] ?? '').trim();
};
/** Every text of a column, for what only the whole column can tell. */
export const columnOf = (table: UsageTable, name: string): string[] =>
  table.columns.has(name) ? table.rows.map((row) => cellOf(table, row, name)) : [];
