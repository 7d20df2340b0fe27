import type { SubscriptionCost } from '@shared/domain/audit-cost';
import { type Day, firstDay, type Month, monthOf, monthRange, shiftMonth } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import type { Subscription } from '@shared/domain/subscription';
import { coded, input, type TotalItem, totalFigure, worstStatus } from '../../explain';
import type { AuditContext } from '../context';
import { endOf, isLive, ranIn } from '../lifecycle';
import { fraction, roundFraction } from './fraction';

/** The twelve months of the fiscal year (exercice) that holds the day. */
export const fiscalYear = (startMonth: number, asOf: Day): Month[] => {
  const current = monthOf(asOf);
  const offset = (Number(current.slice(5)) - startMonth + 12) % 12;
  const from = shiftMonth(current, -offset);
  return monthRange(from, shiftMonth(from, 11));
};

/**
 * Months of the fiscal year in which the subscription runs; a month begun counts. Future months count unless it ends;
 * past ones of an unknown start count too, said as an estimate.
 */
export const monthsCovered = (
  sub: Subscription,
  year: readonly Month[],
  asOf: Day,
): { months: number; assumed: boolean } => {
  const end = endOf(sub) ?? (sub.autoRenew ? null : sub.renewalOn);
  const runs = (month: Month): 'yes' | 'no' | 'unknown' => {
    if (end !== null && end < firstDay(month)) return 'no';
    if (firstDay(month) > asOf)
      return isLive(sub, asOf) || (sub.startedOn ?? asOf) > asOf ? startedBy(sub, month) : 'no';
    return ranIn(sub, month, asOf);
  };
  const answers = year.map(runs);
  return {
    months: answers.filter((answer) => answer !== 'no').length,
    assumed: answers.includes('unknown'),
  };
};

const startedBy = (sub: Subscription, month: Month): 'yes' | 'no' =>
  sub.startedOn === null || monthOf(sub.startedOn) <= month ? 'yes' : 'no';

/** Full cost of the fiscal year: annual cost × covered months ÷ 12 for each running subscription. */
export const fiscalYearFigure = (context: AuditContext, costs: readonly SubscriptionCost[]): Figure => {
  const year = fiscalYear(context.input.company.fiscalYearStartMonth, context.asOf);
  const items = context.live.map((sub): TotalItem => {
    const cost = costs.find((c) => c.subscriptionId === sub.id);
    const { months, assumed } = monthsCovered(sub, year, context.asOf);
    const annual = cost?.cost?.fullCents ?? null;
    return {
      label: sub.name,
      value: annual === null ? null : roundFraction(fraction(annual * months, 12)),
      status: worstStatus([cost?.status ?? 'unknown', ...(assumed ? (['estimated'] as const) : [])]),
      missing: [...(cost?.missing ?? []), ...(assumed ? [coded('audit.missing.startDate', { name: sub.name })] : [])],
    };
  });
  return totalFigure({
    code: 'fiscalYearCost',
    unit: 'eur-cents',
    items,
    inputCode: 'fiscalYearOf',
    inputs: [input('from', year[0] ?? null, 'text', 'declared'), input('to', year.at(-1) ?? null, 'text', 'declared')],
  });
};
