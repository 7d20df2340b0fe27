import { tableToCsv } from './table-csv';
import type { Table } from './table-model';
import { tableToXlsx } from './table-xlsx';

export { tableToCsv } from './table-csv';
export type { Table, TableColumn } from './table-model';
export { sheetOf, tableToXlsx, workbook } from './table-xlsx';

export type TableFormat = 'csv' | 'xlsx';
const types: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A table as a file to download; `name` bears no extension, signs that file systems refuse are left out. */
export const tableFile = async <Row>(table: Table<Row>, format: TableFormat, name: string): Promise<File> => {
  const bytes = format === 'csv' ? tableToCsv(table) : await tableToXlsx(table);
  const safe = name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 150);
  return new File([bytes], `${safe}.${format}`, { type: types[format] });
};
