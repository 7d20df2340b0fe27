import { callout } from '@main/reports/theme/boxes';
import type { Content } from '@main/reports/theme/content';
import { heading2 } from '@main/reports/theme/headings';
import { table } from '@main/reports/theme/table';
import { paragraph } from '@main/reports/theme/text';
import { teamName } from '@shared/charts/carbon';
import { massText } from '@shared/text/carbon-mass';
import { formatMonth, formatPercent, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { CarbonReportInput } from '../input';

const signed = (pct: number | null): string => {
  if (pct === null) return UNKNOWN;
  return pct > 0 ? `+${formatPercent(pct)}` : formatPercent(pct);
};

const budgetsTable = ({ budgets, budgetMonth, view }: CarbonReportInput): Content[] =>
  budgets.length === 0
    ? []
    : [
        heading2(t('carbonReport.budgetsTitle', { month: formatMonth(budgetMonth) })),
        table({
          columns: [
            { label: t('carbonReport.budgetColumns.team'), align: 'left', width: '*' },
            { label: t('carbonReport.budgetColumns.limit'), align: 'right', width: 90 },
            { label: t('carbonReport.budgetColumns.consumed'), align: 'right', width: 90 },
            { label: t('carbonReport.columns.share'), align: 'right', width: 50 },
            { label: t('carbonReport.budgetColumns.state'), align: 'left', width: 100 },
          ],
          rows: budgets.map((status) => [
            teamName(view.names, status.teamId),
            massText(status.limitKg),
            massText(status.consumedKg?.central ?? null),
            status.consumedPct === null ? UNKNOWN : formatPercent(status.consumedPct, 1),
            t(`carbon.budgetStates.${status.state}`),
          ]),
          dense: true,
        }),
      ];

/** Budgets of the month, and the electricity bill with what it does not hold. */
export const followUp = (input: CarbonReportInput): Content[] => {
  const latest = input.trend.months.filter((bill) => bill.kwhYearOnYearPct !== null || bill.costYearOnYearPct !== null);
  return [
    ...budgetsTable(input),
    heading2(t('carbonReport.electricityTitle'), undefined, 'text'),
    callout({ text: t('carbon.electricity.notOnBill') }),
    paragraph(
      latest.length === 0
        ? t('carbonReport.electricityNone')
        : latest
            .slice(-2)
            .map((bill) =>
              t('carbonReport.electricityTrend', {
                month: formatMonth(bill.month),
                kwh: signed(bill.kwhYearOnYearPct),
                cost: signed(bill.costYearOnYearPct),
              }),
            )
            .join(' '),
    ),
  ];
};
