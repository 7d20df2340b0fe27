import type { DossierDb } from '@main/db/dossier-db';
import { carbonBudgets } from '@main/db/repositories';
<<<<<<< HEAD
import { budgetHistory, budgetsOfMonth, monthlyKg } from '@main/engine/carbon';
import { type Day, type Month, monthOf, monthRange, shiftMonth } from '@shared/domain/day';
import { carbonContextOf, workCalendarOf } from './carbon-settings';
import { allGroups } from './usage-of-dossier';
=======
import { budgetsOfMonth } from '@main/engine/carbon';
import { type Day, type Month, monthOf, monthRange, shiftMonth } from '@shared/domain/day';
import type { Interval } from '@shared/domain/interval';
import { workCalendarOf } from './carbon-settings';
import { kgOfDossier } from './monthly-kg-of-dossier';
>>>>>>> 59c367d (Backups, checks and the statement leave the main thread; what is computed is kept until the next write)

/** Two years: what a team follows to see whether a budget holds. */
const HISTORY_MONTHS = 24;

/** Budgets that hold in a month, seen today, with the two years of the company and of each team that end there. */
export const budgetsView = (db: DossierDb, month: Month, today: Day) => {
  const budgets = carbonBudgets.list(db.read);
<<<<<<< HEAD
  const groups = allGroups(db, monthOf(today));
  const lookup = monthlyKg(carbonContextOf(db.read), groups);
  const calendar = workCalendarOf(db.read);
  const teamIds = [...new Set([null, ...budgets.map((one) => one.teamId), ...groups.map((one) => one.teamId)])];
  const months = monthRange(shiftMonth(month, 1 - HISTORY_MONTHS), month);
=======
  const lookup = kgOfDossier(db.read, monthOf(today));
  const followed = [...new Set([null, ...budgets.map((budget) => budget.teamId)])];
>>>>>>> 59c367d (Backups, checks and the statement leave the main thread; what is computed is kept until the next write)
  return {
    budgets,
    statuses: budgetsOfMonth(budgets, month, lookup, calendar, today),
    history: budgetHistory({ budgets, lookup, calendar, asOf: today }, teamIds, months),
  };
};
