import type { ParsedStatement } from '@shared/domain/bank';
import type { DateOrder } from '../text-file';
import { type AmountReading, type Mark, provenMark, readAmount } from './amounts';
import { checkBalances } from './balance';
import { type Collector, createCollector, type RecordOutcome, refusedAs, UNKNOWN_ACCOUNT } from './collector';
import { type DayReading, dateOrderFor, readDay } from './dates';
import { emptyDraft } from './draft';
import { centsOrNull, settle } from './settle';
import { joinParts, labelKey, maskCards, squeeze } from './text';
import { summaryReason } from './totals';

type Field = { readonly code: string; readonly value: string };
type Record_ = {
  readonly section: string;
  readonly account: string;
  readonly line: number;
  readonly fields: readonly Field[];
  readonly closed: boolean;
};

/** Sections that hold bank operations; investments and lists of categories do not. */
const bankSections = new Set(['BANK', 'CCARD', 'CASH', 'OTH A', 'OTH L']);
const silentSections = new Set([
  'CAT',
  'CLASS',
  'MEMORIZED',
  'SECURITY',
  'PRICES',
  'BUDGET',
  'TAG',
  'TAX',
  'TEMPLATE',
  'PAYEE',
]);

const recordsOf = (text: string): Record_[] => {
  const records: Record_[] = [];
  let section = 'BANK';
  let account = UNKNOWN_ACCOUNT;
  let fields: Field[] = [];
  let start = 0;
  const flush = (closed: boolean) => {
    if (fields.length === 0) return;
    if (section === 'ACCOUNT')
      account = squeeze(fields.find((f) => f.code === 'N')?.value ?? '').slice(0, 80) || account;
    else records.push({ section, account, line: start, fields, closed });
    fields = [];
  };
  text.split(/\r\n?|\n/).forEach((raw, i) => {
    const line = raw.trimEnd();
    if (line === '') return;
    if (line.startsWith('!')) {
      flush(false);
      const header = line.slice(1).trim().toUpperCase();
      if (header.startsWith('TYPE:')) section = header.slice(5).trim();
      else if (header === 'ACCOUNT') section = 'ACCOUNT';
      return;
    }
    if (line.startsWith('^')) {
      flush(true);
      return;
    }
    if (fields.length === 0) start = i + 1;
    fields.push({ code: line.charAt(0).toUpperCase(), value: line.slice(1).trim() });
  });
  flush(false);
  return records;
};

const field = (record: Record_, code: string): string => record.fields.find((f) => f.code === code)?.value ?? '';

export type QifOptions = {
  readonly dateOrder?: DateOrder | undefined;
  readonly decimalMark?: 'comma' | 'point' | undefined;
};

/**
 * Reads QIF. The format names neither the order of dates nor the decimal mark: both come from the values of the whole
 * file. A decimal comma is proof of day first, as the only country that writes the month first uses a point.
 */
export const readQif = (text: string, encoding: string, options: QifOptions): ParsedStatement => {
  const collector = createCollector('qif');
  const records = recordsOf(text).filter((record) => !silentSections.has(record.section));
  const bank = records.filter((record) => bankSections.has(record.section));
  const amounts = bank.map((record) => field(record, 'T') || field(record, 'U')).filter((value) => value !== '');
  const dates = bank.map((record) => field(record, 'D')).filter((value) => value !== '');
  const proven = provenMark(amounts);
  const mark: Mark | null = options.decimalMark === undefined ? proven : options.decimalMark === 'comma' ? ',' : '.';
  const order = options.dateOrder ?? dateOrderFor(dates) ?? (proven === ',' ? 'dmy' : null);
  for (const record of records) readRecord(record, order, mark, collector);
  const open = dates.filter((value) => {
    const reading = readDay(value, order);
    return reading.kind === 'error' && reading.reason === 'date-ambiguous';
  });
  if (open.length > 0)
    collector.ask({ code: 'date-order', examples: [...new Set(open)].slice(0, 5), options: ['dmy', 'mdy'] });
  const unsure =
    options.decimalMark === undefined ? amounts.filter((value) => readAmount(value, mark).kind === 'ambiguous') : [];
  if (unsure.length > 0)
    collector.ask({ code: 'decimal-mark', examples: [...new Set(unsure)].slice(0, 5), options: ['comma', 'point'] });
  checkBalances(collector);
  return collector.finish({ bank: null, dialect: 'qif', encoding });
};

const opensAccount = /^(?:OPENING BALANCE|SOLDE INITIAL|SOLDE D.OUVERTURE)/;

const readRecord = (record: Record_, order: DateOrder | null, mark: Mark | null, collector: Collector): void => {
  const excerpt = record.fields.map((f) => f.code + f.value).join(' ');
  const booked = readDay(field(record, 'D'), order);
  const amount = readAmount(field(record, 'T') || field(record, 'U'), mark);
  if (opensAccount.test(labelKey(field(record, 'P'))) && amount.kind === 'amount') {
    const openingOn = booked.kind === 'day' ? booked.day : null;
    collector.account(record.account, { openingCents: amount.cents, openingOn });
  }
  collector.put(record.line, excerpt, outcomeOf(record, booked, amount));
};

const outcomeOf = (record: Record_, booked: DayReading, amount: AmountReading): RecordOutcome => {
  if (!bankSections.has(record.section)) return refusedAs('section-unknown');
  const label = maskCards(joinParts([field(record, 'P'), field(record, 'M')]));
  const reason = opensAccount.test(labelKey(label)) ? 'balance' : summaryReason(label, true);
  if (reason) return { kind: 'ignored', label, amountCents: centsOrNull(amount), reason };
  // The file stops inside a record: a last field that is a date or an amount may be cut as well.
  const last = record.fields[record.fields.length - 1]?.code;
  const settled = settle(booked, amount);
  if (!record.closed && (last === 'T' || last === 'D' || typeof settled === 'string')) return refusedAs('record-cut');
  if (typeof settled === 'string') return refusedAs(settled);
  const draft = {
    ...emptyDraft,
    line: record.line,
    accountId: record.account,
    bookedOn: settled.day,
    amountCents: settled.cents,
    currency: 'EUR',
    label,
    counterparty: squeeze(field(record, 'P')).slice(0, 500) || null,
  };
  return { kind: 'transaction', draft };
};
