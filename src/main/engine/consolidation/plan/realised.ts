import { type Day, type Month, monthOf } from '@shared/domain/day';
import type { Decision, Realised } from '@shared/domain/decision';
import type { Figure } from '@shared/domain/figure';
import { cents } from '@shared/domain/money';
import type { Payment } from '@shared/domain/subscription';
import { coded, input, knownFigure, unknownFigure } from '../../explain';

/** What tells what was really paid. */
export type PaidFacts = {
  readonly payments: readonly Payment[];
  /** Months for which an invoice or a statement of that subscription's payer was read, even with nothing on it. */
  readonly covered: (subscriptionId: string, month: Month) => boolean;
};

/** Decisions that promise something: taken, and not given up. */
const counts = (decision: Decision): boolean => decision.state !== 'proposed' && decision.state !== 'dropped';

const total = (code: string, value: number | null, months: number, counted: number): Figure => {
  const trace = {
    code,
    unit: 'eur-cents' as const,
    inputs: [input('months', counted, 'months', 'declared')],
    warnings: counted < months ? [coded('figures.warnings.partialMonths', { count: months - counted })] : [],
  };
  return value === null
    ? unknownFigure({ ...trace, missing: [coded('decisions.missing.payments')] })
    : knownFigure({ ...trace, value, status: 'imported' });
};

/**
 * Économies promises et réalisées, for the whole months before the day of the report. Promised: what the decisions said
 * on the day they were taken. Realised: what would have been paid less what invoices and statements show; unknown for a
 * month of which they say nothing. Only comparable months are added up on both sides.
 */
export const realisedSavings = (decisions: readonly Decision[], facts: PaidFacts, asOf: Day): Realised => {
  const taken = decisions.filter(counts);
  const past = [...new Set(taken.flatMap((decision) => decision.promise.map((item) => item.month)))]
    .filter((month) => month < monthOf(asOf))
    .sort();
  const paid = (subscriptionId: string, month: Month): number =>
    facts.payments
      .filter((payment) => payment.subscriptionId === subscriptionId && monthOf(payment.paidOn) === month)
      .reduce((sum, payment) => sum + payment.netCents, 0);
  const months = past.map((month) => {
    const lines = taken.flatMap((decision) => {
      const promise = decision.promise.find((item) => item.month === month);
      return promise === undefined ? [] : [{ decision, promise }];
    });
    const promised = lines.reduce((sum, { promise }) => sum + promise.baselineCents - promise.plannedCents, 0);
    const known = lines.every(({ decision }) => facts.covered(decision.subscriptionId, month));
    const realised = lines.reduce(
      (sum, { decision, promise }) => sum + promise.baselineCents - paid(decision.subscriptionId, month),
      0,
    );
    return { month, promisedCents: cents(promised), realisedCents: known ? cents(realised) : null };
  });
  const known = months.filter((item) => item.realisedCents !== null);
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  return {
    months,
    promisedKnown: total(
      'savingPromisedKnown',
      known.length === 0 ? null : sum(known.map((m) => m.promisedCents)),
      months.length,
      known.length,
    ),
    realised: total(
      'savingRealised',
      known.length === 0 ? null : sum(known.map((m) => m.realisedCents)),
      months.length,
      known.length,
    ),
    promisedAll: knownFigure({
      code: 'savingPromised',
      unit: 'eur-cents',
      value: sum(months.map((m) => m.promisedCents)),
      status: 'declared',
      inputs: [input('months', months.length, 'months', 'declared')],
    }),
  };
};
