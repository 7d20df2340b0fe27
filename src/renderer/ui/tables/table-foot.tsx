import { Tooltip } from '@mantine/core';
import { t } from '@shared/text/translate';
import type { ReactNode } from 'react';
import { alignOf, type Column } from './columns';
import classes from './data-table.module.css';
import { sumColumn } from './totals';

type TableFootProps<T> = {
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly lead: number;
  readonly withActions: boolean;
};

const totalOf = <T,>(column: Column<T>, rows: readonly T[]): ReactNode => {
  if (typeof column.total === 'function') return column.total(rows);
  const sum = column.total === 'sum' ? sumColumn(column, rows) : null;
  if (!sum) return null;
  const help = sum.mixed
    ? t('ui.table.mixedCurrencies')
    : sum.unknown > 0
      ? t('ui.table.unknownInTotal', { count: sum.unknown })
      : sum.leftOut > 0
        ? t('ui.table.leftOut', { count: sum.leftOut })
        : null;
  const notes = [
    ...(sum.unknown > 0 ? [t('ui.table.unknownShort', { count: sum.unknown })] : []),
    ...(sum.leftOut > 0 ? [t('ui.table.leftOut', { count: sum.leftOut })] : []),
  ];
  return help === null ? (
    sum.text
  ) : (
    <Tooltip label={help}>
      <span>
        {sum.text}
        {sum.mixed
          ? null
          : notes.map((note) => (
              <span key={note} className={classes.totalNote}>
                {note}
              </span>
            ))}
      </span>
    </Tooltip>
  );
};

/** Totals of the rows shown, under their columns. */
export const TableFoot = <T,>({ columns, rows, lead, withActions }: TableFootProps<T>) => (
  <tfoot>
    <tr>
      {lead > 0 ? <td className={classes.tool} /> : null}
      {columns.map((column, position) => (
        <td key={column.key} className={classes.cell} data-align={alignOf(column)}>
          {totalOf(column, rows) ?? (position === 0 ? t('ui.table.total') : null)}
        </td>
      ))}
      {withActions ? <td className={classes.tool} /> : null}
    </tr>
  </tfoot>
);
