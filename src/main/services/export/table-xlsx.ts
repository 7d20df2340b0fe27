import { day as dayOf, daysBetween } from '@shared/domain/day';
import writeXlsx, { type CellObject, type Sheet } from 'write-excel-file/node';
import { cellOf, neutralised, type Table, type TableColumn, type TypedCell } from './table-model';

const headerStyle: CellObject = {
  fontWeight: 'bold',
  backgroundColor: '#EDF1EF',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#7A8783',
  alignVertical: 'center',
  wrap: true,
};

/** Day numbers of spreadsheets count from 30 December 1899 (their year 1900 has a day too many). */
const epoch = dayOf('1899-12-30');

/** Formats use English signs inside the file; a French spreadsheet shows them « 1 234,50 » and « 31/12/2026 ». */
const numberFormat = (cell: Extract<TypedCell, { kind: 'number' }>, fixed: boolean): string => {
  if (cell.percent) return '0.##%';
  if (cell.decimals === 0) return '#,##0';
  return fixed ? `#,##0.${'0'.repeat(cell.decimals)}` : `#,##0.${'#'.repeat(cell.decimals)}`;
};

const cellObject = (cell: TypedCell, column: { readonly kind: string }): CellObject | null => {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { value: cell.text, type: String, alignVertical: 'top', ...(cell.text.length > 60 ? { wrap: true } : {}) };
    case 'day':
      return { value: daysBetween(epoch, cell.day), type: Number, format: 'dd/mm/yyyy', align: 'right' };
    case 'number':
      return {
        value: cell.percent ? cell.value / 100 : cell.value,
        type: Number,
        format: numberFormat(cell, column.kind === 'amount'),
      };
  }
};

const shownLength = (cell: TypedCell): number =>
  cell.kind === 'text' ? cell.text.length : cell.kind === 'empty' ? 0 : 11;

const widthOf = <Row>(column: TableColumn<Row>, rows: readonly Row[]): number => {
  const longest = rows.slice(0, 200).reduce((best, row) => Math.max(best, shownLength(cellOf(column, row))), 0);
  return Math.min(60, Math.max(10, Math.min(24, column.header.length), longest) + 2);
};

/** Names of sheets: 31 signs at most, some refused, each once. */
const sheetName = (wanted: string, taken: readonly string[]): string => {
  const base =
    wanted
      .replace(/[[\]/\\:*?']/g, ' ')
      .trim()
      .slice(0, 28) || 'Feuille';
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? base : `${base} ${n}`;
    if (!taken.some((other) => other.toLowerCase() === name.toLowerCase())) return name;
  }
};

/** A table ready to be a sheet of a workbook, with other tables. */
export type WorkbookSheet = { readonly name: string; readonly sheet: Omit<Sheet<Buffer>, 'sheet'> };

export const sheetOf = <Row>(table: Table<Row>): WorkbookSheet => ({
  name: table.name,
  sheet: {
    stickyRowsCount: 1,
    columns: table.columns.map((column) => ({ width: widthOf(column, table.rows) })),
    data: [
      table.columns.map((column) => ({ value: neutralised(column.header), type: String, ...headerStyle })),
      ...table.rows.map((row) => table.columns.map((column) => cellObject(cellOf(column, row), column))),
    ],
  },
});

/**
 * Sheets as one workbook: typed cells (numbers stay numbers, days stay dates), header kept in view. Texts that a
 * spreadsheet could run are neutralised as in CSV. Unknown is an empty cell.
 */
export const workbook = async (sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  const names: string[] = [];
  const named = sheets.map(({ name: wanted, sheet }): Sheet<Buffer> => {
    const name = sheetName(wanted, names);
    names.push(name);
    return { ...sheet, sheet: name };
  });
  const buffer = await writeXlsx(named, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  return new Uint8Array(buffer);
};

/** One table as a workbook. */
export const tableToXlsx = <Row>(table: Table<Row>): Promise<Uint8Array<ArrayBuffer>> => workbook([sheetOf(table)]);
