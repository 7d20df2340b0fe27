import { readAmount } from '../amounts';
import { type Collector, type RecordOutcome, refusedAs, UNKNOWN_ACCOUNT } from '../collector';
import { readCompact } from '../dates';
import { emptyDraft } from '../draft';
import { centsOrNull, settle } from '../settle';
import { joinParts, maskCards, squeeze } from '../text';
import { summaryReason } from '../totals';
import type { OfxEvents } from './tokens';

type Fields = Map<string, string>;
type State = {
  record: { fields: Fields; line: number } | null;
  /** Open aggregates, innermost last. */
  path: string[];
  account: Fields;
  accountId: string;
  currency: string;
  organisation: string | null;
};

const aggregates = new Set([
  'STMTTRN',
  'BANKACCTFROM',
  'CCACCTFROM',
  'LEDGERBAL',
  'AVAILBAL',
  'CURRENCY',
  'ORIGCURRENCY',
  'BANKACCTTO',
  'CCACCTTO',
  'PAYEE',
  'STMTRS',
  'CCSTMTRS',
  'BANKTRANLIST',
]);
const statements = new Set(['STMTRS', 'CCSTMTRS']);

/** Turns the events of an OFX file, 1 or 2, into accounts and operations. */
export const collectOfx = (
  collector: Collector,
): { events: OfxEvents; end: (line: number) => void; organisation: () => string | null } => {
  const state: State = {
    record: null,
    path: [],
    account: new Map(),
    accountId: UNKNOWN_ACCOUNT,
    currency: 'EUR',
    organisation: null,
  };
  const inside = (name: string) => state.path.includes(name);

  const nameAccount = () => {
    const id = ['BANKID', 'BRANCHID', 'ACCTID'].flatMap((key) => state.account.get(key) ?? []).join(' ');
    state.accountId = squeeze(id).slice(0, 80) || UNKNOWN_ACCOUNT;
    collector.account(state.accountId, { currency: state.currency });
  };
  const finishRecord = (cut: boolean) => {
    const { record } = state;
    state.record = null;
    if (record === null) return;
    const { fields, line } = record;
    collector.put(line, [...fields.values()].join(' '), outcomeOf(fields, line, state, cut));
  };
  const close = (name: string) => {
    if (name === 'STMTTRN') finishRecord(false);
    if (name === 'BANKACCTFROM' || name === 'CCACCTFROM') nameAccount();
    const at = state.path.lastIndexOf(name);
    if (at !== -1) state.path.length = at;
  };
  const events: OfxEvents = {
    open: (name, line) => {
      if (!aggregates.has(name)) return;
      // A missing end tag must not merge two operations.
      if (name === 'STMTTRN') {
        if (state.record !== null) close('STMTTRN');
        state.record = { fields: new Map(), line };
      }
      if (statements.has(name)) {
        state.account = new Map();
        state.accountId = UNKNOWN_ACCOUNT;
      }
      state.path.push(name);
    },
    value: (name, value, line) => {
      if (name === 'ORG' || name === 'FI') state.organisation ??= squeeze(value);
      if (name === 'CURDEF')
        state.currency = /^[A-Z]{3}$/.test(value.toUpperCase()) ? value.toUpperCase() : state.currency;
      if (state.record !== null) {
        if (inside('BANKACCTTO') || inside('CCACCTTO')) return;
        const key = inside('ORIGCURRENCY') ? `ORIG.${name}` : inside('CURRENCY') ? `CUR.${name}` : name;
        if (!state.record.fields.has(key)) state.record.fields.set(key, value);
        return;
      }
      if (inside('BANKACCTFROM') || inside('CCACCTFROM')) state.account.set(name, value);
      if (inside('LEDGERBAL')) balance(name, value, state, collector);
      else if (name === 'STMTTRN') {
        // Text where operations should be.
        collector.put(line, value, refusedAs('record-unknown'));
      }
    },
    close: (name) => close(name),
  };
  return { events, end: () => finishRecord(true), organisation: () => state.organisation };
};

const balance = (name: string, value: string, state: State, collector: Collector) => {
  if (name === 'BALAMT') {
    const reading = readAmount(value, '.', { strict: true });
    if (reading.kind === 'amount') collector.account(state.accountId, { balanceCents: reading.cents });
  }
  if (name === 'DTASOF') {
    const reading = readCompact(value);
    if (reading.kind === 'day') collector.account(state.accountId, { balanceOn: reading.day });
  }
};

/** Currency of the line when it is not the account's, or the currency of the purchase. */
const currencies = (fields: Fields, amountCents: number, home: string) => {
  const own = fields.get('CUR.CURSYM')?.toUpperCase() ?? '';
  const original = fields.get('ORIG.CURSYM')?.toUpperCase() ?? '';
  const rate = Number((fields.get('ORIG.CURRATE') ?? '').replace(',', '.'));
  const currency = /^[A-Z]{3}$/.test(own) ? own : home;
  if (!/^[A-Z]{3}$/.test(original) || original === currency || !Number.isFinite(rate) || rate <= 0 || rate > 1e6)
    return { currency, originalAmount: null, originalCurrency: null };
  // CURRATE: units of the account's currency for one unit of the original one.
  const cents = Math.round(Math.abs(amountCents) / rate);
  return { currency, originalAmount: (cents / 100).toFixed(2), originalCurrency: original };
};

const outcomeOf = (fields: Fields, line: number, state: State, cut: boolean): RecordOutcome => {
  const label = maskCards(
    joinParts([fields.get('NAME') ?? '', fields.get('MEMO') ?? '', fields.get('CHECKNUM') ?? '']),
  );
  const amount = readAmount(fields.get('TRNAMT') ?? '', '.', { strict: true });
  const reason = summaryReason(label, true);
  if (reason) return { kind: 'ignored', label, amountCents: centsOrNull(amount), reason };
  const settled = settle(readCompact(fields.get('DTPOSTED') ?? ''), amount);
  // A record without its end tag at the end of the file: its last field may be cut.
  const last = [...fields.keys()].pop();
  if (cut && (typeof settled === 'string' || last === 'TRNAMT' || last === 'DTPOSTED')) return refusedAs('record-cut');
  if (typeof settled === 'string') return refusedAs(settled);
  const bought = readCompact(fields.get('DTUSER') ?? '');
  const draft = {
    ...emptyDraft,
    line,
    accountId: state.accountId,
    bookedOn: settled.day,
    purchasedOn: bought.kind === 'day' ? bought.day : null,
    amountCents: settled.cents,
    ...currencies(fields, settled.cents, state.currency),
    label,
    counterparty: squeeze(fields.get('NAME') ?? '').slice(0, 500) || null,
    externalId: squeeze(fields.get('FITID') ?? '').slice(0, 200) || null,
  };
  return { kind: 'transaction', draft };
};
