import type { UsageCounts, UsageReport } from '@shared/domain/usage';
import { type ExactAmount, usageUnits } from '@shared/domain/usage';
import Big from 'big.js';

/** Volume of a file by unit, service rows included: it is what the tool counted. Units are never added together. */
export const totalCounts = (report: UsageReport): UsageCounts => {
  const totals: UsageCounts = {};
  for (const unit of usageUnits) {
    const known = report.accounts.flatMap((account) => account.counts[unit] ?? []);
    if (known.length > 0) totals[unit] = known.reduce((sum, value) => sum.plus(value), new Big(0)).toNumber();
  }
  return totals;
};

/** Spend of a file, exact, service rows included; null when it bears no amount or waits for an answer on them. */
export const totalSpend = (report: UsageReport): ExactAmount | null => {
  if (report.questions.some((question) => question.code === 'decimal-mark')) return null;
  const known = report.accounts.flatMap((account) => (account.spend ? [account.spend] : []));
  const first = known[0];
  if (!first) return null;
  return {
    amount: known.reduce((sum, spend) => sum.plus(spend.amount), new Big(0)).toFixed(),
    currency: first.currency,
  };
};
