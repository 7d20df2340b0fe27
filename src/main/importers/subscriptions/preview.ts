import type { ImportedLine, ImportPreview } from '@shared/contract/subscriptions';
import {
  type DateOrder,
  type DelimitedRow,
  dateOrderOf,
  decimalMarkOf,
  decodeText,
  parseDelimited,
} from '../text-file';
import { numbersIn } from './amounts';
import { cleanCell, type LineCells } from './cells';
import { type ColumnMapping, type ImportTable, readTable, sameHeader } from './columns';
import { readLine } from './line';
import { matchTool, toolNames } from './tools';
import { keyOf, type Reason, reason, type SubscriptionField, type SubscriptionImportContext } from './types';

/** More lines than a company has subscriptions: the rest is refused by number. */
const MAX_LINES = 5_000;

const amountColumns: readonly SubscriptionField[] = ['unitPrice', 'total', 'budget', 'fixedFee'];
const dateColumns: readonly SubscriptionField[] = ['startedOn', 'renewalOn', 'endsOn', 'priceSeenOn', 'activeOn'];

const valuesOf = (table: ImportTable, fields: readonly SubscriptionField[]): string[] => {
  const at = table.columns.flatMap((column, i) => (column.field !== null && fields.includes(column.field) ? [i] : []));
  return table.rows
    .flatMap((row) => at.map((i) => cleanCell(row.cells[i] ?? '').slice(0, 200)))
    .filter((cell) => cell !== '');
};

/** English lists may put the month first; elsewhere in a French dossier the day comes first, and it is said. */
const dateOrder = (table: ImportTable): { order: DateOrder | null; warnings: string[] } => {
  const verdict = dateOrderOf(valuesOf(table, dateColumns));
  if (verdict === 'dmy' || verdict === 'mdy') return { order: verdict, warnings: [] };
  if (verdict !== 'ambiguous') return { order: null, warnings: [] };
  const headers = table.columns.filter((column) => column.field !== null && dateColumns.includes(column.field));
  const english = headers.some((column) =>
    /^(renew|next|start|since|end|price date|active seats)/.test(keyOf(column.header)),
  );
  return english ? { order: null, warnings: [] } : { order: 'dmy', warnings: ['dates-day-first'] };
};

const lineText = (row: DelimitedRow): string =>
  row.cells
    .slice(0, 60)
    .map((cell) => cell.slice(0, 200))
    .join(' ; ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
const refused = (row: DelimitedRow, reasons: readonly Reason[]): ImportedLine => ({
  line: row.line,
  text: lineText(row),
  draft: null,
  reasons: [...reasons],
  duplicateOf: null,
});

type Draft = NonNullable<ImportedLine['draft']>;
const identityOf = (draft: Pick<Draft, 'toolId' | 'planId' | 'payerKind' | 'payerTeamId'> & { name: string }): string =>
  [draft.toolId, draft.planId ?? keyOf(draft.name), draft.payerKind, draft.payerTeamId ?? ''].join(' ');

/** Same tool, plan and payer as a subscription of the dossier, or as a line above. */
const markDuplicates = (lines: readonly ImportedLine[], context: SubscriptionImportContext): ImportedLine[] => {
  const known = new Map(context.existing.filter((s) => s.status !== 'ended').map((s) => [identityOf(s), s.id]));
  const seen = new Map<string, number>();
  return lines.map((line) => {
    if (line.draft === null) return line;
    const identity = identityOf(line.draft);
    const earlier = seen.get(identity);
    if (earlier === undefined) seen.set(identity, line.line);
    const reasons = earlier === undefined ? line.reasons : [...line.reasons, reason('same-as-line', { line: earlier })];
    return { ...line, reasons, duplicateOf: known.get(identity) ?? null };
  });
};

const readRows = (
  text: string,
  context: SubscriptionImportContext,
  mapping: ColumnMapping | null,
  warnings: readonly string[],
): ImportPreview => {
  const delimited = parseDelimited(text);
  const names = toolNames(context.catalogue.tools);
  const table = readTable(delimited.rows, mapping, (cell) => matchTool(cell, '', names).tool !== null);
  const dates = dateOrder(table);
  const mark = decimalMarkOf(numbersIn(valuesOf(table, amountColumns)));
  const at = new Map(table.columns.flatMap((column, i) => (column.field ? [[column.field, i] as const] : [])));
  const cellsOf = (row: DelimitedRow): LineCells => ({
    get: (field) => cleanCell(row.cells[at.get(field) ?? -1] ?? ''),
    has: (field) => at.has(field),
    column: (field) => table.columns[at.get(field) ?? -1] ?? null,
    mark,
    order: dates.order,
  });
  const read = (row: DelimitedRow, index: number): ImportedLine => {
    if (index >= MAX_LINES) return refused(row, [reason('too-many-lines', { max: MAX_LINES })]);
    if (sameHeader(row, table.columns)) return refused(row, [reason('header-again')]);
    if (table.warnings.includes('columns-unknown')) return refused(row, [reason('columns-unknown')]);
    const { draft, reasons } = readLine(cellsOf(row), names, context);
    return draft === null ? refused(row, reasons) : { ...refused(row, reasons), draft };
  };
  const lines = [...table.before.map((row) => refused(row, [reason('above-header')])), ...table.rows.map(read)];
  return {
    columns: table.columns.map(({ header, field }) => ({ header, field })),
    lines: markDuplicates(lines, context),
    warnings: [
      ...warnings,
      ...table.warnings,
      ...dates.warnings,
      ...(delimited.warnings.length > 0 ? ['unclosed-quote'] : []),
      ...(lines.length === 0 ? ['no-line'] : []),
    ],
  };
};

/**
 * Reads a block copied from a spreadsheet (tabs, semicolons, commas or bars), with or without header. Every non-empty
 * line comes back, as a draft to confirm or with the reasons of its refusal. `mapping` corrects the columns recognised
 * (header, or letter of a column without header → field, null to leave it out). Pure; never throws.
 */
export const previewSubscriptionText = (
  text: string,
  context: SubscriptionImportContext,
  mapping: ColumnMapping | null = null,
): ImportPreview => readRows(text, context, mapping, []);

/** Same for a CSV file, whatever its encoding. A workbook or another kind of file gives no line and a warning. */
export const previewSubscriptionFile = (
  bytes: Uint8Array,
  _fileName: string,
  context: SubscriptionImportContext,
  mapping: ColumnMapping | null = null,
): ImportPreview => {
  const decoded = decodeText(bytes);
  if (decoded.binary !== null) {
    const workbook = decoded.binary === 'zip' || decoded.binary === 'ole';
    return { columns: [], lines: [], warnings: [workbook ? 'file-is-workbook' : 'file-not-text'] };
  }
  return readRows(decoded.text, context, mapping, decoded.encoding === 'mixed' ? ['mixed-encoding'] : []);
};
