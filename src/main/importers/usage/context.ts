import type { Day } from '@shared/domain/day';
import type { Currency } from '@shared/domain/money';
import type { UsageAnswers, UsagePeriod, UsageQuestion } from '@shared/domain/usage';
import {
  type DateOrder,
  type DateReading,
  type DecimalMark,
  dateOrderOf,
  decimalMarkOf,
  type NumberReading,
  readDate,
  readDecimal,
} from '../text-file';
import { cellOf, columnOf, type UsageTable } from './table';

/** Which columns of a format hold dates and amounts, and in what money. */
export type ValueColumns = {
  readonly dates: readonly string[];
  readonly amounts: readonly string[];
  readonly currency: Currency;
  /** The vendor writes no thousands separator: one lone separator is then the decimal mark. */
  readonly plainNumbers: boolean;
};

/** How the values of this file are read, decided once for the whole file, and what stays to be asked. */
export type ReadingContext = {
  readonly table: UsageTable;
  readonly period: UsagePeriod | null;
  readonly reportedOn: Day | null;
  readonly currency: Currency;
  readonly questions: readonly UsageQuestion[];
  readonly warnings: Set<string>;
  readonly date: (text: string) => DateReading;
  readonly decimal: (text: string) => NumberReading;
};

const SAMPLES = 3;

const decideOrder = (table: UsageTable, columns: ValueColumns, answers: UsageAnswers, warnings: Set<string>) => {
  const present = columns.dates.filter((name) => table.columns.has(name));
  const texts = present.flatMap((name) => columnOf(table, name));
  const verdict = dateOrderOf(texts);
  if (verdict === 'dmy' || verdict === 'mdy') return { order: verdict, question: null };
  // Values that contradict each other are read one by one; those that fit both orders stay unread.
  if (verdict === 'conflict') warnings.add('date-orders-mixed');
  if (verdict === 'none' || verdict === 'conflict') return { order: null, question: null };
  if (answers.dateOrder) return { order: answers.dateOrder, question: null };
  const samples = [...new Set(texts.filter((text) => readDate(text, null).kind === 'ambiguous'))].slice(0, SAMPLES);
  const column = table.headers[table.columns.get(present[0] ?? '') ?? -1] ?? null;
  return { order: null, question: { code: 'date-order' as const, column, samples, options: ['dmy', 'mdy'] } };
};

const decideMark = (table: UsageTable, columns: ValueColumns, answers: UsageAnswers) => {
  const present = columns.amounts.filter((name) => table.columns.has(name));
  const texts = present.flatMap((name) => columnOf(table, name));
  const seen = decimalMarkOf(texts);
  if (seen) return { mark: seen, question: null };
  const ambiguous = texts.filter((text) => readDecimal(text, null).kind === 'ambiguous');
  if (ambiguous.length === 0) return { mark: null, question: null };
  if (columns.plainNumbers) {
    // An unquoted comma would have cut the cell of a comma file, so that a comma left there groups thousands.
    if (!ambiguous.some((text) => text.includes(','))) return { mark: 'point' as const, question: null };
    if (table.delimiter !== ',') return { mark: 'comma' as const, question: null };
  }
  if (answers.decimalMark) return { mark: answers.decimalMark, question: null };
  const column = table.headers[table.columns.get(present[0] ?? '') ?? -1] ?? null;
  const samples = [...new Set(ambiguous)].slice(0, SAMPLES);
  return { mark: null, question: { code: 'decimal-mark' as const, column, samples, options: ['comma', 'point'] } };
};

/** Decides once how dates and amounts of the file are written. */
export const contextOf = (
  table: UsageTable,
  columns: ValueColumns,
  answers: UsageAnswers,
): Omit<ReadingContext, 'period' | 'reportedOn'> => {
  const warnings = new Set<string>();
  const dates = decideOrder(table, columns, answers, warnings);
  const amounts = decideMark(table, columns, answers);
  const order: DateOrder | null = dates.order;
  const mark: DecimalMark | null = amounts.mark;
  return {
    table,
    currency: columns.currency,
    questions: [dates.question, amounts.question].filter((question) => question !== null),
    warnings,
    date: (text) => readDate(text, order),
    decimal: (text) => readDecimal(text, mark),
  };
};

/** The readable days of a column. */
export const daysOf = (context: Pick<ReadingContext, 'table' | 'date'>, name: string): Day[] =>
  context.table.rows.flatMap((row) => {
    const reading = context.date(cellOf(context.table, row, name));
    return reading.kind === 'day' ? [reading.day] : [];
  });
