import type { DossierDb } from '@main/db/dossier-db';
import { carbonBudgets } from '@main/db/repositories';
import { budgetHistory, budgetsOfMonth } from '@main/engine/carbon';
import { type Day, type Month, monthOf, monthRange, shiftMonth } from '@shared/domain/day';
import { workCalendarOf } from './carbon-settings';
import { kgOfDossier } from './monthly-kg-of-dossier';
import { allGroups } from './usage-of-dossier';

/** Two years: what a team follows to see whether a budget holds. */
const HISTORY_MONTHS = 24;

/** Budgets that hold in a month, seen today, with the two years of the company and of each team that end there. */
export const budgetsView = (db: DossierDb, month: Month, today: Day) => {
  const budgets = carbonBudgets.list(db.read);
  const lookup = kgOfDossier(db.read, monthOf(today));
  const calendar = workCalendarOf(db.read);
  const withUses = new Set(allGroups(db.read, monthOf(today)).map((one) => one.teamId));
  const teamIds = [...new Set([null, ...budgets.map((one) => one.teamId), ...withUses])];
  const months = monthRange(shiftMonth(month, 1 - HISTORY_MONTHS), month);
  return {
    budgets,
    statuses: budgetsOfMonth(budgets, month, lookup, calendar, today),
    history: budgetHistory({ budgets, lookup, calendar, asOf: today }, teamIds, months),
  };
};
