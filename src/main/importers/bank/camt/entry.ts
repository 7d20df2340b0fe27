import type { RefusedReason } from '@shared/domain/bank';
import type { Day } from '@shared/domain/day';
import { type AmountReading, readAmount } from '../amounts';
import { type Collector, type RecordOutcome, refusedAs } from '../collector';
import { type DayReading, readDay } from '../dates';
import { emptyDraft, type TransactionDraft } from '../draft';
import { centsOrNull, type Settled, settle } from '../settle';
import { joinParts, maskCards, squeeze } from '../text';
import { summaryReason } from '../totals';
import { all, at, firstText, type Node, textAt } from './tree';

export const camtDay = (source: Node | undefined): DayReading => readDay(firstText(source, ['Dt'], ['DtTm']), null);
export const camtAmount = (source: Node | undefined): AmountReading =>
  readAmount(source?.text ?? '', '.', { strict: true });
export const camtSign = (indicator: string): -1 | 1 | null =>
  indicator === 'DBIT' ? -1 : indicator === 'CRDT' ? 1 : null;
const currencyOf = (amount: Node | undefined): string => (amount?.attributes.Ccy ?? '').toUpperCase();

/** Name of the other party: since version 08 under `Pty`. */
const party = (details: Node | undefined, debit: boolean): string => {
  const names = (side: string) => [
    ['RltdPties', side, 'Nm'],
    ['RltdPties', side, 'Pty', 'Nm'],
    ['RltdPties', `Ultmt${side}`, 'Nm'],
    ['RltdPties', `Ultmt${side}`, 'Pty', 'Nm'],
  ];
  return debit ? firstText(details, ...names('Cdtr')) : firstText(details, ...names('Dbtr'));
};

/** Amount of the purchase in its own currency, from the details or from the entry. */
const originalOf = (sources: readonly (Node | undefined)[], currency: string) => {
  for (const source of sources)
    for (const kind of ['InstdAmt', 'CntrValAmt', 'TxAmt']) {
      const amount = at(source, 'AmtDtls', kind, 'Amt');
      const reading = camtAmount(amount);
      const code = currencyOf(amount);
      if (/^[A-Z]{3}$/.test(code) && code !== currency && reading.kind === 'amount')
        return { originalAmount: (Math.abs(reading.cents) / 100).toFixed(2), originalCurrency: code };
    }
  return { originalAmount: null, originalCurrency: null };
};

const identifier = (details: Node | undefined): string =>
  [
    ['Refs', 'AcctSvcrRef'],
    ['Refs', 'TxId'],
    ['Refs', 'InstrId'],
    ['Refs', 'EndToEndId'],
  ]
    .map((path) => textAt(details, ...path))
    .find((text) => text !== '' && text.toUpperCase() !== 'NOTPROVIDED') ?? '';

const detailAmount = (details: Node): { cents: number; currency: string } | null => {
  for (const amount of [at(details, 'Amt'), at(details, 'AmtDtls', 'TxAmt', 'Amt')]) {
    const reading = camtAmount(amount);
    if (reading.kind === 'amount') return { cents: reading.cents, currency: currencyOf(amount) };
  }
  return null;
};

type Part = { readonly details: Node | undefined; readonly cents: number; readonly suffix: string };

/** An entry that groups several operations is split when their amounts add up to it; else it stays whole. */
const partsOf = (entry: Node, signed: number, currency: string): { parts: Part[]; uneven: boolean } => {
  const details = all(entry, 'TxDtls');
  const whole = [{ details: details.length === 1 ? details[0] : undefined, cents: signed, suffix: '' }];
  if (details.length < 2) return { parts: whole, uneven: false };
  const parts: Part[] = [];
  for (const [i, one] of details.entries()) {
    const amount = detailAmount(one);
    if (amount === null || (amount.currency !== '' && amount.currency !== currency))
      return { parts: whole, uneven: true };
    const sign = camtSign(textAt(one, 'CdtDbtInd')) ?? (signed < 0 ? -1 : 1);
    parts.push({ details: one, cents: sign * Math.abs(amount.cents), suffix: `-${i + 1}` });
  }
  const adds = parts.reduce((sum, part) => sum + part.cents, 0) === signed;
  return adds ? { parts, uneven: false } : { parts: whole, uneven: true };
};

const boughtOn = (details: Node | undefined): Day | null => {
  const reading = readDay(firstText(details, ['RltdDts', 'TxDtTm'], ['RltdDts', 'AccptncDtTm']), null);
  return reading.kind === 'day' ? reading.day : null;
};

const labelOf = (entry: Node, details: Node | undefined, debit: boolean): string => {
  const sources = details ? [details] : all(entry, 'TxDtls');
  const own = sources
    .slice(0, 5)
    .flatMap((one) => [
      party(one, debit),
      ...all(at(one, 'RmtInf'), 'Ustrd').map((n) => n.text),
      textAt(one, 'AddtlTxInf'),
    ]);
  return maskCards(
    joinParts([...own, textAt(entry, 'AddtlNtryInf')]) || identifier(details) || textAt(entry, 'AcctSvcrRef'),
  );
};

/** What the entry says for all its parts. */
type Entry = {
  readonly node: Node;
  readonly settled: Settled;
  readonly currency: string;
  readonly accountId: string;
  readonly valueOn: Day | null;
};

const entryOf = (entry: Node, account: { id: string; currency: string }): Entry | RefusedReason => {
  const booked = camtDay(at(entry, 'BookgDt'));
  const valued = camtDay(at(entry, 'ValDt'));
  const settled = settle(booked.kind === 'blank' ? valued : booked, camtAmount(at(entry, 'Amt')));
  if (typeof settled === 'string') return settled;
  const sign = camtSign(textAt(entry, 'CdtDbtInd'));
  if (sign === null) return 'sign-missing';
  const currency = currencyOf(at(entry, 'Amt')) || account.currency;
  if (!/^[A-Z]{3}$/.test(currency)) return 'currency-unreadable';
  const cents = Math.abs(settled.cents);
  return {
    node: entry,
    settled: { ...settled, cents: cents === 0 ? 0 : sign * cents },
    currency,
    accountId: account.id,
    valueOn: valued.kind === 'day' ? valued.day : null,
  };
};

const draftOf = ({ node: entry, settled, currency, accountId, valueOn }: Entry, part: Part): TransactionDraft => {
  const debit = part.cents < 0;
  const reference = firstText(entry, ['AcctSvcrRef'], ['NtryRef']);
  const own = part.suffix === '' ? '' : identifier(part.details);
  const external = own || (reference === '' ? identifier(part.details) : reference + part.suffix);
  return {
    ...emptyDraft,
    line: part.suffix === '' ? entry.line : (part.details?.line ?? entry.line),
    accountId,
    bookedOn: settled.day,
    valueOn,
    purchasedOn: boughtOn(part.details),
    amountCents: part.cents,
    currency,
    ...originalOf([part.details, part.suffix === '' ? entry : undefined], currency),
    label: labelOf(entry, part.details, debit),
    counterparty: squeeze(party(part.details, debit)).slice(0, 500) || null,
    externalId: squeeze(external).slice(0, 200) || null,
  };
};

/** Reads one `Ntry`: booked ones become operations, the others are put aside. */
export const readEntry = (entry: Node, account: { id: string; currency: string }, collector: Collector): void => {
  const sign = camtSign(textAt(entry, 'CdtDbtInd'));
  const label = labelOf(entry, undefined, sign === -1);
  const put = (outcome: RecordOutcome) => collector.put(entry.line, label, outcome);
  const status = (firstText(entry, ['Sts', 'Cd'], ['Sts', 'Prtry']) || textAt(entry, 'Sts')).toUpperCase();
  if (status !== 'BOOK' && status !== '') {
    const cents = centsOrNull(camtAmount(at(entry, 'Amt')));
    const amountCents = cents === null || sign === null ? null : sign * Math.abs(cents);
    put({ kind: 'ignored', label, amountCents, reason: status === 'PDNG' ? 'pending' : 'not-booked' });
    return;
  }
  const read = entryOf(entry, account);
  if (typeof read === 'string') {
    put(refusedAs(read));
    return;
  }
  const total = summaryReason(label, true);
  if (total) {
    put({ kind: 'ignored', label, amountCents: read.settled.cents, reason: total });
    return;
  }
  const { parts, uneven } = partsOf(entry, read.settled.cents, read.currency);
  if (uneven) collector.warn('batch-not-detailed', { line: entry.line });
  for (const part of parts)
    collector.put(part.details?.line ?? entry.line, label, { kind: 'transaction', draft: draftOf(read, part) });
};
