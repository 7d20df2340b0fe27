import type { BankAnalysis, ParsedStatement, StatementTransaction } from '@shared/domain/bank';
import { withHashedKeys } from './mask';

/** A statement read and not imported yet: kept in memory for its window, never on disk. */
export type StatementReading = {
  readonly id: string;
  readonly fileName: string;
  readonly hash: string;
  readonly statement: ParsedStatement;
  readonly analysis: BankAnalysis;
};

/** The operations that an analysis can be about: matched, fees, foreign, and the last of each account for its dates. */
const concerned = (transactions: readonly StatementTransaction[], analysis: BankAnalysis): Set<number> => {
  const indexes = new Set([
    ...analysis.matches.map(({ index }) => index),
    ...analysis.fxFees.map(({ index }) => index),
    ...transactions.filter((tx) => tx.originalCurrency !== null).map(({ index }) => index),
  ]);
  const last = new Map<string, StatementTransaction>();
  for (const tx of transactions) {
    const best = last.get(tx.accountId);
    if (!best || tx.bookedOn >= best.bookedOn) last.set(tx.accountId, tx);
  }
  for (const tx of last.values()) indexes.add(tx.index);
  return indexes;
};

/**
 * The operations to analyse again with more answers: a statement of 100 000 lines holds a few hundred of them. Their
 * keys no longer bear the account number.
 */
export const operationsFor = (reading: StatementReading, patterns: readonly string[]): StatementTransaction[] => {
  const { transactions } = reading.statement;
  const indexes = concerned(transactions, reading.analysis);
  const words = patterns.map((pattern) => pattern.split(' ')[0] ?? pattern).filter((word) => word.length > 1);
  const named = (tx: StatementTransaction): boolean => {
    const text = `${tx.counterparty ?? ''} ${tx.label}`.toUpperCase();
    return words.some((word) => text.includes(word));
  };
  return transactions.filter((tx) => indexes.has(tx.index) || (words.length > 0 && named(tx))).map(withHashedKeys);
};
