import type { UsageUnit } from '@shared/domain/usage';
import type { DelimitedRow } from '../../text-file';
import { daysOf, type ReadingContext } from '../context';
import { amountOf, dayOf, emptyPart, identityOf, nobody, type RowOutcome } from '../part';
import { periodOfDays } from '../period';
import { cellOf, hasAll } from '../table';
import type { FormatReader } from './format';

/** A charge that is no use: a seat for a month. */
const isSeatCharge = (unitType: string): boolean => /user|seat|month/i.test(unitType);
/** Null: another unit (tokens), which is use all the same but no count that can be compared. */
const unitOf = (unitType: string): UsageUnit | null => {
  if (unitType === '' || /request/i.test(unitType)) return 'requests';
  return /credit|aic/i.test(unitType) ? 'credits' : null;
};

const tokens = (context: ReadingContext, row: DelimitedRow, ...names: readonly string[]): number | null => {
  const reading = context.decimal(cellOf(context.table, row, ...names));
  return reading.kind === 'number' && reading.value.gte(0) ? reading.value.toNumber() : null;
};

const read = (context: ReadingContext, row: DelimitedRow): RowOutcome => {
  const { table } = context;
  const product = cellOf(table, row, 'product');
  if (product !== '' && !/copilot|spark/i.test(`${product} ${cellOf(table, row, 'sku')}`))
    return { kind: 'ignored', reason: 'other-product' };
  const who = cellOf(table, row, 'username', 'user');
  // Use without a name is billed to the organisation itself.
  const identity = identityOf(who === '' && product !== '' ? '(organisation)' : who);
  if (!identity) return nobody(who);
  const quantity = amountOf(context, cellOf(table, row, 'quantity', 'requests_used'));
  const spend = amountOf(context, cellOf(table, row, 'net_amount'));
  if (quantity === 'unreadable' || spend === 'unreadable') return { kind: 'refused', reason: 'amount-unreadable' };
  const on = dayOf(context, cellOf(table, row, 'date', 'timestamp'));
  const unitType = cellOf(table, row, 'unit_type');
  const unit = isSeatCharge(unitType) ? null : unitOf(unitType);
  const count = quantity === 'ambiguous' || quantity === null ? null : quantity.toNumber();
  if (count !== null && count < 0) return { kind: 'refused', reason: 'negative-count' };
  const day = on === 'unreadable' ? null : on;
  const used = !isSeatCharge(unitType) && count !== null && count > 0;
  return {
    kind: 'account',
    part: {
      ...emptyPart,
      identity,
      activity: used && day ? { kind: 'dated', on: day } : { kind: 'unknown' },
      eventOn: used ? day : null,
      counts: unit === null || count === null ? {} : { [unit]: count },
      spend: spend === 'ambiguous' ? null : spend,
      volumes:
        unit === null || count === null
          ? []
          : [
              {
                product: product || 'GitHub Copilot',
                model: cellOf(table, row, 'model') || null,
                unit,
                count,
                inputTokens: tokens(context, row, 'total_input_tokens', 'input_tokens', 'input'),
                outputTokens: tokens(context, row, 'total_output_tokens', 'output_tokens', 'output'),
              },
            ],
    },
  };
};

/** GitHub Copilot, AI usage and billing reports; the request report that came before them too. */
export const githubBilling: FormatReader = {
  id: 'github-copilot-billing',
  matches: (table) =>
    hasAll(table, 'username', 'quantity', 'unit_type') || hasAll(table, 'user', 'requests_used', 'model'),
  values: {
    dates: ['date', 'timestamp'],
    amounts: ['quantity', 'requests_used', 'net_amount'],
    currency: 'USD',
    plainNumbers: true,
  },
  period: (context) => periodOfDays([...daysOf(context, 'date'), ...daysOf(context, 'timestamp')]),
  reportedOn: () => null,
  needsPeriod: false,
  read,
  caveats: ['only-users-with-activity', 'currency-usd'],
};
