import type { ReadableDb } from '@main/db/dossier-db';
import { remembered } from '@main/db/remembered';
import { footprintOfGroups } from '@main/engine/carbon';
import { type Day, lastDay, monthOf, shiftMonth } from '@shared/domain/day';
import { carbonContextOf } from './carbon-settings';
import { groupsOfMonth, monthsKnown } from './usage-of-dossier';

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
  const at = monthsKnown(db, now).at(-1);
  if (at === undefined || at <= shiftMonth(now, -12)) return null;
  const groups = groupsOfMonth(db, at);
  if (footprintOfGroups(carbonContextOf(db), groups, { asOf, axes: [] }).total === null) return null;
  return lastDay(at) < asOf ? lastDay(at) : asOf;
};
