import type { ReadableDb } from '@main/db/dossier-db';
import type { WatchNote } from '@main/engine/governance/privacy';

/** Notes of the watch (veille) about tools; none while the dossier keeps no watch. */
export const watchNotesOf = (_db: ReadableDb): WatchNote[] => [];
