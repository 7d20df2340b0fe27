export type { ExportCell, ExportColumn, ExportTable } from './cell-values';
export { Clamped } from './clamped';
export { type Column, columnsFor, type RowAction } from './columns';
export * from './data-table';
export { type ExportAnyTable, TableExport } from './table-export';
export type { RowTone } from './table-row';
export type { ExportFormat } from './table-toolbar';
export type { Selection } from './use-selection';
