import type { DossierDb } from '@main/db/dossier-db';
import { carbonBudgets, carbonDeclaredShares, carbonSamples, electricityBills } from '@main/db/repositories';
import {
  budgetLimitKg,
  budgetOf,
  companyNonEssential,
  electricityTrend,
  footprintOfGroups,
  monthlyKg,
  nonEssentialFigure,
  nonEssentialShares,
} from '@main/engine/carbon';
import type { KpiFacts } from '@main/engine/kpi';
import type { Day, Month } from '@shared/domain/day';
import { carbonContextOf } from '../carbon/carbon-settings';
import { groupsOfMonth } from '../carbon/usage-of-dossier';

export const kwhOf = (db: DossierDb, month: Month): number | null =>
  electricityTrend(electricityBills.list(db.read)).months.find((bill) => bill.month === month)?.kwh ?? null;

type CarbonFacts = Pick<
  KpiFacts,
  'carbonKg' | 'carbonPartial' | 'carbonLimitKg' | 'nonEssential' | 'uses' | 'electricityKwh'
>;

/** Carbon of one month, with the samples and declarations already made on that day. */
export const carbonFactsOf = (db: DossierDb, month: Month, asOf: Day): CarbonFacts => {
  const context = carbonContextOf(db.read);
  const own = groupsOfMonth(db.read, month);
  const footprint = footprintOfGroups(context, own, { asOf, axes: [['team']] });
  const budget = budgetOf(carbonBudgets.list(db.read), null, month);
  // Only the month that a budget in reduction refers to: a dossier may hold years of uses.
  const referred = budget?.limit.kind === 'reduction' ? budget.limit.referenceMonth : null;
  const lookup = monthlyKg(context, referred !== null && referred <= month ? groupsOfMonth(db.read, referred) : []);
  const shares = nonEssentialShares(
    carbonSamples.list(db.read).filter((sample) => sample.takenOn <= asOf),
    carbonDeclaredShares
      .list(db.read)
      .filter((share) => share.declaredOn <= asOf)
      .map(({ id: _, ...share }) => share),
  );
  const byTeam = (footprint.slices.team ?? []).map(({ key, requests }) => ({ teamId: key.team ?? null, requests }));
  const sizes = shares.flatMap((share) => (share.size === null ? [] : [share.size]));
  const size = sizes.length === 0 ? null : sizes.reduce((sum, one) => sum + one, 0);
  return {
    carbonKg: footprint.total?.gwpKgCO2e ?? null,
    carbonPartial: footprint.unknown.length > 0,
    carbonLimitKg: budget ? budgetLimitKg(budget, lookup) : null,
    nonEssential: nonEssentialFigure(companyNonEssential(shares, byTeam), size),
    uses: own.length === 0 ? null : footprint,
    electricityKwh: kwhOf(db, month),
  };
};
