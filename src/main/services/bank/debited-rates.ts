import type { DebitedRate } from '@shared/domain/audit';
import type { StatementLine } from '@shared/domain/bank-records';
import { monthOf } from '@shared/domain/day';
import { currencySchema } from '@shared/domain/money';
import Big from 'big.js';

/**
 * Rates that the bank really applied, from kept debits whose statement gives the amount of the purchase: units of the
 * currency for one euro, weighted by amount, by subscription and month. Exchange fees are not part of them.
 */
export const debitedRatesOf = (lines: readonly StatementLine[]): DebitedRate[] => {
  type Sum = { readonly key: Omit<DebitedRate, 'rate'>; original: Big; euros: Big };
  const sums = new Map<string, Sum>();
  for (const line of lines) {
    const currency = currencySchema.safeParse(line.originalCurrency);
    const debit = line.role === 'payment' && line.currency === 'EUR' && line.amountCents < 0;
    if (!debit || !currency.success || currency.data === 'EUR' || line.originalAmount === null) continue;
    const key = { subscriptionId: line.subscriptionId, currency: currency.data, month: monthOf(line.bookedOn) };
    const id = JSON.stringify(key);
    const sum = sums.get(id) ?? { key, original: new Big(0), euros: new Big(0) };
    sums.set(id, {
      key,
      original: sum.original.plus(line.originalAmount),
      euros: sum.euros.plus(new Big(-line.amountCents).div(100)),
    });
  }
  return [...sums.values()].flatMap(({ key, original, euros }) =>
    original.gt(0) && euros.gt(0) ? [{ ...key, rate: original.div(euros).round(6).toNumber() }] : [],
  );
};
