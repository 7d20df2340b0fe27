import type { BillMonth, ElectricityTrend } from '@shared/domain/carbon-outcomes';
import type { ElectricityBill } from '@shared/domain/carbon-plan';
import type { Month } from '@shared/domain/day';
import { monthRange, shiftMonth } from '@shared/domain/day';

/** A change smaller than this is called flat. */
const FLAT_PCT = 5;

type Measure = 'kwh' | 'netCents';
/** Adds bills of the same month; one bill without the figure makes the month unknown, since the sum would be short. */
const sumOf = (bills: readonly ElectricityBill[], month: Month, measure: Measure): number | null => {
  const own = bills.filter((bill) => bill.month === month);
  if (own.length === 0) return null;
  return own.reduce<number | null>((sum, bill) => {
    const value = bill[measure];
    return sum === null || value === null ? null : sum + value;
  }, 0);
};
const changePct = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before === 0 ? null : ((now - before) / before) * 100;

/**
 * Bills by month, year on year and over twelve months. The company's own electricity only: online AI is not on this
 * bill, and nothing here is ever attributed to it (section 10).
 */
export const electricityTrend = (bills: readonly ElectricityBill[]): ElectricityTrend => {
  const present = bills.map((bill) => bill.month).sort();
  const [first, last] = [present[0], present.at(-1)];
  if (first === undefined || last === undefined)
    return { months: [], lastYear: { comparedMonths: 0, kwhPct: null, costPct: null }, direction: 'unknown' };
  const at = (month: Month, measure: Measure) => sumOf(bills, month, measure);
  const months = monthRange(first, last).map((month): BillMonth => {
    const before = shiftMonth(month, -12);
    const kwh = at(month, 'kwh');
    const netCents = at(month, 'netCents');
    return {
      month,
      kwh,
      netCents,
      kwhYearOnYearPct: changePct(kwh, at(before, 'kwh')),
      costYearOnYearPct: changePct(netCents, at(before, 'netCents')),
    };
  });
  const year = monthRange(shiftMonth(last, -11), last);
  const compared = (measure: Measure) => {
    const pairs = year.flatMap((month) => {
      const now = at(month, measure);
      const before = at(shiftMonth(month, -12), measure);
      return now === null || before === null ? [] : [{ now, before }];
    });
    const sum = (key: 'now' | 'before') => pairs.reduce((total, pair) => total + pair[key], 0);
    return { count: pairs.length, pct: pairs.length === 0 ? null : changePct(sum('now'), sum('before')) };
  };
  const kwh = compared('kwh');
  const cost = compared('netCents');
  const pct = kwh.pct ?? cost.pct;
  const direction = pct === null ? 'unknown' : Math.abs(pct) < FLAT_PCT ? 'flat' : pct > 0 ? 'up' : 'down';
  const comparedMonths = Math.max(kwh.count, cost.count);
  return { months, lastYear: { comparedMonths, kwhPct: kwh.pct, costPct: cost.pct }, direction };
};
