import type { ReadableDb } from '@main/db/dossier-db';
import { remembered } from '@main/db/remembered';
import { type KgLookup, monthlyKg } from '@main/engine/carbon';
import type { Month } from '@shared/domain/day';
import { carbonContextOf } from './carbon-settings';
import { allGroups } from './usage-of-dossier';

const lookups = remembered<KgLookup>();

/** kg by team and month, of everything known up to a month. */
export const kgOfDossier = (db: ReadableDb, until: Month): KgLookup =>
  lookups(db, until, () => monthlyKg(carbonContextOf(db), allGroups(db, until)));

const teamless = remembered<KgLookup>();

/** The same, of the uses that bear no team. */
export const kgWithoutTeam = (db: ReadableDb, until: Month): KgLookup =>
  teamless(db, until, () =>
    monthlyKg(
      carbonContextOf(db),
      allGroups(db, until).filter(({ teamId }) => teamId === null),
    ),
  );
