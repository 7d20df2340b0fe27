import { cleanLabel, merchantKey } from '@main/engine/bank';
import type { BankAnalysis, StatementTransaction } from '@shared/domain/bank';
import type { ReviewLine, ReviewQuestion } from '@shared/domain/bank-review';
import type { BankContext } from './context';

/** Amount and currency of the purchase: a field of the file, else what the label says. */
export const originalOf = (tx: StatementTransaction): ReviewLine['original'] => {
  if (tx.originalAmount !== null && tx.originalCurrency !== null)
    return { amount: tx.originalAmount, currency: tx.originalCurrency };
  return cleanLabel(tx.label, tx.counterparty).foreign;
};

/** Labels to confirm, by merchant. A candidate that the dossier already pays for is suggested. */
export const questionsOf = (
  analysis: BankAnalysis,
  byIndex: ReadonlyMap<number, StatementTransaction>,
  context: BankContext,
  lineOf: (tx: StatementTransaction, toolIds: readonly string[]) => ReviewLine,
): ReviewQuestion[] => {
  const groups = new Map<string, ReviewQuestion>();
  for (const { index, candidates } of analysis.ambiguous) {
    const tx = byIndex.get(index);
    if (!tx) continue;
    const clean = cleanLabel(tx.label, tx.counterparty);
    const pattern = merchantKey(clean);
    const toolIds = candidates.flatMap(({ toolId }) => (toolId === null ? [] : [toolId]));
    const line = lineOf(tx, toolIds);
    const known = groups.get(pattern);
    const paidFor = toolIds.filter((id) =>
      context.subscriptions.some((one) => one.toolId === id && one.status !== 'ended'),
    );
    groups.set(
      pattern,
      known
        ? { ...known, lines: [...known.lines, line] }
        : {
            pattern,
            label: clean.merchant || pattern,
            lines: [line],
            candidates,
            suggestion: paidFor.length === 1 ? (paidFor[0] ?? null) : null,
          },
    );
  }
  return [...groups.values()];
};
