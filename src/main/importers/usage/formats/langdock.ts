import type { UsageActivity } from '@shared/domain/usage';
import type { DelimitedRow } from '../../text-file';
import { daysOf, type ReadingContext } from '../context';
import { readCountMap } from '../literals';
import { countOf, dayOrNull, emptyPart, identityOf, nobody, type RowOutcome } from '../part';
import { periodOfDays } from '../period';
import { cellOf, hasAll, hasAny } from '../table';
import type { FormatReader } from './format';

/** A count over a period, no date: some day of it, or none since its first day. */
const activityOf = (context: ReadingContext, messages: number | null): UsageActivity => {
  const { period } = context;
  if (!period || messages === null) return { kind: 'unknown' };
  return messages > 0
    ? { kind: 'within', from: period.from, to: period.to }
    : { kind: 'none-since', since: period.from };
};

const read = (context: ReadingContext, row: DelimitedRow): RowOutcome => {
  const { table } = context;
  const address = cellOf(table, row, 'email');
  const who = address || cellOf(table, row, 'user_id') || cellOf(table, row, 'name');
  const identity = identityOf(who);
  if (!identity) return nobody(who);
  const messages = countOf(context, cellOf(table, row, 'messages_total'));
  const models = readCountMap(cellOf(table, row, 'model_to_messages_total'));
  if (models === null) context.warnings.add('models-unreadable');
  return {
    kind: 'account',
    part: {
      ...emptyPart,
      identity: address === '' ? { ...identity, identifier: 'hidden' } : identity,
      name: cellOf(table, row, 'name') || null,
      createdOn: dayOrNull(context, cellOf(table, row, 'joined_at')),
      activity: activityOf(context, messages),
      activeDaysAtMost: messages,
      counts: messages === null ? {} : { messages },
      volumes: [...(models ?? [])].map(([model, count]) => ({
        product: 'Langdock',
        model,
        unit: 'messages' as const,
        count,
        inputTokens: null,
        outputTokens: null,
      })),
    },
  };
};

/** Langdock, users export. */
export const langdock: FormatReader = {
  id: 'langdock-users',
  matches: (table) => hasAll(table, 'period_start', 'messages_total') && hasAny(table, 'user_id', 'email', 'joined_at'),
  values: {
    dates: ['period_start', 'period_end', 'joined_at'],
    amounts: [],
    currency: 'EUR',
    plainNumbers: true,
  },
  period: (context) => periodOfDays([...daysOf(context, 'period_start'), ...daysOf(context, 'period_end')]),
  reportedOn: () => null,
  needsPeriod: true,
  read,
  caveats: ['no-activity-dates'],
};
