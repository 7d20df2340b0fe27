import type { Day, Month } from '@shared/domain/day';
import {
  formatAmount,
  formatMonth,
  formatNumber,
  formatPercent,
  formatShortDay,
  formatValue,
} from '@shared/text/format';
import { normalise } from '../search';
import type { Column } from './columns';

/** Text of a cell as shown; null when unknown. */
export const cellText = <T>(column: Column<T>, row: T): string | null => {
  if (column.kind === 'custom') return column.text?.(row) ?? null;
  const value = column.value(row);
  if (value === null) return null;
  switch (column.kind) {
    case 'text':
      return String(value);
    case 'amount':
      return formatAmount(Number(value), column.currency?.(row) ?? 'EUR', { cents: column.mode ?? 'auto' });
    case 'number':
      return column.unit ? formatValue(Number(value), column.unit) : formatNumber(Number(value), 4);
    case 'percent':
      return formatPercent(Number(value), column.decimals ?? 0);
    case 'day':
      return formatShortDay(value as Day);
    case 'month':
      return formatMonth(value as Month);
    case 'choice':
      return column.choices.find((choice) => choice.value === value)?.label ?? String(value);
  }
};

/** What a column sorts by; null (unknown) always comes last. */
export const sortKey = <T>(column: Column<T>, row: T): string | number | null => {
  if (column.sortValue) return column.sortValue(row);
  switch (column.kind) {
    case 'custom': {
      const text = column.text?.(row) ?? null;
      return text === null ? null : normalise(text);
    }
    case 'text': {
      const text = column.value(row);
      return text === null ? null : normalise(text);
    }
    case 'choice': {
      const value = column.value(row);
      return value === null ? null : column.choices.findIndex((choice) => choice.value === value);
    }
    default:
      return column.value(row);
  }
};

export type ExportCell = string | number | null;
/** `amount` cells are in cents, `percent` 28 is 28 %, days and months are ISO; unknown is null, never zero. */
export type ExportColumn = {
  readonly key: string;
  readonly header: string;
  readonly kind: 'text' | 'amount' | 'number' | 'percent' | 'day' | 'month';
};
export type ExportTable = {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
};

const exportCell = <T>(column: Column<T>, row: T): ExportCell =>
  column.kind === 'choice' || column.kind === 'custom' ? cellText(column, row) : column.value(row);

/** The rows as shown (filtered, sorted), as values. Amounts in several currencies get a column that names it. */
export const exportTable = <T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  currencyHeader: string,
): ExportTable => {
  const parts = columns
    .filter((column) => column.kind !== 'custom' || column.text !== undefined)
    .flatMap((column) => {
      const kind: ExportColumn['kind'] = column.kind === 'choice' || column.kind === 'custom' ? 'text' : column.kind;
      const own = { head: { key: column.key, header: column.header, kind }, cell: (row: T) => exportCell(column, row) };
      if (column.kind !== 'amount' || !column.currency) return [own];
      const { currency } = column;
      const head: ExportColumn = { key: `${column.key}-currency`, header: currencyHeader, kind: 'text' };
      return [own, { head, cell: (row: T): ExportCell => currency(row) }];
    });
  return { columns: parts.map(({ head }) => head), rows: rows.map((row) => parts.map(({ cell }) => cell(row))) };
};
