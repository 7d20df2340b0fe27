import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Day } from '@shared/domain/day';
import { day } from '@shared/domain/day';
import { v7 } from './uuid';

/** What differs between hosts and tests: the clock, the identifiers, the place of the library, the person's name. */
export type Platform = {
  /** Now, as an ISO instant. */
  readonly now: () => string;
  /** Today, in the local calendar. */
  readonly today: () => Day;
  readonly newId: () => string;
  /** Folder of the library of dossiers. */
  readonly home: string;
  /** Who is at the keyboard, for the journal. */
  readonly actor: string;
};

const pad = (n: number) => String(n).padStart(2, '0');

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    // A locked-down post may have no user entry.
    return 'utilisateur';
  }
};

/** Folder of the library: `SOBRIA_HOME`, else « Sobria » in the user's documents. */
export const libraryHome = (environment: NodeJS.ProcessEnv, documents?: string): string =>
  environment.SOBRIA_HOME ?? join(documents ?? join(homedir(), 'Documents'), 'Sobria');

export const createPlatform = (home: string): Platform => ({
  now: () => new Date().toISOString(),
  today: () => {
    const now = new Date();
    return day(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
  },
  newId: () => v7(Date.now()),
  home,
  actor: userName(),
});
