import type { BankAnalysis } from '@shared/domain/bank';
import { byDate, type Charge, groupBy } from './charge';

/** A refund comes at most four months after its debit. */
const WINDOW = 120;

/** Ties each credit of a tool to the last debit before it that is at least as large; null when the file has none. */
export const linkRefunds = (credits: readonly Charge[], debits: readonly Charge[]): BankAnalysis['refunds'] => {
  const byTool = groupBy(debits, ({ match }) => match.toolId ?? '');
  for (const list of byTool.values()) list.sort(byDate);
  return [...credits].sort(byDate).flatMap((credit) => {
    const toolId = credit.match.toolId;
    if (toolId === null) return [];
    const list = byTool.get(toolId) ?? [];
    let linked: Charge | null = null;
    for (let i = list.length - 1; i >= 0 && i >= list.length - 400; i -= 1) {
      const debit = list[i];
      if (!debit || debit.dayNumber > credit.dayNumber) continue;
      if (credit.dayNumber - debit.dayNumber > WINDOW) break;
      if (Math.abs(debit.tx.amountCents) < credit.tx.amountCents) continue;
      linked ??= debit;
      if (Math.abs(debit.tx.amountCents) === credit.tx.amountCents) {
        linked = debit;
        break;
      }
    }
    return [{ index: credit.tx.index, linkedTo: linked?.tx.index ?? null, toolId }];
  });
};
