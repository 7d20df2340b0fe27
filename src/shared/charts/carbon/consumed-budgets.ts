import type { BudgetStatus } from '../../domain/carbon-outcomes';
import { massText } from '../../text/carbon-mass';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { targets } from '../targets';
import type { ChartTheme, Tone } from '../theme';

export type ConsumedBudget = {
  readonly label: string;
  readonly consumedKg: number | null;
  readonly limitKg: number | null;
  readonly state: BudgetStatus['state'];
};

const tones: Readonly<Record<BudgetStatus['state'], Tone>> = {
  ok: 'green',
  warning: 'ochre',
  exceeded: 'brick',
  unknown: 'muted',
  'not-started': 'muted',
};

/** Carbon of teams against their budgets, one bar each in percent of its own limit: the screen's and the committee's. */
export const consumedBudgets = (budgets: readonly ConsumedBudget[], theme: ChartTheme): ChartModel =>
  targets({
    items: budgets.map(({ label, consumedKg, limitKg, state }) => ({
      label,
      value: consumedKg,
      target: limitKg,
      format: massText,
      tone: tones[state],
    })),
    columns: [
      t('carbonReport.budgetColumns.team'),
      t('carbonReport.budgetColumns.consumed'),
      t('carbonReport.budgetColumns.limit'),
    ],
    label: (value, target) => t('carbonReport.charts.budgets.label', { value, target }),
    texts: {
      accessibleName: t('carbonReport.charts.budgets.name'),
      reading: t('carbonReport.charts.budgets.reading', {
        count: budgets.filter(({ state }) => state === 'exceeded').length,
        total: budgets.length,
      }),
    },
    theme,
  });
