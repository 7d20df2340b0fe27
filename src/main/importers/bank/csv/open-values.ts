import type { DateOrder, DelimitedRow } from '../../text-file';
import { type Mark, readAmount } from '../amounts';
import type { Collector } from '../collector';
import { dateOrderFor, readDay } from '../dates';
import { cellAt } from './cells';
import type { Layout } from './layout';

/** Filled values of some columns. */
export const columnValues = (rows: readonly DelimitedRow[], columns: readonly (number | null)[]): string[] =>
  columns.flatMap((column) =>
    column === null ? [] : rows.map((row) => cellAt(row, column)).filter((value) => value !== ''),
  );
export const orderOf = (rows: readonly DelimitedRow[], layout: Layout): DateOrder | null =>
  dateOrderFor(columnValues(rows, [layout.bookedOn[0] ?? null]));

/** Values that stay readable two ways are shown in a question; their lines are refused until it is answered. */
export const askWhatIsOpen = (
  collector: Collector,
  dates: readonly string[],
  amounts: readonly string[],
  order: DateOrder | null,
  mark: Mark | null,
) => {
  const openDates = dates.filter((value) => {
    const reading = readDay(value, order);
    return reading.kind === 'error' && reading.reason === 'date-ambiguous';
  });
  if (openDates.length > 0)
    collector.ask({ code: 'date-order', examples: [...new Set(openDates)].slice(0, 5), options: ['dmy', 'mdy'] });
  const openAmounts = amounts.filter((value) => readAmount(value, mark).kind === 'ambiguous');
  if (openAmounts.length > 0)
    collector.ask({
      code: 'decimal-mark',
      examples: [...new Set(openAmounts)].slice(0, 5),
      options: ['comma', 'point'],
    });
};
