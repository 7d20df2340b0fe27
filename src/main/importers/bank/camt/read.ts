import type { ParsedStatement } from '@shared/domain/bank';
import { checkBalances } from '../balance';
import { bankFromAccount, bankFromName } from '../banks';
import { type Collector, createCollector, refusedAs, UNKNOWN_ACCOUNT } from '../collector';
import { squeeze } from '../text';
import { readXml } from '../xml';
import { camtAmount, camtDay, camtSign, readEntry } from './entry';
import { at, firstText, type Node, node, textAt } from './tree';

export type CamtOutcome =
  | { readonly kind: 'statement'; readonly statement: ParsedStatement }
  | { readonly kind: 'refused'; readonly code: string };

const otherMessages: Readonly<Record<string, string>> = {
  BkToCstmrAcctRpt: 'camt.052',
  BkToCstmrDbtCdtNtfctn: 'camt.054',
};
/** Elements read as soon as they end; nothing of them is kept afterwards. */
const units = new Set(['Ntry', 'Bal', 'Acct', 'Bk']);

/** Reads CAMT.053, versions 02 to 13: the namespace is not looked at. */
export const readCamt = (text: string, encoding: string): CamtOutcome => {
  const collector = createCollector('camt053');
  const stack: Node[] = [];
  let account = { id: UNKNOWN_ACCOUNT, currency: 'EUR' };
  let bankName: string | null = null;
  let unit = 0;
  let statements = 0;
  let other: string | null = null;
  let version = '';

  const finishUnit = (done: Node) => {
    if (done.name === 'Acct')
      account = readAccount(done, account, collector, (name) => {
        bankName ??= name;
      });
    if (done.name === 'Bal') readBalance(done, account.id, collector);
    if (done.name === 'Ntry') readEntry(done, account, collector);
  };
  const end = readXml(text, {
    open: (name, attributes, line) => {
      if (name === 'Document') version = /camt\.053\.001\.(\d{2})/.exec(attributes.xmlns ?? '')?.[1] ?? '';
      if (name === 'BkToCstmrStmt') statements += 1;
      other ??= otherMessages[name] ?? null;
      const made = node(name, attributes, line);
      // Only inside a unit are elements kept: a file of any size uses the memory of one entry.
      if (unit > 0) stack[stack.length - 1]?.children.push(made);
      if (unit === 0 && name === 'Stmt') account = { id: UNKNOWN_ACCOUNT, currency: 'EUR' };
      if (unit > 0 || units.has(name)) unit += 1;
      stack.push(made);
    },
    text: (value) => {
      const last = stack[stack.length - 1];
      if (unit > 0 && last && last.text.length < 5_000) last.text += value;
    },
    close: () => {
      const done = stack.pop();
      if (unit > 0) unit -= 1;
      if (unit === 0 && done && units.has(done.name)) finishUnit(done);
    },
  });
  if (end.kind === 'doctype') return { kind: 'refused', code: 'xml-doctype' };
  if (statements === 0) return { kind: 'refused', code: other === null ? 'xml-unknown' : 'camt-other-message' };
  if (end.kind !== 'complete') {
    const pending = stack.find((open) => open.name === 'Ntry');
    if (pending) {
      collector.put(pending.line, firstText(pending, ['AddtlNtryInf'], ['Amt']), refusedAs('record-cut'));
    }
    collector.warn(end.kind === 'truncated' ? 'truncated' : 'xml-malformed', { line: end.line });
  }
  checkBalances(collector);
  const byAccount = [...collector.accounts.keys()].map(bankFromAccount).find((name) => name !== null) ?? null;
  const bank = byAccount ?? (bankName === null ? null : (bankFromName(bankName) ?? bankName));
  return {
    kind: 'statement',
    statement: collector.finish({ bank, dialect: version === '' ? 'camt.053' : `camt.053.001.${version}`, encoding }),
  };
};

type Account = { id: string; currency: string };
const readAccount = (done: Node, before: Account, collector: Collector, named: (name: string) => void): Account => {
  const id = squeeze(firstText(done, ['Id', 'IBAN'], ['Id', 'Othr', 'Id'], ['Id', 'PrtryAcct', 'Id']))
    .replace(/\s/g, '')
    .slice(0, 80);
  const currency = textAt(done, 'Ccy').toUpperCase();
  const account = { id: id || before.id, currency: /^[A-Z]{3}$/.test(currency) ? currency : before.currency };
  collector.account(account.id, { currency: account.currency });
  const name = squeeze(firstText(done, ['Svcr', 'FinInstnId', 'Nm']));
  if (name !== '') named(name);
  return account;
};

const readBalance = (done: Node, accountId: string, collector: Collector): void => {
  const kind = firstText(done, ['Tp', 'CdOrPrtry', 'Cd'], ['Tp', 'CdOrPrtry', 'Prtry']).toUpperCase();
  const amount = camtAmount(at(done, 'Amt'));
  const sign = camtSign(textAt(done, 'CdtDbtInd'));
  const on = camtDay(at(done, 'Dt'));
  if (amount.kind !== 'amount' || sign === null) return;
  const cents = sign * Math.abs(amount.cents);
  const day = on.kind === 'day' ? on.day : null;
  if (kind === 'OPBD' || kind === 'PRCD') collector.account(accountId, { openingCents: cents, openingOn: day });
  if (kind === 'CLBD') collector.account(accountId, { balanceCents: cents, balanceOn: day });
};
