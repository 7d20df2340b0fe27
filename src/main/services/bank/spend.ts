import type { ReadableDb } from '@main/db/dossier-db';
import { statementLines } from '@main/db/repositories';
import type { BankSpend } from '@shared/contract/bank';
import { type Month, monthOf } from '@shared/domain/day';
import { cents } from '@shared/domain/money';
import { catalogueOf } from '../tools/tool-catalogue';

const add = <K>(sums: Map<K, number>, key: K, value: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + value);
};

/** What the kept lines of the imported statements add up to, in euros: refunds deducted, exchange fees apart. */
export const bankSpend = (db: ReadableDb): BankSpend => {
  const names = new Map(catalogueOf(db).tools.map(({ id, product }) => [id, product]));
  const [debits, fees, months] = [new Map<string, number>(), new Map<string, number>(), new Map<Month, number>()];
  for (const { currency, role, toolId, amountCents, bookedOn } of statementLines.list(db)) {
    if (currency !== 'EUR' || toolId === null) continue;
    if (role === 'fee') add(fees, toolId, -amountCents);
    else {
      add(debits, toolId, -amountCents);
      add(months, monthOf(bookedOn), -amountCents);
    }
  }
  return {
    tools: [...debits]
      .map(([toolId, debited]) => ({
        toolName: names.get(toolId) ?? toolId,
        debitedCents: cents(debited),
        feesCents: cents(fees.get(toolId) ?? 0),
      }))
      .sort((a, b) => b.debitedCents - a.debitedCents),
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, debited]) => ({ month, debitedCents: cents(debited) })),
  };
};
