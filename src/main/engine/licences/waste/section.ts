import type { SubscriptionWaste, WasteSection } from '@shared/domain/audit-waste';
import type { Coded, Figure, FigureInput, FigureStatus, Unit } from '@shared/domain/figure';
import {
  atLeastFigure,
  coded,
  input,
  type TotalItem,
  totalFigure,
  unknownFigure,
  worstKnownStatus,
} from '../../explain';
import type { AuditFacts } from '../context';

const missingActivity = (waste: SubscriptionWaste): Coded[] =>
  waste.use.unknown > 0 ? [coded('audit.missing.activeSeats', { name: waste.name })] : [];

const seatInputs = (
  code: string,
  wastes: readonly SubscriptionWaste[],
  pick: (w: SubscriptionWaste) => number | null,
): FigureInput[] => wastes.map((w) => input(code, pick(w), 'seats', w.use.status, w.name));

/** Known count with the range the unknown seats leave open; unknown when no subscription tells anything. */
const seatFigure = (
  code: string,
  inputCode: string,
  wastes: readonly SubscriptionWaste[],
  pick: (w: SubscriptionWaste) => number | null,
): Figure => {
  const inputs = seatInputs(inputCode, wastes, pick);
  const missing = wastes.flatMap(missingActivity);
  const trace = { code, unit: 'seats' as Unit, inputs, missing };
  const told = wastes.filter((w) => w.use.unknown < w.use.paid);
  if (wastes.length > 0 && told.length === 0) return unknownFigure(trace);
  const value = wastes.reduce((total, w) => total + (pick(w) ?? 0), 0);
  const unknown = wastes.reduce((total, w) => total + w.use.unknown, 0);
  const status: FigureStatus = wastes.length === 0 ? 'declared' : worstKnownStatus(inputs.map((i) => i.status));
  return atLeastFigure({ ...trace, value, atMost: value + unknown, status });
};

const worst = (facts: AuditFacts, waste: SubscriptionWaste): FigureStatus =>
  worstKnownStatus([facts.costs.get(waste.subscriptionId)?.status ?? 'unknown', waste.use.status]);

/** Euros: the certain part, and how far the unknown seats could push it. */
const exposedFigure = (facts: AuditFacts, wastes: readonly SubscriptionWaste[]): Figure => {
  const items = wastes.map((w) => ({
    label: w.name,
    value: w.exposedCents,
    atMost: w.exposedAtMostCents,
    status: worst(facts, w),
    missing: [...(facts.costs.get(w.subscriptionId)?.missing ?? []), ...missingActivity(w)],
  }));
  const total = totalFigure({ code: 'wasteExposed', unit: 'eur-cents-per-year', items, inputCode: 'exposedOf' });
  if (total.value === null) return total;
  const atMost = items.reduce((sum, item) => sum + (item.atMost ?? item.value ?? 0), 0);
  return atMost > total.value ? { ...total, range: { low: total.value, central: total.value, high: atMost } } : total;
};

type Line = { readonly waste: SubscriptionWaste; readonly value: number | null; readonly missing: readonly Coded[] };
const amountFigure = (
  facts: AuditFacts,
  code: string,
  unit: Unit,
  inputCode: string,
  lines: readonly Line[],
): Figure => {
  const items: TotalItem[] = lines.map(({ waste, value, missing }) => ({
    label: waste.name,
    value,
    status: worst(facts, waste),
    missing,
  }));
  return totalFigure({ code, unit, items, inputCode });
};

/** « Qu'est-ce qui ne sert à rien ? » over all running subscriptions. */
export const wasteSection = (facts: AuditFacts, wastes: readonly SubscriptionWaste[]): WasteSection => {
  const costMissing = (w: SubscriptionWaste) => facts.costs.get(w.subscriptionId)?.missing ?? [];
  const lines = (
    pick: (w: SubscriptionWaste) => number | null,
    missing: (w: SubscriptionWaste) => readonly Coded[],
  ): Line[] =>
    wastes.map((waste) => ({ waste, value: pick(waste), missing: pick(waste) === null ? missing(waste) : [] }));
  const told = (w: SubscriptionWaste) => w.use.unknown < w.use.paid;
  const cutMissing = (w: SubscriptionWaste) => [...w.cut.missing, ...(told(w) ? [] : missingActivity(w))];
  return {
    paidSeats: totalFigure({
      code: 'paidSeats',
      unit: 'seats',
      inputCode: 'paidSeatsOf',
      items: wastes.map((w) => ({ label: w.name, value: w.use.paid, status: 'declared' as const })),
    }),
    activeSeats: seatFigure('activeSeats', 'activeSeatsOf', wastes, (w) => w.use.active),
    unusedSeats: seatFigure('unusedSeats', 'unusedSeatsOf', wastes, (w) => (told(w) ? w.use.unused : null)),
    exposed: exposedFigure(facts, wastes),
    reassignable: amountFigure(
      facts,
      'wasteReassignable',
      'eur-cents-per-year',
      'reassignableOf',
      lines(
        (w) => w.reassignable.annualCents,
        (w) => [...costMissing(w), ...missingActivity(w)],
      ),
    ),
    cuttable: amountFigure(
      facts,
      'wasteCuttable',
      'eur-cents-per-year',
      'cuttableOf',
      lines(
        (w) => (told(w) ? w.cut.annualCents : null),
        (w) => [...costMissing(w), ...cutMissing(w)],
      ),
    ),
    next12Months: amountFigure(
      facts,
      'wasteNext12Months',
      'eur-cents',
      'next12MonthsOf',
      lines(
        (w) => (told(w) ? w.cut.next12MonthsCents : null),
        (w) => [...costMissing(w), ...cutMissing(w)],
      ),
    ),
    subscriptions: [...wastes],
  };
};
