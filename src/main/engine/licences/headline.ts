import type { CostSection } from '@shared/domain/audit-cost';
import type { WasteSection } from '@shared/domain/audit-waste';
import type { Coded } from '@shared/domain/figure';
import { coded } from '../explain';

/** The answer in one sentence: what is paid for nothing, or what prevents saying it. */
export const headline = (cost: CostSection, waste: WasteSection): Coded => {
  if (cost.subscriptions.length === 0) return coded('audit.headline.empty');
  const annual = cost.annualFull.value;
  if (annual === null) return coded('audit.headline.costUnknown', { count: cost.subscriptions.length });
  const partialCost = cost.subscriptions.some((sub) => sub.cost === null);
  const ht = cost.parts.vatLostCents === 0 ? 'yes' : 'no';
  const annualParams = { annualCents: annual, partial: partialCost ? 'yes' : 'no', ht };
  const unknown = waste.subscriptions.reduce((total, w) => total + w.use.unknown, 0);
  const paid = waste.subscriptions.reduce((total, w) => total + w.use.paid, 0);
  const seats = waste.unusedSeats.value ?? 0;
  const exposed = waste.exposed.value;
  if (unknown === paid) return coded('audit.headline.usageUnknown', { ...annualParams, count: unknown });
  if (seats === 0) {
    if (unknown > 0) return coded('audit.headline.noWasteYet', { ...annualParams, count: unknown });
    return coded('audit.headline.noWaste', { ...annualParams, count: paid });
  }
  if (exposed === null) return coded('audit.headline.wasteWithoutCost', { count: seats });
  const params = { wasteCents: exposed, count: seats, ht };
  const atLeast = unknown > 0 || partialCost;
  return coded(atLeast ? 'audit.headline.wasteAtLeast' : 'audit.headline.waste', params);
};
