import { type Month, monthOf } from '@shared/domain/day';
import type { AdoptionPoint } from '@shared/domain/seat';
import type { UsageAccount, UsagePeriod, UsageReport } from '@shared/domain/usage';

/** The month that a period belongs to; null when it spans two: it is then not given to one without saying so. */
export const monthOfPeriod = (period: UsagePeriod): Month | null => {
  const [from, to] = [monthOf(period.from), monthOf(period.to)];
  return from === to ? from : null;
};

/** Active in the period: yes, no, or null when the file cannot tell. */
export const wasActiveIn = (account: UsageAccount, period: UsagePeriod): boolean | null => {
  const { activity } = account;
  const volumes = Object.values(account.counts);
  if (volumes.some((count) => count > 0)) return true;
  if (activity.kind === 'dated' && activity.on >= period.from && activity.on <= period.to) return true;
  if (activity.kind === 'within') return true;
  return activity.kind === 'unknown' ? null : false;
};

/** Active people of one month, as a report tells it. */
export type MonthlyActivity =
  | { readonly status: 'month'; readonly month: Month; readonly active: number; readonly unknown: number }
  /** No period, or one that spans two months: to be asked. */
  | { readonly status: 'no-month' };

export const monthlyActivityOf = (report: UsageReport): MonthlyActivity => {
  const { period } = report;
  const month = period === null ? null : monthOfPeriod(period);
  if (period === null || month === null) return { status: 'no-month' };
  const people = report.accounts.filter((account) => account.kind === 'person' && account.state !== 'deleted');
  const used = people.map((account) => wasActiveIn(account, period));
  return {
    status: 'month',
    month,
    active: used.filter((answer) => answer === true).length,
    unknown: used.filter((answer) => answer === null).length,
  };
};

export type CompanyAdoption = {
  readonly month: Month;
  /** Active share of the paid seats, 0 to 1. */
  readonly activeShare: number;
  /** The weakest origin among the points used. */
  readonly origin: AdoptionPoint['origin'];
};

const strength: Readonly<Record<AdoptionPoint['origin'], number>> = { imported: 2, declared: 1, estimated: 0 };
const weakest = (points: readonly AdoptionPoint[]): AdoptionPoint['origin'] =>
  points.map((point) => point.origin).reduce((a, b) => (strength[a] <= strength[b] ? a : b));

/**
 * Adoption curve of the company (courbe d'adoption): for each month, the point of the whole company when there is one,
 * else the points of the subscriptions weighted by their paid seats. A subscription without paid seats known weighs
 * nothing; a month without any weight is left out, not shown as zero.
 */
export const companyAdoption = (
  points: readonly AdoptionPoint[],
  paidSeats: ReadonlyMap<string, number>,
): CompanyAdoption[] => {
  const months = [...new Set(points.map((point) => point.month))].sort();
  return months.flatMap((month): CompanyAdoption[] => {
    const own = points.filter((point) => point.month === month);
    const whole = own.find((point) => point.subscriptionId === null);
    if (whole) return [{ month, activeShare: whole.activeShare, origin: whole.origin }];
    const weighted = own.map((point) => ({ point, seats: paidSeats.get(point.subscriptionId ?? '') ?? 0 }));
    const used = weighted.filter(({ seats }) => seats > 0);
    const total = used.reduce((sum, { seats }) => sum + seats, 0);
    if (total === 0) return [];
    const active = used.reduce((sum, { point, seats }) => sum + point.activeShare * seats, 0);
    return [{ month, activeShare: active / total, origin: weakest(used.map(({ point }) => point)) }];
  });
};
