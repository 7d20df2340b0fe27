import type { ParsedStatement, RefusedReason } from '@shared/domain/bank';
import type { Day } from '@shared/domain/day';
import { checkBalances } from './balance';
import { bankFromAccount } from './banks';
import { type Collector, createCollector, type RecordOutcome, refusedAs } from './collector';
import { type DayReading, readDay } from './dates';
import { emptyDraft, type TransactionDraft } from './draft';
import { settle } from './settle';
import { joinParts, maskCards, squeeze } from './text';
import { summaryReason } from './totals';

const LENGTH = 120;
type Record_ = { readonly line: number; readonly text: string };

/** Records of 120 characters, one a line or glued together without line ends. Spaces cut at a line end are put back. */
const recordsOf = (text: string): Record_[] => {
  const lines = text.split(/\r\n?|\n/);
  return lines.flatMap((raw, i) => {
    if (raw.trim() === '') return [];
    if (raw.length <= LENGTH + 2) return [{ line: i + 1, text: raw.slice(0, LENGTH).padEnd(LENGTH) }];
    const pieces: Record_[] = [];
    for (let from = 0; from < raw.length; from += LENGTH) {
      const piece = raw.slice(from, from + LENGTH);
      if (piece.trim() !== '')
        pieces.push({ line: lines.length > 2 ? i + 1 : pieces.length + 1, text: piece.padEnd(LENGTH) });
    }
    return pieces;
  });
};

/** Says whether a text is CFONB 120: its records begin with 01, 04, 05 or 07 and a bank code. */
export const isCfonb = (text: string): boolean => {
  const records = recordsOf(text.slice(0, 3_000).replace(/^\s*\n/, ''));
  const first = records[0]?.text ?? '';
  return (
    /^0[147]\d{5}/.test(first) &&
    /^[\d ]{6}$/.test(first.slice(34, 40)) &&
    records.slice(0, 5).filter((r) => /^0[1457]\d{5}/.test(r.text)).length >= Math.min(records.length, 2)
  );
};

/** Positions of the brochure, from 1 and both included. */
const field = (text: string, from: number, to: number): string => text.slice(from - 1, to);

const day = (text: string): DayReading => {
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  if (!match) return text.trim() === '' ? { kind: 'blank' } : { kind: 'error', reason: 'date-unreadable' };
  const year = Number(match[3]) > 60 ? `19${match[3] ?? ''}` : `20${match[3] ?? ''}`;
  return readDay(`${year}-${match[2] ?? ''}-${match[1] ?? ''}`, null);
};
const dayOrNull = (text: string): Day | null => {
  const reading = day(text);
  return reading.kind === 'day' ? reading.day : null;
};

const credit = '{ABCDEFGHI';
const debit = '}JKLMNOPQR';
/** The last character carries the last digit and the sign; then the decimals stated by the record. Null: unreadable. */
export const cfonbAmount = (text: string, decimals: number): number | null => {
  const match = /^[ 0]*(\d*)(.)$/.exec(text.trimEnd());
  if (!match) return null;
  const last = (match[2] ?? '').toUpperCase();
  const plus = credit.indexOf(last);
  const minus = debit.indexOf(last);
  const digit = plus === -1 ? minus : plus;
  if (digit === -1) return null;
  const units = Number(`${match[1] ?? ''}${digit}`);
  const cents = decimals === 2 ? units : decimals < 2 ? units * 10 ** (2 - decimals) : units / 10 ** (decimals - 2);
  if (!Number.isSafeInteger(cents)) return null;
  return cents === 0 ? 0 : (plus === -1 ? -1 : 1) * cents;
};

type Head = { readonly id: string; readonly currency: string | null; readonly decimals: number };
const headOf = (text: string): Head => {
  const id = squeeze([field(text, 3, 7), field(text, 12, 16), field(text, 22, 32)].join(' '));
  const currency = field(text, 17, 19).toUpperCase();
  const decimals = field(text, 20, 20);
  return {
    id,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    decimals: /\d/.test(decimals) ? Number(decimals) : 2,
  };
};

/** Amount and currency of the purchase: currency, decimals, 14 figures; the width of the rate that follows varies. */
const originalOf = (information: string): Pick<TransactionDraft, 'originalAmount' | 'originalCurrency'> => {
  const match = /^([A-Z]{3})(\d)(\d{14})/.exec(information);
  const decimals = Number(match?.[2] ?? 9);
  if (!match || decimals > 6) return { originalAmount: null, originalCurrency: null };
  const digits = (match[3] ?? '').padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/^0+(?=\d)/, '');
  return {
    originalAmount: decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`,
    originalCurrency: match[1] ?? null,
  };
};

type Open = { draft: TransactionDraft; names: string[]; details: string[]; source: string };
/** Qualifiers that name the other party or say the label in full. */
const naming = new Set(['LIB', 'NPY', 'NBE', 'NPO', 'NBU']);

const flush = (open: Open | null, collector: Collector): void => {
  if (open === null) return;
  const { draft, source } = open;
  const label = maskCards(joinParts([draft.label, ...open.names, ...open.details]));
  const reason = summaryReason(label, true);
  const outcome: RecordOutcome = reason
    ? { kind: 'ignored', label, amountCents: draft.amountCents, reason }
    : { kind: 'transaction', draft: { ...draft, label, counterparty: open.names[0]?.slice(0, 500) ?? null } };
  collector.put(draft.line, source, outcome);
};

/** Reads CFONB 120. The account balance of each statement is checked against its movements. */
export const readCfonb = (text: string, encoding: string): ParsedStatement => {
  const collector = createCollector('cfonb120');
  let open: Open | null = null;
  /** A movement that was refused still owns the complements that follow it. */
  let refused = false;
  for (const { line, text: record } of recordsOf(text)) {
    const code = record.slice(0, 2);
    if (code === '05') {
      if (open !== null) complement(record, open);
      else if (!refused) collector.put(line, record, refusedAs('complement-orphan'));
      continue;
    }
    flush(open, collector);
    open = null;
    refused = false;
    if (code === '04') {
      const read = movement(record, line, collector);
      if (typeof read === 'string') collector.put(line, record, refusedAs(read));
      else open = read;
      refused = open === null;
    } else if (code === '01' || code === '07') {
      if (!balance(record, code, collector)) collector.put(line, record, refusedAs('amount-unreadable'));
    } else {
      const cut = record.trimEnd().length < 40;
      collector.put(line, record, refusedAs(cut ? 'record-cut' : 'record-unknown'));
    }
  }
  flush(open, collector);
  for (const account of collector.accounts.values())
    if (account.openingCents !== null && account.balanceCents === null)
      collector.warn('closing-balance-missing', { account: account.id });
  checkBalances(collector);
  const bank = [...collector.accounts.keys()].map(bankFromAccount).find((name) => name !== null) ?? null;
  return collector.finish({ bank, dialect: 'cfonb120', encoding });
};

const complement = (record: string, open: Open): void => {
  const qualifier = field(record, 46, 48);
  const information = field(record, 49, 118);
  if (qualifier === 'MMO') open.draft = { ...open.draft, ...originalOf(information) };
  else if (naming.has(qualifier)) open.names.push(squeeze(information));
  else if (/^(?:LC\d|LCC|REF|RCN)$/.test(qualifier)) open.details.push(squeeze(information));
};

const balance = (record: string, code: string, collector: Collector): boolean => {
  const head = headOf(record);
  const known = collector.accounts.get(head.id);
  const cents = cfonbAmount(field(record, 91, 104), head.decimals);
  if (cents === null) return false;
  const on = dayOrNull(field(record, 35, 40));
  const currency = head.currency ?? known?.currency ?? 'EUR';
  // Several statements of one account may follow each other: the first opening and the last closing frame them all.
  if (code === '07') collector.account(head.id, { currency, balanceCents: cents, balanceOn: on });
  else if (known?.openingCents == null) collector.account(head.id, { currency, openingCents: cents, openingOn: on });
  return true;
};

const movement = (record: string, line: number, collector: Collector): Open | RefusedReason => {
  if (record.trimEnd().length < 104) return 'record-cut';
  const head = headOf(record);
  const cents = cfonbAmount(field(record, 91, 104), head.decimals);
  const amount = cents === null ? unreadable : { kind: 'amount' as const, cents };
  const settled = settle(day(field(record, 35, 40)), amount);
  if (typeof settled === 'string') return settled;
  if (Math.abs(settled.cents) > 1_000_000_000_00) return 'amount-too-large';
  return {
    draft: {
      ...emptyDraft,
      line,
      accountId: head.id,
      bookedOn: settled.day,
      valueOn: dayOrNull(field(record, 43, 48)),
      amountCents: settled.cents,
      currency: head.currency ?? collector.accounts.get(head.id)?.currency ?? 'EUR',
      label: squeeze(field(record, 49, 79)),
      // The entry number is often zero and never unique: it is not an identifier.
      externalId: null,
    },
    names: [],
    details: [],
    source: record,
  };
};
const unreadable = { kind: 'error', reason: 'amount-unreadable' } as const;
