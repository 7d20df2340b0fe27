import type { BudgetMonth } from '../../domain/carbon-outcomes';
import type { Month } from '../../domain/day';
import { massText } from '../../text/carbon-mass';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { monthlyBars } from '../monthly';
import { smallMultiples } from '../small-multiples';
import type { ChartTheme } from '../theme';

/** True when the central value is past the budget of the month. */
export const overBudget = ({ kgCO2e, limitKg }: BudgetMonth): boolean =>
  kgCO2e !== null && limitKg !== null && kgCO2e.central > limitKg;

/** One team over the months: what it emitted, and its budget as a line across the bar. */
export const budgetHistoryChart = (months: readonly BudgetMonth[], team: string, theme: ChartTheme): ChartModel => {
  const budgeted = months.filter((one) => one.limitKg !== null && one.kgCO2e !== null);
  return monthlyBars({
    months: months.map((one) => one.month),
    series: [
      {
        label: t('carbonSetup.budgets.consumed'),
        tone: 'green',
        values: months.map((one) => one.kgCO2e?.central ?? null),
        marks: { label: t('carbonSetup.budgets.limit'), values: months.map((one) => one.limitKg) },
      },
    ],
    format: massText,
    monthColumn: t('carbonReport.columns.month'),
    texts: {
      accessibleName: t('carbonSetup.budgets.chartName', { team }),
      reading:
        budgeted.length === 0
          ? t('carbonSetup.budgets.readingNone', { team })
          : t('carbonSetup.budgets.reading', {
              team,
              over: budgeted.filter(overBudget).length,
              count: budgeted.length,
            }),
    },
    theme,
  });
};

/** Every team over the same months, one strip each on one scale: twelve teams over two years stay readable. */
export const teamsHistoryChart = (
  history: readonly BudgetMonth[],
  nameOf: (teamId: string | null) => string,
  theme: ChartTheme,
): ChartModel => {
  const months: Month[] = [...new Set(history.map((one) => one.month))].sort();
  const cells = new Map(history.map((one) => [`${one.teamId} ${one.month}`, one]));
  const ofTeams = [...new Set(history.map((one) => one.teamId))].filter((teamId) => teamId !== null);
  const teams = (ofTeams.length > 0 ? ofTeams : [null])
    .map((teamId) => {
      const own = months.map((month) => cells.get(`${teamId} ${month}`));
      return {
        label: nameOf(teamId),
        values: own.map((one) => one?.kgCO2e?.central ?? null),
        marks: own.map((one) => one?.limitKg ?? null),
        total: own.reduce((sum, one) => sum + (one?.kgCO2e?.central ?? 0), 0),
      };
    })
    .sort((a, b) => b.total - a.total);
  const [first] = teams;
  return smallMultiples({
    months,
    series: teams,
    format: massText,
    monthColumn: t('carbonReport.columns.month'),
    // A small team beside a large one would be a flat line.
    ownScales: true,
    texts: {
      accessibleName: t('carbonSetup.budgets.allName'),
      reading: first
        ? t('carbonSetup.budgets.allReading', { team: first.label, kg: massText(first.total) })
        : t('carbonSetup.budgets.nothing'),
    },
    theme,
  });
};
