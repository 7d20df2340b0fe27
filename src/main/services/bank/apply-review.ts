import type { WritableDb } from '@main/db/dossier-db';
import {
  bankAnswers,
  bankMappings,
  payments,
  statementImports,
  statementLines,
  subscriptions,
} from '@main/db/repositories';
import { cleanLabel } from '@main/engine/bank';
import type { StatementResult } from '@shared/contract/bank';
import type { ColumnMapping, RememberedAnswer, StatementTransaction } from '@shared/domain/bank';
import type { LineRole } from '@shared/domain/bank-records';
import type { ItemAction, ReviewChoices, ReviewItem, ReviewLine } from '@shared/domain/bank-review';
import type { Day } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import type { Subscription, VatRegime } from '@shared/domain/subscription';
import { netOfDebit } from './amounts';
import { maskAccount, maskLabel } from './mask';
import { periodOf } from './proposal';
import type { WorkedItem, WorkedReview } from './review';

type Counts = { -readonly [K in keyof Omit<StatementResult, 'importId'>]: number };
/** Labels of these lines name a person. */
const nominal: ReadonlySet<ReviewLine['shadow'][number]> = new Set([
  'employee-card',
  'expense-claim',
  'personal-account',
]);

/** What is done with an item when the person said nothing. */
export const actionOf = (item: ReviewItem, choices: ReviewChoices): ItemAction => {
  const chosen = choices.items.find(({ id }) => id === item.id);
  if (chosen) return chosen.action;
  if (item.proposal === 'attach' && item.subscriptionId !== null)
    return { kind: 'attach', subscriptionId: item.subscriptionId, updatePrice: false };
  return item.proposal === 'create' ? { kind: 'create' } : { kind: 'payments' };
};

/** Lines of an item that are written: new ones, those the dossier has a payment for, and those taken in spite of a likeness. */
export const linesToWrite = (item: ReviewItem, choices: ReviewChoices): ReviewLine[] =>
  item.lines.filter(
    ({ index, state }) =>
      !choices.leftOut.includes(index) &&
      (state === 'fresh' || state === 'paid' || (state === 'possible' && choices.taken.includes(index))),
  );

const storedLabel = (tx: StatementTransaction, line: ReviewLine, item: ReviewItem): string =>
  (line.shadow.some((flag) => nominal.has(flag))
    ? item.matchedText
    : maskLabel(cleanLabel(tx.label, tx.counterparty).merchant || item.matchedText)
  ).slice(0, 300);

/** The file that was read, as the import keeps it. */
export type ImportedFile = {
  readonly fileName: string;
  readonly hash: string;
  /** Signature of its columns, and the columns the person accepted for it: remembered with the import. */
  readonly signature: string | null;
  readonly mapping: ColumnMapping | null;
};

export type Applying = {
  readonly file: ImportedFile;
  readonly worked: WorkedReview;
  readonly choices: ReviewChoices;
  readonly newId: () => string;
  readonly now: string;
};

/** The subscription an item goes to, created or updated on the way; null: none. */
const subscriptionFor = (
  db: WritableDb,
  { item, draft }: WorkedItem,
  action: ItemAction,
  newId: () => string,
  counts: Counts,
): Subscription | null => {
  if (action.kind === 'create') {
    counts.created += 1;
    return subscriptions.save(db, { ...draft, id: newId() });
  }
  if (action.kind !== 'attach') return null;
  const found = subscriptions.get(db, action.subscriptionId);
  if (!found || !action.updatePrice || item.debitedPriceCents === null || item.subscriptionId !== found.id)
    return found;
  counts.updated += 1;
  return subscriptions.save(db, {
    ...found,
    unitPriceCents: item.debitedPriceCents,
    period: item.cadence === 'irregular' ? found.period : periodOf(item.cadence),
    priceOrigin: 'statement',
    priceSeenOn: item.lastOn,
  });
};

type Paid = { readonly id: string; readonly bookedOn: Day };

/** Writes the payment of a line, or completes the one the dossier has; null: none in euros. */
const writePayment = (
  db: WritableDb,
  line: ReviewLine,
  worked: WorkedItem,
  owner: { readonly subscriptionId: string | null; readonly regime: VatRegime; readonly label: string },
  newId: () => string,
  counts: Counts,
): Paid | null => {
  const known = worked.payments.get(line.index);
  if (known) {
    counts.confirmed += 1;
    const completed = {
      ...known,
      subscriptionId: known.subscriptionId ?? owner.subscriptionId,
      debitedCents: known.debitedCents ?? cents(-line.amountCents),
    };
    if (completed.subscriptionId !== known.subscriptionId || completed.debitedCents !== known.debitedCents)
      payments.save(db, completed);
    return { id: known.id, bookedOn: known.paidOn };
  }
  if (line.role === 'fee') return null;
  if (line.currency !== 'EUR') {
    counts.notInEuros += 1;
    return null;
  }
  counts.payments += 1;
  const saved = payments.save(db, {
    id: newId(),
    subscriptionId: owner.subscriptionId,
    toolId: worked.item.toolId,
    paidOn: line.bookedOn,
    netCents: netOfDebit(-line.amountCents, owner.regime),
    debitedCents: cents(-line.amountCents),
    origin: 'statement',
    label: owner.label,
  });
  return { id: saved.id, bookedOn: saved.paidOn };
};

const writeItem = (
  db: WritableDb,
  importId: string,
  worked: WorkedItem,
  action: ItemAction,
  applying: Applying,
  counts: Counts,
): void => {
  const { choices, newId } = applying;
  const lines = linesToWrite(worked.item, choices);
  if (lines.length === 0 && !(action.kind === 'attach' && action.updatePrice)) return;
  const subscription = subscriptionFor(db, worked, action, newId, counts);
  for (const line of lines) {
    const tx = applying.worked.transactions.get(line.index);
    if (!tx) continue;
    const label = storedLabel(tx, line, worked.item);
    const owner = {
      subscriptionId: subscription?.id ?? null,
      regime: subscription?.vatRegime ?? worked.draft.vatRegime,
      label,
    };
    const paid = writePayment(db, line, worked, owner, newId, counts);
    statementLines.save(db, {
      id: newId(),
      importId,
      account: maskAccount(tx.accountId),
      bookedOn: tx.bookedOn,
      amountCents: cents(tx.amountCents),
      currency: tx.currency,
      originalAmount: line.original?.amount ?? null,
      originalCurrency: line.original?.currency ?? null,
      label,
      toolId: worked.item.toolId,
      role: line.role satisfies LineRole,
      shadow: line.shadow,
      subscriptionId: owner.subscriptionId,
      paymentId: paid?.id ?? null,
      keyId: tx.keys.id,
      keyContent: tx.keys.content,
    });
  }
};

const remember = (db: WritableDb, choices: ReviewChoices, newId: () => string): void => {
  const known = new Map(bankAnswers.list(db).map((answer): [string, RememberedAnswer] => [answer.pattern, answer]));
  for (const { pattern, decision } of choices.answers)
    bankAnswers.save(db, { id: known.get(pattern)?.id ?? newId(), pattern, decision });
};

const rememberColumns = (db: WritableDb, { file: { mapping, signature }, newId }: Applying): void => {
  if (mapping === null || signature === null) return;
  const known = bankMappings.list(db).find((one) => one.signature === signature);
  bankMappings.save(db, { id: known?.id ?? newId(), signature, mapping });
};

/** Writes a reviewed statement: subscriptions, payments, kept lines, answers and columns. Inside one operation. */
export const applyReview = (db: WritableDb, applying: Applying): StatementResult => {
  const { file, worked, choices, newId, now } = applying;
  const { recognised, questions } = worked.review;
  const counts: Counts = {
    created: 0,
    updated: 0,
    payments: 0,
    confirmed: 0,
    known: 0,
    ignored: 0,
    unanswered: questions.reduce((total, question) => total + question.lines.length, 0),
    refused: recognised.refused.length,
    notInEuros: 0,
  };
  const importId = newId();
  statementImports.save(db, {
    id: importId,
    fileName: file.fileName,
    hash: file.hash,
    importedAt: now,
    format: recognised.format,
    bank: recognised.bank,
    encoding: recognised.encoding,
    accounts: recognised.accounts.map(({ id }) => id),
    periodFrom: recognised.periodFrom,
    periodTo: recognised.periodTo,
    records: recognised.records,
    refused: recognised.refused.length,
  });
  remember(db, choices, newId);
  rememberColumns(db, applying);
  for (const one of worked.items) {
    counts.known += one.item.lines.filter(({ state }) => state === 'known').length;
    const action = actionOf(one.item, choices);
    if (action.kind === 'ignore') counts.ignored += one.item.lines.length;
    else writeItem(db, importId, one, action, applying, counts);
  }
  return { importId, ...counts };
};
