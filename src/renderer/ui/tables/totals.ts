import { formatAmount, formatNumber, formatValue, UNKNOWN } from '@shared/text/format';
import type { Column } from './columns';

/**
 * Total of a column: its text, how many unknown values it leaves out, how many rows it does not count. `mixed`: several
 * currencies, no total.
 */
export type ColumnTotal = {
  readonly text: string;
  readonly unknown: number;
  readonly leftOut: number;
  readonly mixed: boolean;
};

/** Adds what is known; unknown values are counted, never taken for zero. All unknown: the total is unknown. */
export const sumColumn = <T>(column: Column<T>, all: readonly T[]): ColumnTotal | null => {
  if (column.kind !== 'amount' && column.kind !== 'number') return null;
  const { counted } = column;
  const rows = counted === undefined ? all : all.filter(counted);
  const leftOut = all.length - rows.length;
  const values = rows.map((row) => column.value(row));
  const known = values.filter((value) => value !== null);
  const unknown = values.length - known.length;
  if (known.length === 0) return { text: UNKNOWN, unknown, leftOut, mixed: false };
  const sum = known.reduce((total: number, value) => total + value, 0);
  if (column.kind === 'number')
    return { text: column.unit ? formatValue(sum, column.unit) : formatNumber(sum, 4), unknown, leftOut, mixed: false };
  const used = new Set(rows.filter((row) => column.value(row) !== null).map((row) => column.currency?.(row) ?? 'EUR'));
  const [currency = 'EUR'] = used;
  if (used.size > 1) return { text: UNKNOWN, unknown, leftOut, mixed: true };
  return { text: formatAmount(sum, currency, { cents: column.mode ?? 'auto' }), unknown, leftOut, mixed: false };
};
