import type { CarbonPeriod } from '../contract/carbon';
import { formatMonth } from './format';
import { t } from './translate';

/** « de janvier 2025 à juillet 2025 », « en mars 2025 », « au rythme de janvier 2025, sur un an ». */
export const periodText = (period: CarbonPeriod | null): string => {
  if (period === null) return t('carbonReport.period.none');
  if (period.kind === 'pace') return t('carbonReport.period.pace', { month: formatMonth(period.month) });
  return period.from === period.to
    ? t('carbonReport.period.month', { month: formatMonth(period.from) })
    : t('carbonReport.period.months', { from: formatMonth(period.from), to: formatMonth(period.to) });
};

/** Period of the line of a statement: its year when it is one, else the months themselves: twelve months may straddle two years. */
export const statementPeriod = (period: CarbonPeriod | null, year: number): string => {
  const whole = period?.kind === 'months' && (period.from !== `${year}-01` || period.to !== `${year}-12`);
  return whole ? periodText(period) : String(year);
};
