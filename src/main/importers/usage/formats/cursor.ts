import Big from 'big.js';
import type { DelimitedRow } from '../../text-file';
import { daysOf, type ReadingContext } from '../context';
import { amountOf, countOf, dayOf, emptyPart, identityOf, nobody, type RowOutcome } from '../part';
import { periodOfDays } from '../period';
import { cellOf, columnOf, hasAll, hasAny } from '../table';
import type { FormatReader } from './format';

/** Costs that are words: the event is inside the plan, or was not charged: nothing to pay, which is known. */
const notCharged = /^(?:included.*|free|no charge|not charged)$/i;
const noCost = /^(?:-|nan)?$/i;

const costOf = (context: ReadingContext, text: string): ReturnType<typeof amountOf> => {
  if (noCost.test(text)) return null;
  return notCharged.test(text) ? new Big(0) : amountOf(context, text);
};

const read = (context: ReadingContext, row: DelimitedRow): RowOutcome => {
  const { table } = context;
  const who = cellOf(table, row, 'user');
  const identity = identityOf(who);
  if (!identity) return nobody(who);
  const spend = costOf(context, cellOf(table, row, 'cost', 'cost_($)'));
  if (spend === 'unreadable') return { kind: 'refused', reason: 'amount-unreadable' };
  const asked = context.decimal(cellOf(table, row, 'requests'));
  const requests = asked.kind === 'number' && asked.value.gte(0) ? asked.value.toNumber() : 1;
  const on = dayOf(context, cellOf(table, row, 'date'));
  const day = on === 'unreadable' ? null : on;
  // Someone who left the team is shown as a number.
  const former = identity.identifier === 'number';
  return {
    kind: 'account',
    part: {
      ...emptyPart,
      identity: former ? { ...identity, kind: 'former' } : identity,
      state: former ? 'deleted' : null,
      activity: day ? { kind: 'dated', on: day } : { kind: 'unknown' },
      eventOn: day,
      counts: { requests },
      spend: spend === 'ambiguous' ? null : spend,
      volumes: [
        {
          product: 'Cursor',
          model: cellOf(table, row, 'model') || null,
          unit: 'requests',
          count: requests,
          inputTokens: countOf(context, cellOf(table, row, 'input_(w/o_cache_write)')),
          outputTokens: countOf(context, cellOf(table, row, 'output_tokens')),
        },
      ],
    },
  };
};

/** Cursor Teams, one row per event. */
export const cursor: FormatReader = {
  id: 'cursor-events',
  matches: (table) =>
    (hasAll(table, 'user', 'cost') && columnOf(table, 'cost').some((cost) => /^included/i.test(cost))) ||
    (hasAll(table, 'user', 'model', 'max_mode') && hasAny(table, 'cost', 'cost_($)', 'requests')),
  values: {
    dates: ['date'],
    amounts: ['cost', 'cost_($)', 'requests'],
    currency: 'USD',
    plainNumbers: true,
  },
  period: (context) => periodOfDays(daysOf(context, 'date')),
  reportedOn: () => null,
  needsPeriod: false,
  read,
  caveats: ['only-users-with-activity', 'currency-usd'],
};
