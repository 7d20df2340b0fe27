import { type Day, daysBetween } from '@shared/domain/day';
import type { Seat } from '@shared/domain/seat';
import type { UsageAccount, UsageReport } from '@shared/domain/usage';
import { ACTIVITY_WINDOW_DAYS, defaultSeatRules, isOccasional } from './rules';

/** The fields of a seat that an imported account fills in. */
export type SeatActivity = Pick<
  Seat,
  'state' | 'activityKnown' | 'lastActiveOn' | 'activeDays' | 'activitySource' | 'activityAsOf'
> & { readonly inactiveSince: Day | null };

/** A count over a longer period dates nothing: the last activity may be old. */
const MAX_DATING_DAYS = 31;
const MIN_RATE_DAYS = 7;

/** Day up to which the file saw activity: its own date, the end of its period, or the latest activity it bears. */
export const observedOn = (report: UsageReport, importedOn: Day): Day => {
  const latest = report.accounts.flatMap((a) => (a.activity.kind === 'dated' ? [a.activity.on] : [])).sort();
  const stated = [report.reportedOn, report.period?.to ?? null, latest.at(-1) ?? null].filter((d) => d !== null);
  // Microsoft's portal writes neither its date nor its period: the day of the import is the only one known.
  const dated = report.reportedOn !== null || report.period !== null;
  const day = dated ? stated.sort().at(-1) : importedOn;
  return day !== undefined && day < importedOn ? day : importedOn;
};

const periodDays = (report: UsageReport): number | null =>
  report.period === null ? null : daysBetween(report.period.from, report.period.to) + 1;

/**
 * Active days brought to 30 days, rounded half up; null when the file does not tell. When only an upper bound is known
 * and it already means « occasional », that bound is given: the status is certain, the exact number is not.
 */
export const activeDaysOver30 = (account: UsageAccount, report: UsageReport): number | null => {
  const length = periodDays(report);
  if (length === null || length < MIN_RATE_DAYS) return null;
  const scaled = (days: number) =>
    Math.min(ACTIVITY_WINDOW_DAYS, Math.floor((days * ACTIVITY_WINDOW_DAYS) / length + 0.5));
  if (account.activeDays !== null) return scaled(account.activeDays);
  const bound = account.activeDaysAtMost === null ? null : scaled(account.activeDaysAtMost);
  return bound !== null && isOccasional(bound, defaultSeatRules) ? bound : null;
};

/** What one account of a report says of the seat it is linked to. Files that cannot tell leave the activity unknown. */
export const seatActivityOf = (account: UsageAccount, report: UsageReport, importedOn: Day): SeatActivity => {
  const base = {
    state: account.state ?? ('enabled' as const),
    activityKnown: true,
    lastActiveOn: null,
    inactiveSince: null,
    activeDays: activeDaysOver30(account, report),
    activitySource: 'imported' as const,
    activityAsOf: observedOn(report, importedOn),
  };
  const { activity } = account;
  switch (activity.kind) {
    case 'dated':
      return { ...base, lastActiveOn: activity.on };
    case 'within':
      return daysBetween(activity.from, activity.to) < MAX_DATING_DAYS
        ? // Some day of a month: its last day at the latest, so that nobody is called dormant by mistake.
          { ...base, lastActiveOn: activity.to }
        : { ...base, activityKnown: false, activeDays: null };
    case 'none':
      return { ...base, activeDays: 0 };
    case 'none-since':
      return { ...base, inactiveSince: activity.since, activeDays: null };
    case 'unknown':
      return { ...base, activityKnown: false, activeDays: null };
  }
};
