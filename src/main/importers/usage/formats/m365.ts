import { addDays, type Day } from '@shared/domain/day';
import type { UsageActivity, UsagePeriod } from '@shared/domain/usage';
import { type DelimitedRow, readWhole } from '../../text-file';
import { daysOf, type ReadingContext } from '../context';
import { countOf, dayOf, emptyPart, identityOf, nobody, type RowOutcome } from '../part';
import { cellOf, hasAny, hasLike, type UsageTable } from '../table';
import type { FormatReader } from './format';

const userColumns = ['user_name', 'user_principal_name'] as const;
const lastColumns = ['last_activity_date_(utc)', 'last_activity_date'] as const;
const promptColumns = ['prompts_submitted_(any_app)', 'prompts_submitted_for_all_apps'] as const;
const dayColumns = ['active_days', 'active_usage_days_for_all_apps', 'active_usage_days'] as const;
const perApp = /^last_activity_(?:date_)?of_|copilot.*_last_activity_date$/;

const isCopilotTable = (table: UsageTable): boolean =>
  hasAny(table, ...userColumns) && hasAny(table, ...lastColumns) && hasLike(table, perApp);
const hasPrompts = (table: UsageTable): boolean => hasAny(table, ...promptColumns);

const activityOf = (context: ReadingContext, row: DelimitedRow, prompts: number | null): UsageActivity => {
  const last = dayOf(context, cellOf(context.table, row, ...lastColumns));
  if (last === 'unreadable') return { kind: 'unknown' };
  if (last) return { kind: 'dated', on: last };
  // Prompts without a date contradict each other: neither is believed.
  return prompts !== null && prompts > 0 ? { kind: 'unknown' } : { kind: 'none' };
};

const read = (context: ReadingContext, row: DelimitedRow): RowOutcome => {
  const { table } = context;
  const who = cellOf(table, row, ...userColumns);
  const identity = identityOf(who);
  if (!identity) return nobody(who);
  const prompts = countOf(context, cellOf(table, row, ...promptColumns));
  const name = cellOf(table, row, 'display_name');
  return {
    kind: 'account',
    part: {
      ...emptyPart,
      identity,
      name: identity.identifier === 'hidden' ? null : name || null,
      activity: activityOf(context, row, prompts),
      activeDays: countOf(context, cellOf(table, row, ...dayColumns)),
      counts: prompts === null ? {} : { prompts },
      volumes:
        prompts === null
          ? []
          : [
              {
                product: 'Microsoft 365 Copilot',
                model: null,
                unit: 'prompts',
                count: prompts,
                inputTokens: null,
                outputTokens: null,
              },
            ],
    },
  };
};

type Dated = Pick<ReadingContext, 'table' | 'date'>;
const refreshedOn = (context: Dated): Day | null => daysOf(context, 'report_refresh_date').sort().at(-1) ?? null;
/** The report made by the programming interface bears its day and its length (`30` or `D30`); the portal's does not. */
const periodOf = (context: Dated): UsagePeriod | null => {
  const to = refreshedOn(context);
  const row = context.table.rows[0];
  const length = row ? readWhole(cellOf(context.table, row, 'report_period').replace(/^d/i, '')) : null;
  return to && length && length <= 400 ? { from: addDays(to, 1 - length), to, origin: 'column' } : null;
};

const common: Omit<FormatReader, 'id' | 'matches'> = {
  values: { dates: [...lastColumns, 'report_refresh_date'], amounts: [], currency: 'USD', plainNumbers: true },
  period: periodOf,
  reportedOn: refreshedOn,
  needsPeriod: false,
  read,
  caveats: ['m365-not-paid-seats', 'm365-dates-ignore-period'],
};

/** Microsoft 365 Copilot usage, with prompts and active days. */
export const m365v2: FormatReader = {
  ...common,
  id: 'm365-copilot-usage-v2',
  // Prompts and active days follow a period that the portal's file does not bear.
  needsPeriod: true,
  matches: (table) => isCopilotTable(table) && hasPrompts(table),
};
/** Same report before prompts were given. */
export const m365v1: FormatReader = {
  ...common,
  id: 'm365-copilot-usage-v1',
  matches: (table) => isCopilotTable(table) && !hasPrompts(table),
};
