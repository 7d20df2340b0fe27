import Papa from 'papaparse';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** One row and the number of its first line in the file, from 1. */
export type DelimitedRow = { readonly line: number; readonly cells: readonly string[] };

/** A quote opened on this line and never closed: the line was read as it stands, so that no following row is lost. */
export type DelimitedWarning = { readonly code: 'unclosed-quote'; readonly line: number };

export type Delimited = {
  readonly delimiter: Delimiter;
  /** Rows in file order; lines without any character are left out. */
  readonly rows: readonly DelimitedRow[];
  readonly warnings: readonly DelimitedWarning[];
};

const parse = (text: string, delimiter: Delimiter, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false, skipEmptyLines: false, preview });

/**
 * The delimiter that cuts most rows into the same number of fields (at least two); comma when none does. Decimal
 * commas do not win over semicolons: they do not cut every row alike.
 */
export const detectDelimiter = (text: string): Delimiter => {
  const score = (delimiter: Delimiter): number => {
    const widths = parse(text.slice(0, 200_000), delimiter, 60)
      .data.filter((row) => row.some((cell) => cell.trim() !== ''))
      .map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const scores = [...counts].map(([width, count]) => (width < 2 ? 0 : (width - 1) * (count / widths.length) ** 2));
    return Math.max(0, ...scores);
  };
  return delimiters.reduce((best, candidate) => (score(candidate) > score(best) ? candidate : best));
};

const newlines = (cells: readonly string[]): number =>
  cells.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);

/** A line whose quotes make no sense, cut at every delimiter and with its quotes kept. */
const literal = (line: string, delimiter: Delimiter): string[] => line.split(delimiter);

/** Past this number of broken quotes the rest of the file is read line by line: no quadratic time on hostile files. */
const MAX_RESTARTS = 40;

/**
 * Reads delimited text (RFC 4180 with any of four delimiters, LF, CRLF or CR, `sep=` line of spreadsheets). Every row
 * bears its line number, also after quoted fields that span lines. A broken quote costs its own line only. Never throws.
 */
export const parseDelimited = (source: string, options: { readonly delimiter?: Delimiter } = {}): Delimited => {
  const normalised = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const hint = /^sep=(.)\n/i.exec(normalised);
  const hinted = delimiters.find((d) => d === hint?.[1]);
  let text = hint ? normalised.slice(hint[0].length) : normalised;
  let line = hint ? 2 : 1;
  const delimiter = options.delimiter ?? hinted ?? detectDelimiter(text);
  const rows: DelimitedRow[] = [];
  const warnings: DelimitedWarning[] = [];
  const push = (cells: readonly string[]) => {
    if (cells.length > 1 || (cells[0] ?? '') !== '') rows.push({ line, cells });
    line += 1 + newlines(cells);
  };
  for (let restarts = 0; ; restarts += 1) {
    if (restarts > MAX_RESTARTS) {
      for (const rest of text.split('\n')) push(literal(rest, delimiter));
      break;
    }
    const result = parse(text, delimiter);
    // A quote problem matters only when it made the row swallow following lines; Papa reports rows from 0.
    const suspects = new Set(result.errors.filter((e) => e.type === 'Quotes').map((e) => e.row ?? 0));
    const broken = result.data.findIndex((cells, i) => suspects.has(i) && newlines(cells) > 0);
    const start = line;
    for (const cells of broken === -1 ? result.data : result.data.slice(0, broken)) push(cells);
    if (broken === -1) break;
    warnings.push({ code: 'unclosed-quote', line });
    const lines = text.split('\n');
    const at = line - start;
    push(literal(lines[at] ?? '', delimiter));
    text = lines.slice(at + 1).join('\n');
    if (at + 1 >= lines.length) break;
  }
  return { delimiter, rows, warnings };
};
