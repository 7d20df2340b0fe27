import { createContext, useContext } from 'react';
import type { ExportTable } from './cell-values';
import type { ExportFormat } from './table-toolbar';

export type ExportAnyTable = (name: string, table: ExportTable, format: ExportFormat) => void;

/** How any table leaves the product as a file; given once, at the root. Null: tables are not exported (gallery). */
export const TableExport = createContext<ExportAnyTable | null>(null);
export const useTableExport = (): ExportAnyTable | null => useContext(TableExport);
