import type { PriceBridge } from '@shared/domain/audit-cost';
import type { PaidBridge, TrapSection } from '@shared/domain/audit-traps';
import { centsPerYear } from '@shared/domain/money';
import { totalFigure } from '../../explain';
import type { AuditFacts } from '../context';
import { budgetFigures, budgetGaps } from './budget';
import { driftFigure, drifts } from './drift';
import { avoidableVatFigure, vatFindings } from './vat';

/** Displayed to paid over the subscriptions of known cost, each converted before anything is added. */
const totalBridge = (facts: AuditFacts): PaidBridge => {
  const bridges = [...facts.costs.values()].flatMap((cost) => cost.bridge ?? []);
  const sum = (pick: (bridge: PriceBridge) => number) =>
    centsPerYear(bridges.reduce((total, bridge) => total + pick(bridge), 0));
  return {
    displayedCents: sum((b) => b.displayedCents + b.rateCents),
    vatCents: sum((b) => b.vatCents),
    feesCents: sum((b) => b.feesCents),
    cashCents: sum((b) => b.cashCents),
  };
};

/** Pièges de prix: budget against payment, VAT number, card fees, currency drift. */
export const trapSection = (facts: AuditFacts): TrapSection => {
  const gaps = budgetGaps(facts);
  const vat = vatFindings(facts);
  const found = drifts(facts);
  const budget = budgetFigures(facts, gaps);
  return {
    budgetGap: budget.gap,
    budgetGapPct: budget.pct,
    avoidableVat: avoidableVatFigure(facts, vat),
    cardFees: totalFigure({
      code: 'cardFees',
      unit: 'eur-cents-per-year',
      inputCode: 'cardFeesOf',
      items: [...facts.costs.values()].map((cost) => ({
        label: cost.name,
        value: cost.cost?.feesCents ?? null,
        status: cost.status,
        missing: cost.missing,
      })),
    }),
    currencyDrift: driftFigure(facts, found),
    bridge: totalBridge(facts),
    gaps,
    vat,
    drifts: found,
  };
};
