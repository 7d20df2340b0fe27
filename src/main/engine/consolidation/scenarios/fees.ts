import type { Coded } from '@shared/domain/figure';
import { interval, scaleInterval } from '@shared/domain/interval';
import type { Scenario } from '@shared/domain/scenario';
import { coded } from '../../explain';
import { PLAN_MONTHS } from './context';
import { flat, minus, nothing, type Series, sumMonths } from './series';
import type { ToolSeats } from './tools-of';

export type Fees = { readonly fees: Series; readonly unknown: readonly string[]; readonly missing: readonly Coded[] };

const known = (fees: Series): Fees => ({ fees, unknown: [], missing: [] });

/**
 * Honoraires of a delegated management. A share of the saving is settled once a year, on the licences of the year against
 * those of the status quo (never negative); it needs the status quo to be known.
 */
export const scenarioFees = (
  scenario: Scenario,
  licences: Series,
  tools: readonly ToolSeats[],
  reference: Series | null,
): Fees => {
  const { fee } = scenario;
  if (fee === null) return known(flat(PLAN_MONTHS));
  const lacking = (code: string): Fees => ({
    fees: flat(PLAN_MONTHS),
    unknown: ['fee'],
    missing: [coded(`consolidation.missing.${code}`, { name: scenario.name })],
  });
  switch (fee.kind) {
    case 'fixed-monthly':
      return known(flat(PLAN_MONTHS).map(() => fee.cents));
    case 'per-seat-monthly': {
      const seats = tools.reduce<number | null>(
        (total, tool) => (total === null || tool.seats === null ? null : total + tool.seats),
        0,
      );
      return seats === null ? lacking('feeSeats') : known(flat(PLAN_MONTHS).map(() => scaleInterval(fee.cents, seats)));
    }
    case 'spend-share':
      return known(licences.map((month) => scaleInterval(month, fee.share)));
    case 'saving-share': {
      if (reference === null) return lacking('feeReference');
      return known(
        flat(PLAN_MONTHS).map((zero, m) => {
          if ((m + 1) % 12 !== 0) return zero;
          const year = (series: Series) => sumMonths(series.slice(m - 11), 12);
          const saving = minus(year(reference), year(licences));
          const floor = (value: number): number => Math.max(0, value) * fee.share;
          return interval(floor(saving.low), floor(saving.central), floor(saving.high));
        }),
      );
    }
    default:
      return known(flat(PLAN_MONTHS).map(() => nothing));
  }
};
