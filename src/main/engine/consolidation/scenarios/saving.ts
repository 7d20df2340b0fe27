import { type Interval, interval, scaleInterval } from '@shared/domain/interval';
import { type CentsPerMonth, cents, sumCents } from '@shared/domain/money';
import type { Saving } from '@shared/domain/scenario-result';

/**
 * Économie d'un changement de dépense mensuelle: article 000, « Centralisation intelligente ». A year is twelve months;
 * the percentage is the saving over what was spent before, exact, and truncated to whole percents as the article does.
 */
export const savingOf = (monthlyBefore: readonly CentsPerMonth[], monthlyAfter: Interval): Saving => {
  const annualBefore = sumCents(monthlyBefore) * 12;
  const annualAfter = scaleInterval(monthlyAfter, 12);
  const saving = interval(
    annualBefore - annualAfter.high,
    annualBefore - annualAfter.central,
    annualBefore - annualAfter.low,
  );
  const percent =
    annualBefore === 0
      ? null
      : interval(
          (saving.low / annualBefore) * 100,
          (saving.central / annualBefore) * 100,
          (saving.high / annualBefore) * 100,
        );
  return {
    annualBefore: cents(annualBefore),
    annualAfter,
    saving,
    percent,
    percentTruncated: percent === null ? null : { low: Math.trunc(percent.low), high: Math.trunc(percent.high) },
  };
};
