import type { Day } from '@shared/domain/day';
import type { DelimitedRow } from '../../text-file';
import { type AmountReading, type Mark, readAmount, unwrapFormula } from '../amounts';
import { readDay } from '../dates';
import { headerKey } from '../text';
import type { Layout } from './layout';

export const cellAt = (row: DelimitedRow, column: number | null): string =>
  column === null ? '' : unwrapFormula(row.cells[column] ?? '').trim();

export const isBlankRow = (row: DelimitedRow): boolean => row.cells.every((cell) => cell.trim() === '');

export const optionalDay = (row: DelimitedRow, column: number | null, order: 'dmy' | 'mdy' | null): Day | null => {
  const reading = column === null ? null : readDay(cellAt(row, column), order);
  return reading?.kind === 'day' ? reading.day : null;
};
export const optionalCents = (row: DelimitedRow, column: number | null, mark: Mark | null): number | null => {
  const reading = column === null ? null : readAmount(cellAt(row, column), mark);
  return reading?.kind === 'amount' ? reading.cents : null;
};

export type SignedReading = AmountReading | { readonly kind: 'error'; readonly reason: 'debit-and-credit' };

/**
 * The signed amount of a row. With two columns a debit is always negative and a credit positive, whether or not the
 * bank writes the sign; both filled is not guessed.
 */
export const signedAmount = (row: DelimitedRow, layout: Layout, mark: Mark | null): SignedReading => {
  const single = layout.amount === null ? null : readAmount(cellAt(row, layout.amount), mark);
  if (single && (single.kind !== 'blank' || layout.debit === null)) return single;
  const debit = readAmount(cellAt(row, layout.debit), mark);
  const credit = readAmount(cellAt(row, layout.credit), mark);
  if (debit.kind === 'error' || debit.kind === 'ambiguous') return debit;
  if (credit.kind === 'error' || credit.kind === 'ambiguous') return credit;
  const minus = debit.kind === 'amount' ? Math.abs(debit.cents) : 0;
  const plus = credit.kind === 'amount' ? Math.abs(credit.cents) : 0;
  if (debit.kind === 'blank' && credit.kind === 'blank') return { kind: 'blank' };
  if (minus !== 0 && plus !== 0) return { kind: 'error', reason: 'debit-and-credit' };
  return { kind: 'amount', cents: minus !== 0 ? -minus : plus };
};

/** ISO code of a currency cell; empty means the account's currency; null when it is not a currency. */
export const currencyOf = (text: string, fallback: string): string | null => {
  const key = text.trim().toUpperCase();
  if (key === '') return fallback;
  if (key === '€' || key === 'EURO' || key === 'EUROS') return 'EUR';
  if (key === '$') return 'USD';
  return /^[A-Z]{3}$/.test(key) ? key : null;
};

export const keysOf = (row: DelimitedRow): string[] => row.cells.map((cell) => headerKey(cell));

/** Unsigned exact decimal of an amount in hundredths. */
export const decimalText = (cents: number): string => {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
