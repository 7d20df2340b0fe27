import type { Virtualizer } from '@tanstack/react-virtual';
import { cellText } from './cell-values';
import type { Column, RowAction } from './columns';
import { type RowTone, TableRow } from './table-row';
import type { Grid } from './use-grid';

type TableBodyProps<T> = {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly rowKey: (row: T) => string;
  readonly grid: Grid;
  /** Null: all rows are drawn. */
  readonly virtualizer: Virtualizer<HTMLDivElement, Element> | null;
  readonly span: number;
  readonly selected: ReadonlySet<string> | null;
  readonly onSelect: (row: T) => void;
  readonly onOpen: ((row: T) => void) | undefined;
  readonly actions: ((row: T) => readonly RowAction[]) | undefined;
  readonly rowTone: ((row: T) => RowTone | undefined) | undefined;
  readonly openRow: string | null;
};

/** Holds the place of rows that are not drawn. */
const Gap = ({ height, span }: { readonly height: number; readonly span: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;

export const TableBody = <T,>(props: TableBodyProps<T>) => {
  const { rows, columns, rowKey, grid, virtualizer, span, selected } = props;
  const items = virtualizer?.getVirtualItems();
  const indexes = items ? items.map((item) => item.index) : rows.map((_, index) => index);
  const first = columns[0];
  return (
    <tbody>
      <Gap height={items?.[0]?.start ?? 0} span={span} />
      {indexes.map((index) => {
        const row = rows[index];
        if (row === undefined) return null;
        const key = rowKey(row);
        const editing = grid.editing?.cell.row === index ? grid.editing : null;
        return (
          <TableRow
            key={key}
            row={row}
            index={index}
            label={(first && cellText(first, row)) ?? String(index + 1)}
            columns={columns}
            grid={grid.handle}
            activeColumn={grid.active.row === index ? grid.active.column : null}
            editingColumn={editing?.cell.column ?? null}
            seed={editing?.seed ?? null}
            saving={grid.saving}
            selected={selected ? selected.has(key) : null}
            onSelect={props.onSelect}
            onOpen={props.onOpen}
            actions={props.actions}
            tone={props.rowTone?.(row)}
            current={props.openRow === key}
            measure={virtualizer?.measureElement ?? null}
          />
        );
      })}
      <Gap height={virtualizer && items ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0} span={span} />
    </tbody>
  );
};
