import type { MonthSpend } from '@shared/domain/audit-cost';
import { type Day, type Month, monthOf, monthRange, monthsBetween, shiftMonth } from '@shared/domain/day';
import type { Coded, Figure, FigureStatus } from '@shared/domain/figure';
import { cents } from '@shared/domain/money';
import type { Payment, Subscription } from '@shared/domain/subscription';
import { coded, input, knownFigure, notApplicableFigure, unknownFigure, worstKnownStatus } from '../../explain';
import { type AuditContext, vatRecoveryOf } from '../context';
import { monthsPerPeriod, ranIn } from '../lifecycle';
import { fraction, roundFraction } from './fraction';
import { chooseRate, rateValue } from './rates';
import { costAt } from './subscription-cost';

/**
 * Months of spending to show: `historyMonths` of them, up to the month of the last payment known on the day of the
 * audit; without any payment, up to the month before the audit, the last complete one.
 */
export const historyMonths = (context: AuditContext): Month[] => {
  const paid = context.input.payments.filter((p) => p.paidOn <= context.asOf).map((p) => monthOf(p.paidOn));
  const last = paid.reduce<Month | null>((best, m) => (best === null || m > best ? m : best), null);
  const to = last ?? shiftMonth(monthOf(context.asOf), -1);
  return monthRange(shiftMonth(to, 1 - context.settings.historyMonths), to);
};

const paymentStatus = (payment: Payment): FigureStatus =>
  payment.origin === 'invoice' ? 'measured' : payment.origin === 'statement' ? 'imported' : 'declared';

/** Months that a payment of this subscription covers: one for a monthly debit, twelve for a yearly one. */
const coveredMonths = (sub: Subscription, payments: readonly Payment[]): Set<Month> =>
  new Set(
    payments
      .filter((p) => p.subscriptionId === sub.id)
      .flatMap((p) => monthRange(monthOf(p.paidOn), shiftMonth(monthOf(p.paidOn), monthsPerPeriod(sub) - 1))),
  );

type Estimate = { readonly netCents: number | null; readonly missing: readonly Coded[] };

/** Cost excluding VAT of a month that no payment covers, at the rate of that month; null: unknown. */
const estimate = (sub: Subscription, month: Month, context: AuditContext): Estimate => {
  const ran = ranIn(sub, month, context.asOf);
  if (ran === 'no') return { netCents: 0, missing: [] };
  if (ran === 'unknown') return { netCents: null, missing: [coded('audit.missing.startDate', { name: sub.name })] };
  const rate = chooseRate(
    { currency: sub.currency, month, subscriptionId: sub.id },
    { typed: context.input.fxRates, debited: context.input.debitedRates, reference: context.reference.fx },
  );
  const fxRate = rateValue(rate);
  if (fxRate === null)
    return {
      netCents: null,
      missing: [coded('audit.missing.fxRate', { currency: sub.currency, rateMonth: month, name: sub.name })],
    };
  const annual = costAt(sub, fxRate, vatRecoveryOf(context.input)).netCents;
  return { netCents: roundFraction(fraction(annual, 12)), missing: [] };
};

/**
 * Spending excluding VAT by month: the payments of the month, and the cost of subscriptions which ran that month
 * without a payment that covers it. A payment without a subscription counts too.
 */
export const spendByMonth = (context: AuditContext): MonthSpend[] => {
  const payments = context.input.payments.filter((p) => p.paidOn <= context.asOf);
  const covered = new Map(context.input.subscriptions.map((sub) => [sub.id, coveredMonths(sub, payments)]));
  return historyMonths(context).map((month) => {
    const paid = payments.filter((p) => monthOf(p.paidOn) === month);
    const estimates = context.input.subscriptions
      .filter((sub) => !covered.get(sub.id)?.has(month))
      .map((sub) => estimate(sub, month, context));
    const paidCents = paid.reduce((total, p) => total + p.netCents, 0);
    const estimatedCents = estimates.reduce((total, e) => total + (e.netCents ?? 0), 0);
    const missing = estimates.flatMap((e) => e.missing);
    const nothing = paid.length === 0 && estimatedCents === 0;
    const status: FigureStatus =
      nothing && missing.length > 0
        ? 'unknown'
        : worstKnownStatus([
            ...paid.map(paymentStatus),
            ...(estimatedCents > 0 || missing.length > 0 ? (['estimated'] as const) : []),
            ...(nothing ? (['declared'] as const) : []),
          ]);
    return {
      month,
      paidCents: cents(paidCents),
      estimatedCents: cents(estimatedCents),
      totalCents: cents(paidCents + estimatedCents),
      status,
      missing,
    };
  });
};

/**
 * Spending over the months shown, and the same over a year (× 12 ÷ months). `anything`: the dossier holds at least a
 * payment or a subscription; without any, the question does not arise.
 */
export const spentFigures = (
  months: readonly MonthSpend[],
  anything: boolean,
  asOf: Day,
): { spent: Figure; annualised: Figure } => {
  const missing = months.flatMap((m) => m.missing);
  const total = months.reduce((sum, m) => sum + m.totalCents, 0);
  const estimated = months.reduce((sum, m) => sum + m.estimatedCents, 0);
  // A month without any spending says nothing about how the others are known.
  const spending = months.filter((m) => m.totalCents !== 0 || m.missing.length > 0);
  const status = worstKnownStatus((spending.length > 0 ? spending : months).map((m) => m.status));
  const known = months.filter((m) => m.status !== 'unknown');
  const inputs = [
    input('months', months.length, 'months', 'declared'),
    input('from', months[0]?.month ?? null, 'text', 'declared'),
    input('to', months.at(-1)?.month ?? null, 'text', 'declared'),
    input('paid', total - estimated, 'eur-cents', status),
    input('estimated', estimated, 'eur-cents', 'estimated'),
  ];
  const last = months.at(-1)?.month ?? null;
  const warnings = [
    ...(known.length < months.length
      ? [coded('figures.warnings.partialMonths', { count: months.length - known.length })]
      : []),
    // The period follows the payments: said when they stop well before the audit.
    ...(last !== null && monthsBetween(last, monthOf(asOf)) > 2 ? [coded('audit.warnings.oldPayments', { last })] : []),
  ];
  const nothing = {
    spent: { code: 'spent', unit: 'eur-cents' as const, inputs, missing },
    annualised: {
      code: 'annualised',
      unit: 'eur-cents-per-year' as const,
      inputs: [input('spent', null, 'eur-cents', status), input('months', months.length, 'months', 'declared')],
      missing,
    },
  };
  if (!anything) {
    const none = [coded('audit.warnings.noSpending')];
    return {
      spent: notApplicableFigure({ ...nothing.spent, warnings: none }),
      annualised: notApplicableFigure({ ...nothing.annualised, warnings: none }),
    };
  }
  if (known.length === 0) return { spent: unknownFigure(nothing.spent), annualised: unknownFigure(nothing.annualised) };
  const annual = roundFraction(fraction(total * 12, months.length));
  return {
    spent: knownFigure({ code: 'spent', unit: 'eur-cents', value: total, status, inputs, missing, warnings }),
    annualised: knownFigure({
      code: 'annualised',
      unit: 'eur-cents-per-year',
      value: annual,
      status: 'estimated',
      inputs: [input('spent', total, 'eur-cents', status), input('months', months.length, 'months', 'declared')],
      missing,
      warnings,
    }),
  };
};
