import type { IgnoredReason } from '@shared/domain/bank';
import type { DateOrder, DelimitedRow } from '../../text-file';
import { type Mark, readAmount } from '../amounts';
import type { RunningLine } from '../balance';
import { type Collector, type RecordOutcome, refusedAs, UNKNOWN_ACCOUNT } from '../collector';
import { type DayReading, readDay } from '../dates';
import { emptyDraft, type TransactionDraft } from '../draft';
import { centsOrNull, type Settled, settle } from '../settle';
import { joinParts, maskCards, squeeze } from '../text';
import { summaryReason } from '../totals';
import { cellAt, currencyOf, decimalText, optionalCents, optionalDay, signedAmount } from './cells';
import type { Layout, StatusReader } from './layout';

export type RowContext = {
  readonly layout: Layout;
  readonly status: StatusReader;
  readonly order: DateOrder | null;
  readonly mark: Mark | null;
  readonly personal: boolean;
  /** Account named above the rows, for files without an account column. */
  readonly account: string | null;
  readonly currency: string;
  /** Number of header cells; null when the file has no header. */
  readonly width: number | null;
  /** Line of a last row without line end: it may have been cut. */
  readonly cutLine: number | null;
  readonly running: RunningLine[];
};

const bookedOn = (row: DelimitedRow, { layout, order }: RowContext): DayReading => {
  for (const column of layout.bookedOn) {
    const reading = readDay(cellAt(row, column), order);
    if (reading.kind !== 'blank') return reading;
  }
  return { kind: 'blank' };
};

const labelOf = (row: DelimitedRow, layout: Layout): string =>
  maskCards(joinParts(layout.labels.map((column) => cellAt(row, column))));

/** Missing or surplus columns mean that the values are not where the header says: nothing is read from such a row. */
const shapeProblem = (row: DelimitedRow, { layout, width, cutLine }: RowContext) => {
  const filled = row.cells.length;
  const amounts = [layout.amount, layout.debit, layout.credit].filter((column) => column !== null);
  if (row.line === cutLine && width !== null && filled < width) return 'record-cut' as const;
  if (layout.bookedOn.every((column) => column >= filled) || amounts.every((column) => column >= filled))
    return 'columns-missing' as const;
  if (layout.labels.every((column) => column >= filled)) return 'columns-missing' as const;
  const surplus = width !== null && row.cells.slice(width).some((cell) => cell.trim() !== '');
  return surplus ? ('columns-extra' as const) : null;
};

const accountOf = (row: DelimitedRow, context: RowContext, currency: string): string =>
  squeeze(cellAt(row, context.layout.account)).slice(0, 80) ||
  context.account ||
  (context.layout.currency === null ? UNKNOWN_ACCOUNT : `${UNKNOWN_ACCOUNT}-${currency}`);

/** Reads one data row into the collector: a transaction, an ignored record, or a refused line with its reason. */
export const readRow = (row: DelimitedRow, context: RowContext, collector: Collector): void => {
  const outcome = outcomeOf(row, context, collector);
  collector.put(row.line, outcome.kind === 'refused' ? row.cells.join(' ; ') : '', outcome);
};

const outcomeOf = (row: DelimitedRow, context: RowContext, collector: Collector): RecordOutcome => {
  const { layout, mark } = context;
  const first = row.cells.find((cell) => cell.trim() !== '') ?? '';
  const label = labelOf(row, layout);
  const booked = bookedOn(row, context);
  const amount = signedAmount(row, layout, mark);
  const aside = (reason: IgnoredReason): RecordOutcome => ({
    kind: 'ignored',
    label: label || first,
    amountCents: centsOrNull(amount),
    reason,
  });
  const dated = booked.kind === 'day';
  const summary = summaryReason(label, dated) ?? (dated ? null : summaryReason(first, false));
  if (summary) return aside(summary);
  const shape = shapeProblem(row, context);
  if (shape) return refusedAs(shape);
  const state = layout.status === null ? 'keep' : context.status(cellAt(row, layout.status));
  if (state !== 'keep') return aside(state);
  const settled = settle(booked, amount);
  if (typeof settled === 'string') return refusedAs(settled);
  const currency = currencyOf(cellAt(row, layout.currency), context.currency);
  if (currency === null) return refusedAs('currency-unreadable');
  const accountId = accountOf(row, context, currency);
  accountBalance(row, context, collector, accountId, currency);
  return { kind: 'transaction', draft: draftOf(row, context, { ...settled, label, currency, accountId }) };
};

type Read = Settled & { readonly label: string; readonly currency: string; readonly accountId: string };
const draftOf = (row: DelimitedRow, context: RowContext, read: Read): TransactionDraft => {
  const { layout, mark, order } = context;
  const { accountId, currency, cents } = read;
  const feeCents = optionalCents(row, layout.fee, mark);
  const balanceCents = optionalCents(row, layout.runningBalance, mark);
  if (balanceCents !== null)
    context.running.push({ accountId, line: row.line, amountCents: cents - Math.abs(feeCents ?? 0), balanceCents });
  return {
    ...emptyDraft,
    line: row.line,
    accountId,
    bookedOn: read.day,
    valueOn: optionalDay(row, layout.valueOn, order),
    purchasedOn: optionalDay(row, layout.purchasedOn, order),
    amountCents: cents,
    currency,
    ...originalOf(row, context, currency),
    feeCents: feeCents === null ? null : Math.abs(feeCents),
    label: read.label,
    counterparty: squeeze(cellAt(row, layout.counterparty)).slice(0, 500) || null,
    externalId: squeeze(cellAt(row, layout.externalId)).slice(0, 200) || null,
    card: cardOf(row, layout),
    personalAccount: context.personal,
  };
};

const accountBalance = (row: DelimitedRow, context: RowContext, collector: Collector, id: string, currency: string) => {
  const column = context.layout.accountBalance;
  if (column === null || collector.accounts.get(id)?.balanceCents != null) return;
  // BoursoBank writes this column with a point although its amounts have a comma.
  const reading = readAmount(cellAt(row, column), '.');
  if (reading.kind === 'amount') collector.account(id, { currency, balanceCents: reading.cents });
};

const originalOf = (row: DelimitedRow, { layout, mark }: RowContext, currency: string) => {
  const code = currencyOf(cellAt(row, layout.originalCurrency), '');
  const cents = optionalCents(row, layout.originalAmount, mark);
  return code === null || code === '' || code === currency || cents === null
    ? { originalAmount: null, originalCurrency: null }
    : { originalAmount: decimalText(cents), originalCurrency: code };
};

const cardOf = (row: DelimitedRow, layout: Layout) => {
  const name = squeeze(cellAt(row, layout.cardName)).slice(0, 200) || null;
  const mask = /(\d{4})\D*$/.exec(cellAt(row, layout.cardMask))?.[1] ?? null;
  if (name === null && mask === null) return null;
  return { mask, name, holder: squeeze(cellAt(row, layout.holder)).slice(0, 200) || null };
};
