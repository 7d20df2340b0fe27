import type { DossierDb } from '@main/db/dossier-db';
import { footprintOfGroups } from '@main/engine/carbon';
import type { RunningSubscription } from '@main/engine/consolidation';
import { type Day, monthOf } from '@shared/domain/day';
import { type Interval, scaleInterval } from '@shared/domain/interval';
import { carbonContextOf } from '../carbon/carbon-settings';
import { defaultPeriod, groupsOfPeriod, monthsOf } from '../carbon/usage-of-dossier';

/**
 * Kilograms of CO₂e of one seat in a year, by tool, from the footprint of the latest months brought to a year and shared
 * by the seats paid. A tool without known uses or without seats has none.
 */
export const carbonPerSeat = (
  db: DossierDb,
  running: readonly RunningSubscription[],
  asOf: Day,
): ReadonlyMap<string, Interval> => {
  const now = monthOf(asOf);
  const period = defaultPeriod(db.read, now);
  const months = monthsOf(period);
  if (months === 0) return new Map();
  const groups = groupsOfPeriod(db.read, period, now);
  const footprint = footprintOfGroups(carbonContextOf(db.read), groups, { asOf, axes: [['tool']] });
  return new Map(
    (footprint.slices.tool ?? []).flatMap(({ key, impacts }): [string, Interval][] => {
      const toolId = key.tool ?? null;
      const seats = running.filter(({ sub }) => sub.toolId === toolId).reduce((sum, { sub }) => sum + sub.seats, 0);
      if (toolId === null || impacts === null || seats === 0) return [];
      return [[toolId, scaleInterval(impacts.gwpKgCO2e, 12 / months / seats)]];
    }),
  );
};
