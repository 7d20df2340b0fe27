import { addDays } from '@shared/domain/day';
import type { UsageActivity } from '@shared/domain/usage';
import type { DelimitedRow } from '../../text-file';
import { daysOf, type ReadingContext } from '../context';
import { dayOf, emptyPart, identityOf, nobody, type RowOutcome } from '../part';
import { cellOf, hasAll } from '../table';
import { type FormatReader, noPeriod } from './format';

/** GitHub erases what is older: an empty date means « over 90 days, or never ». */
const KEPT_DAYS = 90;

const activityOf = (context: ReadingContext, row: DelimitedRow): UsageActivity => {
  const last = dayOf(context, cellOf(context.table, row, 'last_activity_at'));
  if (last === 'unreadable') return { kind: 'unknown' };
  if (last) return { kind: 'dated', on: last };
  return context.reportedOn
    ? { kind: 'none-since', since: addDays(context.reportedOn, -KEPT_DAYS) }
    : { kind: 'unknown' };
};

const read = (context: ReadingContext, row: DelimitedRow): RowOutcome => {
  const who = cellOf(context.table, row, 'login');
  const identity = identityOf(who);
  if (!identity) return nobody(who);
  return { kind: 'account', part: { ...emptyPart, identity, activity: activityOf(context, row) } };
};

/** GitHub Copilot, activity report. */
export const githubActivity: FormatReader = {
  id: 'github-copilot-activity',
  matches: (table) => hasAll(table, 'login', 'last_activity_at', 'last_surface_used'),
  values: {
    dates: ['report_time', 'last_authenticated_at', 'last_activity_at'],
    amounts: [],
    currency: 'USD',
    plainNumbers: true,
  },
  period: noPeriod,
  // A report without its time was made on its latest activity at the earliest.
  reportedOn: (context) =>
    [...daysOf(context, 'report_time')].sort().at(-1) ?? daysOf(context, 'last_activity_at').sort().at(-1) ?? null,
  needsPeriod: false,
  read,
  caveats: ['github-erased-after-90-days', 'github-telemetry'],
};
