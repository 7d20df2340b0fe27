import type { DelaySection } from '@shared/domain/audit-advice';
import type { VatFinding } from '@shared/domain/audit-traps';
import type { WasteSection } from '@shared/domain/audit-waste';
import type { Figure } from '@shared/domain/figure';
import { cents } from '@shared/domain/money';
import { input, knownFigure, unknownFigure, worstKnownStatus } from '../../explain';
import type { AuditFacts } from '../context';
import { decimal, fraction, roundFraction } from '../cost/fraction';
import { hypothesesOf } from '../hypotheses';
import { avoidableOf } from '../traps/vat';

/** Lost over N months, in cents: the yearly waste × months ÷ 12, rounded once. 60 000 € a year, 6 months: 30 000 €. */
export const delayCost = (wastePerYearCents: number, months: number): number =>
  roundFraction(fraction(decimal(wastePerYearCents).times(months), 12));

/**
 * Waste found in a year: what the known unused seats cost, and the avoidable VAT of the other seats (that of unused ones
 * is already in their cost). Not the whole spend, and nothing of what is unknown.
 */
const wasteFound = (facts: AuditFacts, waste: WasteSection, vat: readonly VatFinding[]): Figure => {
  const seats = waste.exposed;
  const items = waste.subscriptions.map((w) => {
    const cost = facts.costs.get(w.subscriptionId);
    const full = cost?.cost?.fullCents ?? 0;
    const avoidable = avoidableOf(vat, w.subscriptionId);
    const exposed = w.exposedCents ?? 0;
    const kept = full === 0 ? 0 : Math.max(0, full - exposed);
    return {
      label: w.name,
      value: avoidable === null || full === 0 ? 0 : roundFraction(fraction(decimal(avoidable).times(kept), full)),
      status: cost?.status ?? ('unknown' as const),
    };
  });
  const vatCents = items.reduce((total, item) => total + item.value, 0);
  const inputs = [
    input('wasteExposed', seats.value, 'eur-cents-per-year', seats.status),
    input('avoidableVatKept', vatCents, 'eur-cents-per-year', worstKnownStatus(items.map((item) => item.status))),
  ];
  const trace = { code: 'wasteFound', unit: 'eur-cents-per-year' as const, inputs, missing: seats.missing };
  if (seats.value === null && vatCents === 0) return unknownFigure(trace);
  return { ...knownFigure({ ...trace, value: (seats.value ?? 0) + vatCents }), warnings: seats.warnings };
};

/** Coût de l'attente, computed on the waste found. */
export const delaySection = (facts: AuditFacts, waste: WasteSection, vat: readonly VatFinding[]): DelaySection => {
  const found = wasteFound(facts, waste, vat);
  const months = facts.settings.delayMonths;
  const inputs = [input('wasteFound', found.value, 'eur-cents-per-year', found.status)];
  const month = { code: 'delayPerMonth', unit: 'eur-cents-per-month' as const, inputs, missing: found.missing };
  const over = {
    ...month,
    code: 'delayOverMonths',
    unit: 'eur-cents' as const,
    ...hypothesesOf(['delayMonths'], facts.settings),
  };
  const { value } = found;
  if (value === null)
    return { wasteFound: found, perMonth: unknownFigure(month), overMonths: unknownFigure(over), byMonth: [] };
  const { status } = found;
  return {
    wasteFound: found,
    perMonth: { ...knownFigure({ ...month, value: delayCost(value, 1), status }), warnings: found.warnings },
    overMonths: { ...knownFigure({ ...over, value: delayCost(value, months), status }), warnings: found.warnings },
    byMonth: Array.from({ length: months }, (_, index) => ({
      months: index + 1,
      lostCents: cents(delayCost(value, index + 1)),
    })),
  };
};
