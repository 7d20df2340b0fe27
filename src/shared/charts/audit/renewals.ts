import type { Renewal } from '../../domain/audit-advice';
import { type Day, monthOf, shiftMonth } from '../../domain/day';
import { formatEuros } from '../../text/format';
import { t } from '../../text/translate';
import type { ChartModel } from '../model';
import { monthlyBars } from '../monthly';
import type { ChartTheme } from '../theme';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });
const shownMonths = 12;

/** Annual cost that comes up for renewal in each of the next twelve months; a month of unknown cost is a gap. */
export const renewalsChart = (renewals: readonly Renewal[], asOf: Day, theme: ChartTheme): ChartModel => {
  const months = Array.from({ length: shownMonths }, (_, at) => shiftMonth(monthOf(asOf), at));
  const due = months.map((month) =>
    renewals.filter(({ renewalOn, state }) => renewalOn && monthOf(renewalOn) === month && state !== 'cancelled'),
  );
  const values = due.map((list) => {
    const known = list.flatMap(({ annualCents }) => annualCents ?? []);
    return list.length > 0 && known.length === 0 ? null : known.reduce((sum, cents) => sum + cents, 0);
  });
  const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return monthlyBars({
    months,
    series: [{ label: t('auditScreens.synthesis.renewals.chartSeries'), tone: 'slate', values }],
    format: euros,
    monthColumn: t('reports.words.month'),
    texts: {
      accessibleName: t('auditScreens.synthesis.renewals.chartName'),
      reading: t('auditScreens.synthesis.renewals.chartReading', { amount: euros(total) }),
    },
    theme,
  });
};
