import { matches } from '../search';
import { cellText, sortKey } from './cell-values';
import type { Column } from './columns';

export type SortState = { readonly key: string; readonly direction: 'asc' | 'desc' };
export type TableView = {
  readonly query: string;
  /** Values kept, by column; a column without entry keeps all. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sort: SortState | null;
};

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });
const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

const keeps = <T>(column: Column<T> | undefined, kept: readonly string[], row: T): boolean =>
  kept.length === 0 || column?.kind !== 'choice' || kept.includes(column.value(row) ?? '');

/** Rows that pass search and filters, in order. Sorting is stable; unknown values are last in both directions. */
export const arrangeRows = <T>(rows: readonly T[], columns: readonly Column<T>[], view: TableView): readonly T[] => {
  const filters = Object.entries(view.filters);
  const shown = rows.filter(
    (row) =>
      filters.every(([key, kept]) =>
        keeps(
          columns.find((column) => column.key === key),
          kept,
          row,
        ),
      ) &&
      (view.query.trim() === '' ||
        matches(
          view.query,
          columns.map((column) => cellText(column, row)),
        )),
  );
  const column = columns.find((one) => one.key === view.sort?.key);
  if (!column || !view.sort) return shown;
  const sign = view.sort.direction === 'asc' ? 1 : -1;
  return shown
    .map((row) => ({ row, key: sortKey(column, row) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return sign * compare(a.key, b.key);
    })
    .map(({ row }) => row);
};

/** None → ascending → descending → none. */
export const nextSort = (sort: SortState | null, key: string): SortState | null => {
  if (sort?.key !== key) return { key, direction: 'asc' };
  return sort.direction === 'asc' ? { key, direction: 'desc' } : null;
};
