import type { ReadableDb } from '@main/db/dossier-db';
import { charterDrafts } from '@main/db/repositories';
import type { SpentMonth } from '@main/engine/committee';
import type { AuditResult } from '@shared/domain/audit';
import { type Day, lastDay, type Month, shiftMonth } from '@shared/domain/day';
import { auditOfDossier } from '../audit/audit-of-dossier';
import { monthlyBudget } from '../charter/charter-facts';

export type MonthCost = {
  readonly now: SpentMonth | null;
  readonly previous: number | null;
  /** Euro cents HT a month: that of the charter, else the sum of the subscriptions' budgets. */
  readonly budget: number | null;
  /** Commitments and their last day to give notice, on the day studied. */
  readonly renewals: AuditResult['renewals'];
};

/** Last day of the month studied, or today while it runs. */
export const briefingDay = (month: Month, today: Day): Day => (lastDay(month) < today ? lastDay(month) : today);

/** Spending of a month and of the one before, as the licence audit counts them. */
export const costOfMonth = (db: ReadableDb, dossierName: string, month: Month, today: Day): MonthCost => {
  const asOf = briefingDay(month, today);
  const { cost, renewals } = auditOfDossier(db, dossierName, asOf).audit;
  const spent = (at: Month): SpentMonth | null => {
    const found = cost.byMonth.find((one) => one.month === at);
    // No payment and no subscription: nobody has said anything yet, which is not a month at zero.
    const told = found !== undefined && (found.totalCents !== 0 || (cost.annualNet.value ?? 0) !== 0);
    if (told)
      return { cents: found.totalCents, status: found.status, paid: found.paidCents, estimated: found.estimatedCents };
    // Nothing is paid yet for that month: what the running subscriptions cost in a month.
    if (at !== month || cost.annualNet.value === null || cost.annualNet.value === 0) return null;
    const estimated = Math.round(cost.annualNet.value / 12);
    return { cents: estimated, status: 'estimated', paid: 0, estimated };
  };
  const before = spent(shiftMonth(month, -1));
  const lacking = (at: Month): number => cost.byMonth.find((one) => one.month === at)?.missing.length ?? 0;
  // Subscriptions whose start nobody knows count this month and not before: the two months do not compare.
  const partial = lacking(shiftMonth(month, -1)) > lacking(month);
  return {
    now: spent(month),
    previous: before === null || before.status === 'unknown' || partial ? null : before.cents,
    budget: charterDrafts.get(db, 'draft')?.values.monthlyBudgetCents ?? monthlyBudget(db),
    renewals,
  };
};
