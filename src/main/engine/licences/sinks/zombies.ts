import type { ZombiesSink } from '@shared/domain/audit-sinks';
import type { WasteSection } from '@shared/domain/audit-waste';
import type { Figure } from '@shared/domain/figure';
import { interval } from '@shared/domain/interval';
import type { AdoptionPoint } from '@shared/domain/seat';
import { input, knownFigure, notApplicableFigure, rangeFigure, unknownFigure } from '../../explain';
import type { AuditContext } from '../context';
import { decimal } from '../cost/fraction';

/** Share in percent, exact to a decimal fraction: 0.15 gives 15 active and 85 unused. */
export const adoptionShares = (activeShare: number): { activeSharePct: number; unusedSharePct: number } => {
  const active = decimal(activeShare).times(100);
  return { activeSharePct: active.toNumber(), unusedSharePct: decimal(100).minus(active).toNumber() };
};

const point = (p: AdoptionPoint) => ({
  month: p.month,
  subscriptionId: p.subscriptionId,
  origin: p.origin,
  ...adoptionShares(p.activeShare),
});

/** Part of the paid seats that serve nobody, in percent. */
const unusedShare = (waste: WasteSection): Figure => {
  const { paidSeats, unusedSeats } = waste;
  const trace = {
    code: 'unusedShare',
    unit: 'percent' as const,
    inputs: [
      input('unusedSeats', unusedSeats.value, 'seats', unusedSeats.status),
      input('paidSeats', paidSeats.value, 'seats', paidSeats.status),
    ],
    missing: unusedSeats.missing,
  };
  const paid = paidSeats.value ?? 0;
  if (paid === 0) return notApplicableFigure({ ...trace, warnings: [] });
  if (unusedSeats.value === null) return unknownFigure(trace);
  const percent = (seats: number): number => (seats * 100) / paid;
  const low = percent(unusedSeats.value);
  if (unusedSeats.range === null) return knownFigure({ ...trace, value: low });
  return rangeFigure({ ...trace, range: interval(low, low, percent(unusedSeats.range.high)) });
};

/** Gouffre 4, licences zombies: the unused seats, what they cost, and how adoption went. */
export const zombiesSink = (context: AuditContext, waste: WasteSection): ZombiesSink => ({
  seats: waste.unusedSeats,
  euros: waste.exposed,
  share: unusedShare(waste),
  adoption: [...context.input.adoption]
    .filter((p) => p.month <= context.asOf.slice(0, 7))
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
    .map(point),
});
