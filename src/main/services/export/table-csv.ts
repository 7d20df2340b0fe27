import { formatShortDay } from '@shared/text/format';
import Big from 'big.js';
import { cellOf, neutralised, type Table, type TypedCell } from './table-model';

const BOM = '\ufeff';

/** « 1234,5 »: decimal comma, no space in thousands so that every program reads it; amounts keep their two decimals. */
const frenchNumber = (value: number, decimals: number, fixed: boolean): string => {
  const rounded = new Big(value).round(decimals, Big.roundHalfUp);
  return (fixed ? rounded.toFixed(decimals) : rounded.toFixed()).replace('.', ',');
};

const textOfCell = (cell: TypedCell, fixed: boolean): string => {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'day':
      return formatShortDay(cell.day);
    case 'number':
      return frenchNumber(cell.value, cell.decimals, fixed);
  }
};

const quoted = (text: string): string => (/[;"\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A table as CSV for French spreadsheets: UTF-8 with its mark, semicolons, CRLF, decimal commas, days as JJ/MM/AAAA,
 * percents as plain numbers (28 for 28 %). Unknown is an empty cell. Texts that a spreadsheet would run are neutralised.
 */
export const tableToCsv = <Row>(table: Table<Row>): Uint8Array<ArrayBuffer> => {
  const header = table.columns.map((column) => quoted(neutralised(column.header)));
  const lines = table.rows.map((row) =>
    table.columns.map((column) => quoted(textOfCell(cellOf(column, row), column.kind === 'amount'))),
  );
  return new TextEncoder().encode(BOM + [header, ...lines].map((cells) => `${cells.join(';')}\r\n`).join(''));
};
