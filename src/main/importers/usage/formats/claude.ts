import type { DelimitedRow } from '../../text-file';
import type { ReadingContext } from '../context';
import { amountOf, countOf, emptyPart, identityOf, nobody, type RowOutcome } from '../part';
import { cellOf, hasAll, hasAny } from '../table';
import { type FormatReader, noPeriod } from './format';

const read = (context: ReadingContext, row: DelimitedRow): RowOutcome => {
  const { table, period } = context;
  const who = cellOf(table, row, 'user_email', 'email');
  const identity = identityOf(who);
  if (!identity) return nobody(who);
  const spend = amountOf(context, cellOf(table, row, 'total_net_spend_usd'));
  if (spend === 'unreadable') return { kind: 'refused', reason: 'amount-unreadable' };
  const requests = countOf(context, cellOf(table, row, 'total_requests'));
  const active = requests !== null && requests > 0 && period !== null;
  return {
    kind: 'account',
    part: {
      ...emptyPart,
      identity,
      // Nothing but a window: someone with requests was active on some day of it, and nobody is said to be idle.
      activity: active ? { kind: 'within', from: period.from, to: period.to } : { kind: 'unknown' },
      counts: requests === null ? {} : { requests },
      spend: spend === 'ambiguous' ? null : spend,
      volumes: [
        {
          product: cellOf(table, row, 'product') || null,
          model: cellOf(table, row, 'model') || null,
          unit: 'requests',
          count: requests ?? 0,
          inputTokens: countOf(context, cellOf(table, row, 'total_prompt_tokens')),
          outputTokens: countOf(context, cellOf(table, row, 'total_completion_tokens')),
        },
      ],
    },
  };
};

/** Claude Team and Enterprise, spend report: `user_email` now, `email` before. */
export const claude: FormatReader = {
  id: 'claude-spend-report',
  matches: (table) => hasAll(table, 'total_net_spend_usd', 'product', 'model') && hasAny(table, 'user_email', 'email'),
  values: {
    dates: [],
    amounts: ['total_net_spend_usd', 'total_gross_spend_usd'],
    currency: 'USD',
    plainNumbers: true,
  },
  period: noPeriod,
  reportedOn: () => null,
  needsPeriod: true,
  read,
  caveats: ['claude-above-allowance', 'currency-usd'],
};
