import { type Day, daysBetween } from '@shared/domain/day';
import type { UsageAccount, UsageActivity } from '@shared/domain/usage';
import type { DelimitedRow } from '../../text-file';
import { daysOf, type ReadingContext } from '../context';
import { readCountMap, readList } from '../literals';
import { countOf, dayOf, dayOrNull, emptyPart, identityOf, nobody, type RowOutcome } from '../part';
import { periodOfDays } from '../period';
import { cellOf, hasAll } from '../table';
import type { FormatReader } from './format';

const states: Readonly<Record<string, UsageAccount['state']>> = {
  enabled: 'enabled',
  active: 'enabled',
  pending: 'pending',
  invited: 'pending',
  deleted: 'deleted',
  removed: 'deleted',
};

const stateOf = (context: ReadingContext, text: string): UsageAccount['state'] => {
  const state = states[text.toLowerCase()] ?? null;
  if (state === null) context.warnings.add('state-unreadable');
  return state;
};

/** `last_day_active` may lie before the period; the day inside the period completes it, `is_active` is not used. */
const activityOf = (context: ReadingContext, row: DelimitedRow, messages: number | null): UsageActivity => {
  const { table, period } = context;
  const days = ['last_day_active', 'last_day_active_in_period'].map((name) => dayOf(context, cellOf(table, row, name)));
  const known = days.filter((value): value is Day => value !== null && value !== 'unreadable').sort();
  const latest = known.at(-1);
  if (latest) return { kind: 'dated', on: latest };
  if (days.includes('unreadable')) return { kind: 'unknown' };
  if (messages !== null && messages > 0 && period) return { kind: 'within', from: period.from, to: period.to };
  return table.columns.has('last_day_active') && messages !== null ? { kind: 'none' } : { kind: 'unknown' };
};

const atMostDays = (context: ReadingContext, row: DelimitedRow, messages: number | null): number | null => {
  const first = dayOrNull(context, cellOf(context.table, row, 'first_day_active_in_period'));
  const last = dayOrNull(context, cellOf(context.table, row, 'last_day_active_in_period'));
  const span = first && last && first <= last ? daysBetween(first, last) + 1 : null;
  if (messages === null) return span;
  return span === null ? messages : Math.min(span, messages);
};

const read = (context: ReadingContext, row: DelimitedRow): RowOutcome => {
  const { table } = context;
  const who = cellOf(table, row, 'email') || cellOf(table, row, 'public_id');
  const identity = identityOf(who);
  if (!identity) return nobody(who);
  const messages = countOf(context, cellOf(table, row, 'messages'));
  const models = readCountMap(cellOf(table, row, 'model_to_messages'));
  if (models === null) context.warnings.add('models-unreadable');
  return {
    kind: 'account',
    part: {
      ...emptyPart,
      identity: cellOf(table, row, 'email') === '' ? { ...identity, identifier: 'hidden' } : identity,
      name: cellOf(table, row, 'name') || null,
      departments: readList(cellOf(table, row, 'department')),
      state: stateOf(context, cellOf(table, row, 'user_status')),
      createdOn: dayOrNull(context, cellOf(table, row, 'created_or_invited_date')),
      activity: activityOf(context, row, messages),
      activeDaysAtMost: atMostDays(context, row, messages),
      counts: messages === null ? {} : { messages },
      volumes: [...(models ?? [])].map(([model, count]) => ({
        product: 'ChatGPT',
        model,
        unit: 'messages' as const,
        count,
        inputTokens: null,
        outputTokens: null,
      })),
    },
  };
};

/** ChatGPT Enterprise and Edu, user report. */
export const chatgpt: FormatReader = {
  id: 'chatgpt-enterprise-users',
  matches: (table) => hasAll(table, 'public_id', 'messages', 'user_status', 'period_start'),
  values: {
    dates: [
      'period_start',
      'period_end',
      'created_or_invited_date',
      'first_day_active_in_period',
      'last_day_active_in_period',
      'last_day_active',
    ],
    amounts: [],
    currency: 'USD',
    plainNumbers: true,
  },
  period: (context) => periodOfDays([...daysOf(context, 'period_start'), ...daysOf(context, 'period_end')]),
  reportedOn: () => null,
  needsPeriod: false,
  read,
  caveats: [],
};
