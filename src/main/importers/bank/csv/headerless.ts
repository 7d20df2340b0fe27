import type { DelimitedRow } from '../../text-file';
import { readAmount } from '../amounts';
import { type Collector, refusedAs } from '../collector';
import { looksLikeDate, readDay } from '../dates';
import { settle } from '../settle';
import { cellAt, isBlankRow } from './cells';
import { emptyLayout, type Layout } from './layout';
import { maskedRow } from './preamble';
import { type RowContext, readRow } from './rows';
import { noStatus } from './status';

const isAmount = (text: string): boolean => readAmount(text, ',').kind === 'amount';

/** BNP Paribas without header: an account row, then day; kind; short kind; label; value day; amount. */
const bnpLayout: Layout = { ...emptyLayout, bookedOn: [0], valueOn: 4, labels: [3], amount: 5 };
export const isBnpHeaderless = (rows: readonly DelimitedRow[]): boolean => {
  const [account, next] = rows.filter((row) => !isBlankRow(row));
  if (!account || maskedRow(account.cells.map((cell) => cell.trim())) === null) return false;
  return !next || (looksLikeDate(cellAt(next, 0)) && next.cells.length >= 6);
};

/** LCL: balance rows of 4 fields and operations of 8, never a header. */
const isLclBalance = (row: DelimitedRow): boolean =>
  row.cells.length <= 5 &&
  looksLikeDate(cellAt(row, 0)) &&
  isAmount(cellAt(row, 1)) &&
  cellAt(row, 2) === '' &&
  /^\d{3,5} ?\d{4,}/.test(cellAt(row, 3));
const isLclOperation = (row: DelimitedRow): boolean =>
  row.cells.length >= 7 &&
  row.cells.length <= 9 &&
  looksLikeDate(cellAt(row, 0)) &&
  isAmount(cellAt(row, 1)) &&
  !isAmount(cellAt(row, 2)) &&
  !looksLikeDate(cellAt(row, 2));
export const isLcl = (rows: readonly DelimitedRow[]): boolean => {
  const filled = rows.filter((row) => !isBlankRow(row));
  const fitting = filled.filter((row) => isLclBalance(row) || isLclOperation(row)).length;
  return filled.some(isLclOperation) && fitting >= filled.length * 0.8;
};

type Headerless = Pick<RowContext, 'cutLine' | 'running'>;
const french = {
  status: noStatus,
  order: 'dmy',
  mark: ',',
  personal: false,
  currency: 'EUR',
  width: null,
} as const;

export const readBnpHeaderless = (rows: readonly DelimitedRow[], base: Headerless, collector: Collector): void => {
  let account: string | null = null;
  for (const row of rows) {
    if (isBlankRow(row)) continue;
    const head = maskedRow(row.cells.map((cell) => cell.trim()));
    if (head) {
      account = head.account;
      if (account !== null)
        collector.account(account, { currency: 'EUR', balanceCents: head.balanceCents, balanceOn: head.balanceOn });
      continue;
    }
    readRow(row, { ...french, ...base, layout: bnpLayout, account }, collector);
  }
};

/** LCL puts the label in the fifth or the sixth field according to the kind of operation, a cheque number in the fourth. */
const lclLayout = (row: DelimitedRow): Layout => {
  const labels = [4, 5].filter((column) => /\p{L}{2}/u.test(cellAt(row, column)));
  return { ...emptyLayout, bookedOn: [0], amount: 1, labels: labels.length > 0 ? labels : [2, 3] };
};

export const readLcl = (rows: readonly DelimitedRow[], base: Headerless, collector: Collector): void => {
  const filled = rows.filter((row) => !isBlankRow(row));
  const account =
    filled
      .filter(isLclBalance)
      .map((row) => cellAt(row, 3))
      .find((text) => text !== '') ?? null;
  if (account !== null) collector.account(account, { currency: 'EUR' });
  for (const row of filled) {
    if (isLclBalance(row)) lclBalance(row, collector);
    else readRow(row, { ...french, ...base, layout: lclLayout(row), account }, collector);
  }
};

/** With two balances the older is the opening one; with one, it is the balance of the account. */
const lclBalance = (row: DelimitedRow, collector: Collector): void => {
  const settled = settle(readDay(cellAt(row, 0), 'dmy'), readAmount(cellAt(row, 1), ','));
  const id = cellAt(row, 3);
  const source = row.cells.join(' ; ');
  if (typeof settled === 'string') {
    collector.put(row.line, source, refusedAs(settled));
    return;
  }
  const { day, cents } = settled;
  collector.put(row.line, source, { kind: 'ignored', label: id, amountCents: cents, reason: 'balance' });
  const known = collector.accounts.get(id);
  if (known?.balanceCents == null || known.balanceOn === null) {
    collector.account(id, { balanceCents: cents, balanceOn: day });
  } else if (day >= known.balanceOn) {
    const opening = { openingCents: known.balanceCents, openingOn: known.balanceOn };
    collector.account(id, { ...opening, balanceCents: cents, balanceOn: day });
  } else {
    collector.account(id, { openingCents: cents, openingOn: day });
  }
};
