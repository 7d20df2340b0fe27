import type { UsageActivity, UsageMapping } from '@shared/domain/usage';
import type { DelimitedRow } from '../../text-file';
import { daysOf, type ReadingContext } from '../context';
import { amountOf, countOf, dayOf, emptyPart, identityOf, nobody, type RowOutcome } from '../part';
import { periodOfDays } from '../period';
import { canonical, cellOf } from '../table';
import type { FormatReader } from './format';

/** A reader made of the columns that the user chose in an unknown file. */
export const mappedReader = (mapping: UsageMapping): FormatReader => {
  const person = canonical(mapping.person);
  const date = mapping.date === null ? null : canonical(mapping.date);
  const count = mapping.count === null ? null : canonical(mapping.count);
  const spend = mapping.spend === null ? null : canonical(mapping.spend);

  const activityOf = (context: ReadingContext, row: DelimitedRow, used: boolean): UsageActivity => {
    const last = date === null ? null : dayOf(context, cellOf(context.table, row, date));
    if (last !== null && last !== 'unreadable') return { kind: 'dated', on: last };
    if (date !== null || !used || !context.period) return { kind: 'unknown' };
    return { kind: 'within', from: context.period.from, to: context.period.to };
  };

  const read = (context: ReadingContext, row: DelimitedRow): RowOutcome => {
    const who = cellOf(context.table, row, person);
    const identity = identityOf(who);
    if (!identity) return nobody(who);
    const counted = count === null ? null : countOf(context, cellOf(context.table, row, count));
    const amount = spend === null ? null : amountOf(context, cellOf(context.table, row, spend));
    if (amount === 'unreadable') return { kind: 'refused', reason: 'amount-unreadable' };
    return {
      kind: 'account',
      part: {
        ...emptyPart,
        identity,
        activity: activityOf(context, row, counted !== null && counted > 0),
        counts: counted === null ? {} : { [mapping.unit]: counted },
        spend: amount === 'ambiguous' ? null : amount,
      },
    };
  };

  return {
    id: 'mapped',
    matches: (table) => table.columns.has(person),
    values: {
      dates: date === null ? [] : [date],
      amounts: spend === null ? [] : [spend],
      currency: mapping.currency,
      plainNumbers: false,
    },
    period: (context) => (date === null ? null : periodOfDays(daysOf(context, date))),
    reportedOn: () => null,
    needsPeriod: date === null,
    read,
    caveats: [],
  };
};
