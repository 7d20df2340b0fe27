import { formatEuros } from '../text/format';
import { t } from '../text/translate';
import type { ChartModel } from './model';
import { stackedBars } from './stacked-bars';
import type { ChartTheme } from './theme';

/** Débits d'un outil, in euro cents; exchange fees come on top. */
export type ToolSpend = { readonly toolName: string; readonly debitedCents: number; readonly feesCents: number };

const euros = (value: number): string => formatEuros(value, { cents: 'never' });
/** Past this number of bars the others are added up. */
const SHOWN = 10;

const withOthers = (sorted: readonly ToolSpend[]): readonly ToolSpend[] => {
  const others = sorted.slice(SHOWN);
  if (others.length < 2) return sorted;
  const sum = (pick: (one: ToolSpend) => number) => others.reduce((total, one) => total + pick(one), 0);
  return [
    ...sorted.slice(0, SHOWN),
    {
      toolName: t('bankScreens.chart.others', { count: others.length }),
      debitedCents: sum((one) => one.debitedCents),
      feesCents: sum((one) => one.feesCents),
    },
  ];
};

/** What each tool cost according to the statements, longest first, exchange fees apart. */
export const debitedByToolChart = (tools: readonly ToolSpend[], theme: ChartTheme): ChartModel => {
  const sorted = [...tools].sort((a, b) => b.debitedCents - a.debitedCents);
  const shown = withOthers(sorted);
  const fees = tools.reduce((sum, { feesCents }) => sum + feesCents, 0);
  const all = [
    { label: t('bankScreens.chart.debited'), tone: 'green' as const, values: shown.map((one) => one.debitedCents) },
    { label: t('bankScreens.chart.fees'), tone: 'ochre' as const, values: shown.map((one) => one.feesCents) },
  ];
  return stackedBars({
    rows: shown.map(({ toolName }) => toolName),
    series: all.filter(({ values }) => values.some((value) => value > 0)),
    format: euros,
    rowColumn: t('bankScreens.chart.tool'),
    texts: {
      accessibleName: t('bankScreens.chart.name'),
      reading: t('bankScreens.chart.reading', {
        tool: sorted[0]?.toolName ?? '',
        amount: euros(sorted[0]?.debitedCents ?? 0),
        total: euros(sorted.reduce((sum, { debitedCents }) => sum + debitedCents, 0)),
        fees: fees > 0 ? euros(fees) : 'none',
      }),
    },
    theme,
  });
};
