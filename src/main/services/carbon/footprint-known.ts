import type { ReadableDb } from '@main/db/dossier-db';
import { remembered } from '@main/db/remembered';
import { usageGroups, usageMonths } from '@main/db/repositories';
import { footprintOfGroups } from '@main/engine/carbon';
import { type Day, lastDay, month, monthOf, shiftMonth } from '@shared/domain/day';
import { carbonContextOf } from './carbon-settings';
import { habitGroups } from './usage-of-dossier';

const known = remembered<{ readonly on: Day | null }>();

/** Same as `knownOn`, kept until something is written in the dossier: home, audit and needs all ask it. */
export const footprintKnownOn = (db: ReadableDb, asOf: Day): Day | null =>
  known(db, asOf, () => ({ on: knownOn(db, asOf) })).on;

/**
 * Last day for which the dossier can tell its AI footprint, at most twelve months before `asOf`; null when it has no
 * use that recent, or only uses whose footprint is unknown. Reads the latest month alone.
 */
const knownOn = (db: ReadableDb, asOf: Day): Day | null => {
  const now = monthOf(asOf);
  const declared = habitGroups(db, now);
  const months = [...usageMonths(db), ...declared.flatMap((group) => (group.month === null ? [] : [group.month]))];
  const latest = months
    .filter((one) => one <= now && one > shiftMonth(now, -12))
    .sort()
    .at(-1);
  if (latest === undefined) return null;
  const at = month(latest);
  const groups = [...usageGroups(db, { from: at, to: at }), ...declared.filter((group) => group.month === at)];
  if (footprintOfGroups(carbonContextOf(db), groups, { asOf, axes: [] }).total === null) return null;
  return lastDay(at) < asOf ? lastDay(at) : asOf;
};
