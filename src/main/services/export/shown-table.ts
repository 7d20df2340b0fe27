import type { ShownTable } from '@shared/contract/system';
import { isDay } from '@shared/domain/day';
import { type TableColumn, tableFile } from './table-file';

type Row = ShownTable['rows'][number];

/** A month is written as it is, as text: spreadsheets have no such type. */
const columnOf = ({ header, kind }: ShownTable['columns'][number], at: number): TableColumn<Row> => {
  const cell = (row: Row) => row[at] ?? null;
  const text = (row: Row): string | null => (cell(row) === null ? null : String(cell(row)));
  const number = (row: Row): number | null => (typeof cell(row) === 'number' ? Number(cell(row)) : null);
  if (kind === 'number') return { kind: 'decimal', header, value: number };
  if (kind === 'amount' || kind === 'percent') return { kind, header, value: number };
  if (kind === 'day')
    return {
      kind,
      header,
      value: (row) => {
        const shown = text(row);
        return shown !== null && isDay(shown) ? shown : null;
      },
    };
  return { kind: 'text', header, value: text };
};

/** The table of a screen, as shown, as CSV or XLSX. */
export const shownTableFile = ({ name, format, columns, rows }: ShownTable): Promise<File> =>
  tableFile({ name, columns: columns.map(columnOf), rows }, format, name);
