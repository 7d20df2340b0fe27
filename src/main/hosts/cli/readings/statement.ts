import { analyseStatement, cleanLabel, purchaseDay } from '@main/engine/bank';
import { readBankStatement } from '@main/importers/bank';
import type { BankAnalysis, MatchCandidate, ParsedStatement, StatementTransaction } from '@shared/domain/bank';
import type { Catalogue } from '@shared/domain/catalogue';
import { textOf } from '@shared/text/translate';

const amountOf = (cents: number): number => cents / 100;

const original = (tx: StatementTransaction) => {
  if (tx.originalAmount !== null && tx.originalCurrency !== null)
    return { amount: Number(tx.originalAmount), currency: tx.originalCurrency };
  const written = cleanLabel(tx.label, tx.counterparty).foreign;
  return written === null ? null : { amount: Number(written.amount), currency: written.currency };
};

const transaction = (tx: StatementTransaction) => ({
  index: tx.index,
  date: tx.bookedOn,
  opDate: tx.purchasedOn ?? purchaseDay(cleanLabel(tx.label, null).boughtOn, tx.bookedOn),
  amount: amountOf(tx.amountCents),
  currency: tx.currency,
  label: tx.label.replace(/\s+/g, ' '),
  original: original(tx),
});

const candidateName = ({ toolId, vendor, product }: MatchCandidate): string =>
  toolId === null ? textOf('bank.otherProduct', { vendor }) : (product ?? toolId);

const named = (toolId: string, catalogue: Catalogue) => {
  const tool = catalogue.tools.find((one) => one.id === toolId);
  return { vendor: tool?.vendor ?? toolId, product: tool?.product ?? toolId };
};

const analysed = (analysis: BankAnalysis, catalogue: Catalogue) => ({
  recurring: analysis.recurring.map((one) => ({
    ...named(one.toolId, catalogue),
    cadence: one.cadence,
    indexes: one.indexes,
    lastAmount: amountOf(one.lastAmountCents),
    certainty: one.certainty,
  })),
  usageBased: analysis.usageBased.map((one) => ({ ...named(one.toolId, catalogue), indexes: one.indexes })),
  ambiguous: analysis.ambiguous.map(({ index, candidates }) => ({ index, candidates: candidates.map(candidateName) })),
  fxFees: analysis.fxFees,
});

const statementJson = (statement: ParsedStatement, catalogue: Catalogue) => ({
  format: statement.format,
  bank: statement.bank,
  encoding: statement.encoding,
  accounts: statement.accounts.map(({ id, balanceCents, balanceOn }) => ({
    id,
    balance: balanceCents === null ? null : amountOf(balanceCents),
    balanceDate: balanceOn,
  })),
  transactions: statement.transactions.map(transaction),
  ignored: statement.ignored.map(({ line, label, amountCents, reason }) => ({
    line,
    label,
    amount: amountCents === null ? null : amountOf(amountCents),
    reason,
  })),
  refused: statement.refused.map(({ line, reason }) => ({ line, reason })),
  ...analysed(analyseStatement(statement.transactions, catalogue), catalogue),
  warnings: statement.warnings,
  questions: statement.questions,
});

/**
 * The JSON of `sobria lire releve` (design/CLI.md): reads and analyses one statement. A file that cannot be read gives
 * `{ error, message, params }`, the message in French. `fileName` is only used in the message: recognition reads bytes.
 */
export const readStatement = (bytes: Uint8Array, fileName: string, catalogue: Catalogue): Record<string, unknown> => {
  const outcome = readBankStatement(bytes);
  if (outcome.ok) return statementJson(outcome.statement, catalogue);
  const { code, params } = outcome.error;
  return { error: code, message: textOf(`bank.errors.${code}`, { ...params, file: fileName }), params };
};
