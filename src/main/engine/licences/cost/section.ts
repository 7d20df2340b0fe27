import type { AnnualCost, CostSection, CurrencyPart, SubscriptionCost } from '@shared/domain/audit-cost';
import type { Figure } from '@shared/domain/figure';
import { type Currency, centsPerYear } from '@shared/domain/money';
import { coded, totalFigure, unknownFigure } from '../../explain';
import type { AuditContext } from '../context';
import { sumCosts } from './annual-cost';
import { fiscalYearFigure } from './fiscal-year';
import { spendByMonth, spentFigures } from './months';
import { sharesByPayer, sharesByTeam, sharesByTool } from './shares';
import { displayedPerYear } from './subscription-cost';

const annualFigure = (
  code: string,
  costs: readonly SubscriptionCost[],
  pick: (cost: AnnualCost) => number,
  inputCode: string,
): Figure => {
  const unit = 'eur-cents-per-year' as const;
  // Nothing typed yet is not a company that pays nothing.
  if (costs.length === 0) return unknownFigure({ code, unit, missing: [coded('audit.missing.noSubscription')] });
  return totalFigure({
    code,
    unit,
    inputCode,
    items: costs.map((cost) => ({
      label: cost.name,
      value: cost.cost === null ? null : pick(cost.cost),
      status: cost.status,
      missing: cost.missing,
    })),
    sources: costs.flatMap((cost) => (cost.rate.kind === 'known' ? cost.rate.sources : [])),
    warnings: costs.flatMap((cost) => cost.warnings),
  });
};

/** Amounts as displayed, currency by currency: two currencies are never added. */
const currencyParts = (context: AuditContext, costs: readonly SubscriptionCost[]): CurrencyPart[] => {
  const codes = [...new Set(context.live.map((sub) => sub.currency))];
  return codes.map((currency: Currency): CurrencyPart => {
    const subs = context.live.filter((sub) => sub.currency === currency);
    const nets = subs.map((sub) => costs.find((c) => c.subscriptionId === sub.id)?.cost?.netCents ?? null);
    return {
      currency,
      subscriptions: subs.length,
      displayedCents: subs.reduce((total, sub) => total + displayedPerYear(sub), 0),
      netCents: nets.includes(null) ? null : centsPerYear(nets.reduce((total: number, net) => total + (net ?? 0), 0)),
    };
  });
};

/** « Combien cela coûte-t-il vraiment ? » over all running subscriptions. */
export const costSection = (context: AuditContext, costs: readonly SubscriptionCost[]): CostSection => {
  const byMonth = spendByMonth(context);
  return {
    annualFull: annualFigure('annualFull', costs, (c) => c.fullCents, 'annualFullOf'),
    annualNet: annualFigure('annualNet', costs, (c) => c.netCents, 'annualNetOf'),
    annualCash: annualFigure('annualCash', costs, (c) => c.cashCents, 'annualCashOf'),
    fiscalYear: fiscalYearFigure(context, costs),
    ...spentFigures(byMonth, context.input.payments.length + context.input.subscriptions.length > 0, context.asOf),
    parts: sumCosts(costs.flatMap((cost) => cost.cost ?? [])),
    subscriptions: [...costs],
    byTool: sharesByTool(costs),
    byTeam: sharesByTeam(costs, context),
    byPayer: sharesByPayer(costs, context),
    byMonth,
    currencies: currencyParts(context, costs),
  };
};
