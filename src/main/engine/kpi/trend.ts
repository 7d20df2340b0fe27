import type { Month } from '@shared/domain/day';
import type { Better } from '@shared/domain/kpi';
import type { KpiTrend } from '@shared/domain/kpi-results';

/** A change smaller than this, in percent, is called stable. */
const STABLE_PCT = 1;

/** Change in percent of what stood before; null when one is unknown or there is nothing to compare with. */
export const changePct = (before: number | null, after: number | null): number | null =>
  before === null || after === null || before === 0 ? null : ((after - before) / Math.abs(before)) * 100;

/** Whether a change is good news. A move of a value that stood at zero has no percentage, and a direction all the same. */
export const verdictOf = (before: number | null, after: number | null, better: Better): KpiTrend['verdict'] => {
  if (before === null || after === null) return 'unknown';
  const pct = changePct(before, after);
  if (after === before || (pct !== null && Math.abs(pct) < STABLE_PCT)) return 'stable';
  if (better === 'none') return 'changed';
  return after > before === (better === 'higher') ? 'better' : 'worse';
};

/** Tendance: against the month closed before. */
export const trendOf = (
  month: Month | null,
  before: number | null,
  after: number | null,
  better: Better,
): KpiTrend => ({
  month,
  before,
  changePct: changePct(before, after),
  verdict: verdictOf(before, after, better),
});
