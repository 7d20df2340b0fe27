import type { DossierDb } from '@main/db/dossier-db';
import { carbonBudgets } from '@main/db/repositories';
import { budgetsOfMonth, monthlyKg } from '@main/engine/carbon';
import { type Day, type Month, monthOf, monthRange, shiftMonth } from '@shared/domain/day';
import type { Interval } from '@shared/domain/interval';
import { carbonContextOf, workCalendarOf } from './carbon-settings';
import { allGroups } from './usage-of-dossier';

const add = (a: Interval | null, b: Interval | null): Interval | null => {
  if (a === null || b === null) return a ?? b;
  return { low: a.low + b.low, central: a.central + b.central, high: a.high + b.high };
};

/** Budgets that hold in a month, seen today, with the twelve months of each team that end there. */
export const budgetsView = (db: DossierDb, month: Month, today: Day) => {
  const budgets = carbonBudgets.list(db.read);
  const lookup = monthlyKg(carbonContextOf(db.read), allGroups(db, monthOf(today)));
  const followed = [...new Set([null, ...budgets.map((budget) => budget.teamId)])];
  return {
    budgets,
    statuses: budgetsOfMonth(budgets, month, lookup, workCalendarOf(db.read), today),
    history: followed.flatMap((teamId) =>
      monthRange(shiftMonth(month, -11), month).map((at) => {
        const kg = lookup(teamId, at);
        return { teamId, month: at, kgCO2e: kg && add(kg.toDate, kg.wholeMonth) };
      }),
    ),
  };
};
