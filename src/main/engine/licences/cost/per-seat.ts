import type { SeatUse } from '@shared/domain/audit-waste';
import type { Coded, Figure, FigureSource, FigureStatus } from '@shared/domain/figure';
import { interval } from '@shared/domain/interval';
import { coded, input, knownFigure, notApplicableFigure, rangeFigure, unknownFigure } from '../../explain';
import { fraction, roundFraction } from './fraction';

type SeatCost = {
  readonly name: string;
  readonly fullCents: number | null;
  readonly status: FigureStatus;
  readonly missing: readonly Coded[];
  readonly sources: readonly FigureSource[];
};

/** Full cost divided by the seats, in cents per year, rounded half up. */
const share = (fullCents: number, seats: number): number => roundFraction(fraction(fullCents, seats));

/** Coût par siège payé. */
export const perPaidSeat = (cost: SeatCost, seats: number): Figure => {
  const inputs = [
    input('annualFull', cost.fullCents, 'eur-cents-per-year', cost.status),
    input('paidSeats', seats, 'seats', 'declared'),
  ];
  const trace = { code: 'costPerSeat', unit: 'eur-cents-per-year' as const, inputs, sources: cost.sources };
  if (cost.fullCents === null) return unknownFigure({ ...trace, missing: cost.missing });
  return knownFigure({ ...trace, value: share(cost.fullCents, seats), status: cost.status });
};

/** Coût par siège actif: unknown without usage data, « sans objet » without any active seat, a range in between. */
export const perActiveSeat = (cost: SeatCost, use: SeatUse): Figure => {
  const inputs = [
    input('annualFull', cost.fullCents, 'eur-cents-per-year', cost.status),
    input('activeSeats', use.active, 'seats', use.status),
    ...(use.unknown > 0 ? [input('unknownSeats', use.unknown, 'seats', 'declared')] : []),
  ];
  const trace = { code: 'costPerActiveSeat', unit: 'eur-cents-per-year' as const, inputs, sources: cost.sources };
  const missing = [
    ...cost.missing,
    ...(use.active === null ? [coded('audit.missing.activeSeats', { name: cost.name })] : []),
  ];
  if (cost.fullCents === null || use.active === null) return unknownFigure({ ...trace, missing });
  if (use.active === 0 && use.unknown > 0)
    return unknownFigure({ ...trace, missing: [coded('audit.missing.activeSeats', { name: cost.name })] });
  if (use.active === 0) return notApplicableFigure({ ...trace, warnings: [coded('audit.warnings.noActiveSeat')] });
  const highest = share(cost.fullCents, use.active);
  if (use.unknown === 0) return knownFigure({ ...trace, value: highest });
  // Unknown seats may be active: the cost per active seat can only be lower.
  const lowest = share(cost.fullCents, use.active + use.unknown);
  return rangeFigure({
    ...trace,
    range: interval(lowest, highest, highest),
    missing: [coded('audit.missing.activeSeats', { name: cost.name })],
  });
};
