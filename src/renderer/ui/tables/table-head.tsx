import { Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { t } from '@shared/text/translate';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { SortState } from './arrange';
import { alignOf, type Column } from './columns';
import classes from './data-table.module.css';
import { RowCheck } from './row-check';
import { cellName } from './use-grid';

type TableHeadProps<T> = {
  readonly columns: readonly Column<T>[];
  readonly sort: SortState | null;
  readonly onSort: (key: string) => void;
  readonly selection: { readonly all: boolean; readonly some: boolean; readonly toggle: () => void } | null;
  readonly withActions: boolean;
  readonly activeColumn: number | null;
  readonly onCursor: (column: number) => void;
};

const ariaSort = (direction: SortState['direction'] | undefined) =>
  direction === undefined ? undefined : direction === 'asc' ? ('ascending' as const) : ('descending' as const);

/** Heads of the columns: the first row of the grid, that sorts. */
export const TableHead = <T,>({
  columns,
  sort,
  onSort,
  selection,
  withActions,
  activeColumn,
  onCursor,
}: TableHeadProps<T>) => {
  const lead = selection ? 1 : 0;
  const headProps = (column: number) => ({
    'data-cell': cellName({ row: -1, column }),
    tabIndex: activeColumn === column ? 0 : -1,
    'aria-colindex': column + 1,
    onFocus: () => onCursor(column),
  });
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection ? (
          <th scope="col" className={classes.tool} {...headProps(0)}>
            <RowCheck
              label={t('ui.table.selectAll')}
              checked={selection.all}
              some={selection.some && !selection.all}
              onChange={selection.toggle}
            />
          </th>
        ) : null}
        {columns.map((column, position) => {
          const direction = sort?.key === column.key ? sort.direction : undefined;
          const Arrow = direction === 'desc' ? IconArrowDown : IconArrowUp;
          const title = (
            <span className={classes.headText}>
              {column.header}
              {direction ? <Arrow size={14} aria-hidden /> : null}
            </span>
          );
          const head =
            column.sortable === false ? (
              title
            ) : (
              <UnstyledButton className={classes.sort} tabIndex={-1} onClick={() => onSort(column.key)}>
                {title}
              </UnstyledButton>
            );
          return (
            <th
              key={column.key}
              scope="col"
              className={classes.head}
              data-align={alignOf(column)}
              aria-sort={ariaSort(direction)}
              {...headProps(position + lead)}
            >
              {column.help ? (
                <Tooltip label={column.help} multiline maw={320}>
                  <span>{head}</span>
                </Tooltip>
              ) : (
                head
              )}
            </th>
          );
        })}
        {withActions ? (
          <th scope="col" className={classes.tool} {...headProps(columns.length + lead)}>
            <VisuallyHidden>{t('ui.table.actions')}</VisuallyHidden>
          </th>
        ) : null}
      </tr>
    </thead>
  );
};
