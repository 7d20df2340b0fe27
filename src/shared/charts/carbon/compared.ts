import type { CarbonNames } from '../../contract/carbon';
import type { BudgetStatus, LeverPlan, MethodComparison } from '../../domain/carbon-outcomes';
import { massRange, massText } from '../../text/carbon-mass';
import { formatNumber } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { ranges } from '../ranges';
import type { ChartTheme } from '../theme';
import { waterfall } from '../waterfall';
import { consumedBudgets } from './consumed-budgets';

/** The three methods on the same uses. */
export const methodsChart = (methods: readonly MethodComparison[], theme: ChartTheme): ChartModel => {
  const known = methods.flatMap((one) => (one.footprint.total ? [one.footprint.total.gwpKgCO2e.central] : []));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return ranges({
    items: methods.map((one) => ({
      label: t(`carbon.methods.${one.method}`),
      range: one.footprint.total?.gwpKgCO2e ?? null,
      tone: one.selected ? 'green' : 'slate',
    })),
    format: massText,
    formatRange: massRange,
    columns: [
      t('carbonReport.methodColumns.method'),
      t('carbonReport.columns.low'),
      t('carbonReport.columns.central'),
      t('carbonReport.columns.high'),
    ],
    texts: {
      accessibleName: t('carbonReport.charts.methods.name'),
      reading:
        known.length > 1 && least > 0
          ? t('carbonReport.charts.methods.reading', { times: formatNumber(most / least, most / least < 10 ? 1 : 0) })
          : t('carbonReport.charts.methods.same'),
    },
    theme,
  });
};

/** Each budget of a month: what is consumed, in percent of its limit. */
export const budgetsChart = (
  statuses: readonly BudgetStatus[],
  nameOf: (teamId: string | null) => string,
  theme: ChartTheme,
): ChartModel =>
  consumedBudgets(
    statuses.map(({ teamId, consumedKg, limitKg, state }) => ({
      label: nameOf(teamId),
      consumedKg: consumedKg?.central ?? null,
      limitKg,
      state,
    })),
    theme,
  );

/** From today's footprint to what the levers leave, one step each. */
export const leversChart = (plan: LeverPlan, nameOf: (leverId: string) => string, theme: ChartTheme): ChartModel => {
  const after = plan.beforeKg.central - plan.savedKg.central;
  return waterfall({
    items: [
      { label: t('carbonReport.charts.levers.before'), value: plan.beforeKg.central, kind: 'total', tone: 'slate' },
      ...plan.levers.map((lever) => ({
        label: nameOf(lever.leverId),
        value: -lever.savedKg.central,
        kind: 'step' as const,
        tone: 'green' as const,
      })),
      { label: t('carbonReport.charts.levers.after'), value: after, kind: 'total', tone: 'slate' },
    ],
    format: massText,
    columns: [t('carbonReport.planColumns.lever'), t('carbonReport.columns.kg')],
    texts: {
      accessibleName: t('carbonReport.charts.levers.name'),
      reading: t('carbonReport.charts.levers.reading', {
        before: massText(plan.beforeKg.central),
        after: massText(after),
      }),
    },
    theme,
  });
};

export type NameOfTeam = (names: CarbonNames, teamId: string | null) => string;
/** « Toute l’entreprise », or the team. */
export const teamName: NameOfTeam = (names, teamId) =>
  teamId === null ? t('carbonScreens.wholeCompany') : (names.teams[teamId] ?? teamId);
