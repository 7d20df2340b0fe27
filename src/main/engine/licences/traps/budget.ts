import type { BudgetGap } from '@shared/domain/audit-traps';
import type { Coded, Figure } from '@shared/domain/figure';
import { centsPerYear } from '@shared/domain/money';
import { coded, input, knownFigure, totalFigure, unknownFigure } from '../../explain';
import type { AuditFacts } from '../context';
import { fraction, roundFraction } from '../cost/fraction';

/** Percent with two decimals, half up on the absolute value; null on a zero base. */
export const percentOf = (part: number, base: number): number | null => {
  if (base === 0) return null;
  const pct = roundFraction(fraction(Math.abs(part) * 10_000, Math.abs(base))) / 100;
  return part * base < 0 ? -pct : pct;
};

/**
 * Gap between what was budgeted for a year and what leaves the bank: 10 000 budgeted excluding VAT, 12 000 paid, 20 %.
 * Its parts: price or seats (displayed less budget), rate, VAT, fees; they add up to the gap.
 */
export const budgetGaps = (facts: AuditFacts): BudgetGap[] =>
  facts.live.flatMap((sub): BudgetGap[] => {
    const bridge = facts.costs.get(sub.id)?.bridge ?? null;
    const budget = sub.budgetedAnnualCents;
    if (bridge === null || budget === null) return [];
    const gap = bridge.cashCents - budget;
    return [
      {
        subscriptionId: sub.id,
        name: sub.name,
        budgetCents: centsPerYear(budget),
        paidCents: bridge.cashCents,
        gapCents: centsPerYear(gap),
        gapPct: percentOf(gap, budget),
        parts: {
          priceCents: centsPerYear(bridge.displayedCents - budget),
          rateCents: bridge.rateCents,
          vatCents: bridge.vatCents,
          feesCents: bridge.feesCents,
        },
      },
    ];
  });

/** Total gap and its percent of the budget; unknown as long as no budget is given. */
export const budgetFigures = (facts: AuditFacts, gaps: readonly BudgetGap[]): { gap: Figure; pct: Figure } => {
  const missing: Coded[] = facts.live
    .filter((sub) => sub.budgetedAnnualCents === null)
    .map((sub) => coded('audit.missing.budget', { name: sub.name }));
  const budget = gaps.reduce((total, gap) => total + gap.budgetCents, 0);
  const paid = gaps.reduce((total, gap) => total + gap.paidCents, 0);
  const status = gaps.map((gap) => facts.costs.get(gap.subscriptionId)?.status ?? 'unknown');
  const inputs = [
    input('budgeted', gaps.length > 0 ? budget : null, 'eur-cents-per-year', 'declared'),
    input('paidCash', gaps.length > 0 ? paid : null, 'eur-cents-per-year', status[0] ?? 'declared'),
  ];
  const ratio = { code: 'budgetGapPct', unit: 'percent' as const, inputs, missing };
  if (gaps.length === 0) {
    const nothing = missing.length > 0 ? missing : [coded('audit.missing.budgets')];
    return {
      gap: unknownFigure({ code: 'budgetGap', unit: 'eur-cents-per-year', inputs, missing: nothing }),
      pct: unknownFigure({ ...ratio, missing: nothing }),
    };
  }
  const pct = percentOf(paid - budget, budget);
  return {
    gap: totalFigure({
      code: 'budgetGap',
      unit: 'eur-cents-per-year',
      inputs,
      inputCode: 'budgetGapOf',
      items: gaps.map((gap, index) => ({ label: gap.name, value: gap.gapCents, status: status[index] ?? 'declared' })),
      missing,
    }),
    pct:
      pct === null
        ? unknownFigure({ ...ratio, missing: [coded('audit.missing.budgets')] })
        : knownFigure({ ...ratio, value: pct }),
  };
};
