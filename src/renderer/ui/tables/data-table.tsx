import { Button } from '@mantine/core';
import { t } from '@shared/text/translate';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { TableSkeleton } from '../feedback/skeletons';
import { arrangeRows, nextSort, type SortState, type TableView } from './arrange';
import { isEditable } from './cell-edit';
import { type ExportTable, exportTable } from './cell-values';
import { type Column, type RowAction, widthOf } from './columns';
import classes from './data-table.module.css';
import { TableBody } from './table-body';
import { useTableExport } from './table-export';
import { TableFoot } from './table-foot';
import { TableHead } from './table-head';
import type { RowTone } from './table-row';
import { type ExportFormat, TableToolbar } from './table-toolbar';
import { useDrawnRows } from './use-drawn-rows';
import { useGrid } from './use-grid';
import { type Selection, useSelection } from './use-selection';
import { followSeen, measureRow, rowHeight, scrollRows, seenAtFirst } from './virtual-rows';

type Export = (table: ExportTable, format: ExportFormat) => void;

export type DataTableProps<T> = {
  /** Accessible name: « Abonnements ». */
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly rowKey: (row: T) => string;
  readonly initialSort?: SortState;
  /** Opens a row (side panel): the first column becomes a link, Entrée opens. */
  readonly onOpen?: ((row: T) => void) | undefined;
  /** Key of the row open beside the table. */
  readonly openRow?: string | null;
  readonly rowActions?: (row: T) => readonly RowAction[];
  readonly rowTone?: (row: T) => RowTone | undefined;
  readonly selection?: Selection<T>;
  /** A file of the screen's own instead of the rows as shown. */
  readonly onExport?: Export;
  /** Names of people in view of their activity: such a list is read here and never leaves as a file. */
  readonly private?: boolean;
  /** Buttons over the table: « Ajouter un abonnement ». */
  readonly toolbar?: ReactNode;
  /** Shown when there is no row at all. */
  readonly empty?: ReactNode;
  readonly loading?: boolean;
  readonly withSearch?: boolean;
  /** No frame of its own: inside a `SectionCard flush`. */
  readonly bare?: boolean;
  /** Height past which the table scrolls under its head. */
  readonly maxHeight?: number | string;
};

/** Past this many cells only the rows in sight are drawn. */
const drawnCells = 400;
/** A table whose cells are moved between and edited is a grid (WAI-ARIA practices, « data grid »). */
const gridRole = { role: 'grid' };
const multiGridRole = { ...gridRole, 'aria-multiselectable': true };

/**
 * The working table: sort, filter, search, edit in place, select, export, entirely by keyboard (arrows move, Entrée
 * edits, Tab goes on, Échap gives up). Columns come from `columnsFor`; keep them and the callbacks stable.
 */
export const DataTable = <T,>(props: DataTableProps<T>) => {
  const { label, rows, columns, rowKey, initialSort, onOpen, rowActions, rowTone, selection } = props;
  const exportAny = useTableExport();
  const own: Export | null = props.onExport ?? (exportAny && ((table, format) => exportAny(label, table, format)));
  const onExport = props.private ? null : own;
  const { maxHeight = 'max(360px, calc(100dvh - 290px))' } = props;
  const [view, setView] = useState<TableView>({ query: '', filters: {}, sort: initialSort ?? null });
  // The box typed into and the arrow clicked answer at once; the rows follow.
  const arranged = useDeferredValue(view);
  const shown = useMemo(() => arrangeRows(rows, columns, arranged), [rows, columns, arranged]);
  const sortBy = useCallback((key: string) => setView((v) => ({ ...v, sort: nextSort(v.sort, key) })), []);
  const chosen = useSelection(shown, rowKey, selection);
  const lead = selection ? 1 : 0;
  const columnAt = (at: number) => columns[at - lead];

  const activate = ({ row, column }: { row: number; column: number }) => {
    const own = columnAt(column);
    if (row < 0) {
      if (own && own.sortable !== false) sortBy(own.key);
      else chosen.toggleAll();
      return;
    }
    const item = shown[row];
    if (item === undefined) return;
    if (column < lead) chosen.toggle(item);
    else if (own && onOpen && own.kind !== 'custom') onOpen(item);
    else {
      const control = grid.container.current?.querySelector<HTMLElement>(
        `[data-cell="${row}:${column}"] :is(a, button)`,
      );
      // Once this key is over: a menu that it opened would take it for a key pressed beside, and close.
      setTimeout(() => control?.click());
    }
  };
  const grid = useGrid({
    rows: shown.length,
    columns: columns.length + lead + (rowActions ? 1 : 0),
    editable: ({ row, column }) => {
      const own = columnAt(column);
      const item = shown[row];
      return own !== undefined && item !== undefined && isEditable(own, item);
    },
    activate,
    toggle: ({ row, column }) => {
      const item = shown[row];
      if (selection && item !== undefined) chosen.toggle(item);
      else activate({ row, column });
    },
    scrollTo: (row) => virtual && virtualizer.scrollToIndex(row),
  });
  const virtual = shown.length * columns.length > drawnCells;
  const drawn = useDrawnRows(shown);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: shown.length,
    enabled: virtual,
    getScrollElement: () => grid.container.current,
    estimateSize: () => rowHeight,
    measureElement: measureRow,
    observeElementRect: followSeen,
    scrollToFn: scrollRows,
    overscan: 6,
    initialRect: seenAtFirst,
    useFlushSync: false,
  });

  // Controls inside cells are reached through their cell: Tab leaves the table instead of visiting them all.
  useEffect(() => {
    const controls = grid.container.current?.querySelectorAll<HTMLElement>('tbody :is(a, button):not([tabindex="-1"])');
    for (const control of controls ?? []) control.tabIndex = -1;
  });

  if (props.loading) return <TableSkeleton />;
  if (rows.length === 0 && props.empty !== undefined) return <>{props.empty}</>;

  const span = columns.length + lead + (rowActions ? 1 : 0);
  const minWidth = columns.reduce((sum, column) => sum + widthOf(column), 44 * (span - columns.length));

  return (
    <div className={props.bare ? `${classes.sheet} ${classes.bare}` : classes.sheet}>
      <TableToolbar
        columns={columns}
        view={view}
        onView={setView}
        count={rows.length}
        shown={shown.length}
        withSearch={props.withSearch ?? rows.length > 7}
        onExport={
          onExport && shown.length > 0
            ? (format) => onExport(exportTable(columns, shown, t('fields.currency')), format)
            : undefined
        }
        selection={
          selection
            ? { count: chosen.rows.length, actions: selection.actions?.(chosen.rows), clear: chosen.clear }
            : null
        }
      >
        {props.toolbar}
      </TableToolbar>
      <div ref={grid.container} className={classes.scroll} style={{ maxHeight }}>
        <table
          {...(selection ? multiGridRole : gridRole)}
          aria-label={label}
          aria-rowcount={shown.length + 1}
          aria-colcount={span}
          className={classes.table}
          style={{ minWidth }}
          onKeyDown={grid.onKeyDown}
        >
          <colgroup>
            {selection ? <col style={{ width: 44 }} /> : null}
            {columns.map((column) => (
              <col key={column.key} style={{ width: widthOf(column) }} />
            ))}
            {rowActions ? <col style={{ width: 44 }} /> : null}
          </colgroup>
          <TableHead
            columns={columns}
            sort={view.sort}
            onSort={sortBy}
            selection={selection ? { all: chosen.all, some: chosen.rows.length > 0, toggle: chosen.toggleAll } : null}
            withActions={rowActions !== undefined}
            activeColumn={grid.active.row === -1 ? grid.active.column : null}
            onCursor={(column) => grid.handle.press({ row: -1, column }, true)}
          />
          <TableBody
            rows={virtual ? shown : drawn}
            columns={columns}
            rowKey={rowKey}
            grid={grid}
            virtualizer={virtual ? virtualizer : null}
            span={span}
            selected={selection?.selected ?? null}
            onSelect={chosen.toggle}
            onOpen={onOpen}
            actions={rowActions}
            rowTone={rowTone}
            openRow={props.openRow ?? null}
          />
          {columns.some((column) => column.total !== undefined) && shown.length > 0 ? (
            <TableFoot columns={columns} rows={shown} lead={lead} withActions={rowActions !== undefined} />
          ) : null}
        </table>
        {shown.length === 0 ? (
          <div className={classes.nothing}>
            <p>{t('ui.table.noMatch')}</p>
            <Button variant="default" size="xs" onClick={() => setView((v) => ({ ...v, query: '', filters: {} }))}>
              {t('ui.table.clearFilters')}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
};
