import { UnstyledButton } from '@mantine/core';
import { t } from '@shared/text/translate';
import { type MouseEvent, memo, type ReactNode, type Ref } from 'react';
import { Chip } from '../figures/badges';
import { UnknownValue } from '../figures/values';
import { editCell, isEditable } from './cell-edit';
import { CellEditor } from './cell-editor';
import { cellText } from './cell-values';
import { Clamped } from './clamped';
import { alignOf, type Column, type RowAction, wraps } from './columns';
import classes from './data-table.module.css';
import { RowCheck } from './row-check';
import { RowMenu } from './row-menu';
import { cellName, type GridHandle } from './use-grid';

export type RowTone = 'muted' | 'attention' | 'danger';

type TableRowProps<T> = {
  readonly row: T;
  readonly index: number;
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly grid: GridHandle;
  /** Column of the cursor, when it stands on this row. */
  readonly activeColumn: number | null;
  readonly editingColumn: number | null;
  readonly seed: string | null;
  /** Texts being saved, by cell. */
  readonly saving: ReadonlyMap<string, string>;
  readonly selected: boolean | null;
  readonly onSelect: (row: T) => void;
  readonly onOpen: ((row: T) => void) | undefined;
  readonly actions: ((row: T) => readonly RowAction[]) | undefined;
  readonly tone: RowTone | undefined;
  readonly current: boolean;
  readonly measure: Ref<HTMLTableRowElement>;
};

const Content = <T,>({ column, row }: { readonly column: Column<T>; readonly row: T }): ReactNode => {
  if (column.render) return column.render(row);
  const text = cellText(column, row);
  if (text === null) return <UnknownValue why={column.why?.(row)} />;
  const value = column.kind === 'choice' ? column.value(row) : null;
  if (column.kind === 'choice' && column.tone && value !== null) return <Chip tone={column.tone(value)}>{text}</Chip>;
  return column.lines === undefined ? text : <Clamped text={text} lines={column.lines} />;
};

const onControl = (event: MouseEvent) =>
  event.target instanceof Element && event.target.closest('a, button, input, select, textarea, label') !== null;

const DrawnRow = <T,>(props: TableRowProps<T>) => {
  const { row, index, label, columns, grid, activeColumn, editingColumn, seed, saving, selected, actions } = props;
  const lead = selected === null ? 0 : 1;
  const cellProps = (column: number) => ({
    'data-cell': cellName({ row: index, column }),
    tabIndex: activeColumn === column ? 0 : -1,
    'aria-colindex': column + 1,
    onFocus: () => grid.press({ row: index, column }, true),
    onClick: (event: MouseEvent) => grid.press({ row: index, column }, onControl(event)),
  });
  return (
    <tr
      ref={props.measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected ?? undefined}
      data-tone={props.tone}
      data-current={props.current || undefined}
    >
      {selected === null ? null : (
        <td className={classes.tool} {...cellProps(0)}>
          <RowCheck
            label={t('ui.table.selectRow', { row: label })}
            checked={selected}
            onChange={() => props.onSelect(row)}
          />
        </td>
      )}
      {columns.map((column, position) => {
        const at = position + lead;
        const cell = { row: index, column: at };
        const session = editingColumn === at ? editCell(column, row) : null;
        const editable = isEditable(column, row);
        const pending = saving.get(cellName(cell));
        // In a grid, a plain cell is a gridcell and a row's heading a rowheader: no role to write.
        const CellTag = position === 0 ? 'th' : 'td';
        const opens = props.onOpen && position === 0 && !editable && !column.render;
        return (
          <CellTag
            key={column.key}
            scope={position === 0 ? 'row' : undefined}
            className={classes.cell}
            data-align={alignOf(column)}
            data-wrap={wraps(column) || undefined}
            data-editable={editable || undefined}
            data-editing={session ? true : undefined}
            onDoubleClick={() => editable && grid.edit(cell)}
            {...cellProps(at)}
          >
            {session ? (
              <CellEditor
                session={session}
                seed={seed}
                label={t('ui.table.edit', { column: column.header })}
                onCancel={grid.cancel}
                onSaved={(after, text, save) => grid.saved(cell, after, text, save)}
              />
            ) : pending !== undefined ? (
              <span className={classes.saving}>{pending}</span>
            ) : opens ? (
              <UnstyledButton className={classes.open} tabIndex={-1} onClick={() => props.onOpen?.(row)}>
                <Content column={column} row={row} />
              </UnstyledButton>
            ) : (
              <Content column={column} row={row} />
            )}
          </CellTag>
        );
      })}
      {actions ? (
        <td className={classes.tool} {...cellProps(columns.length + lead)}>
          <RowMenu label={label} items={actions(row)} />
        </td>
      ) : null}
    </tr>
  );
};

/** One row of a grid; drawn again only when something of its own changes. */
export const TableRow = memo(DrawnRow) as typeof DrawnRow;
