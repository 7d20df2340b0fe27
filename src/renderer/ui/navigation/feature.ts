import type { ComponentType, LazyExoticComponent } from 'react';
import { lazy } from 'react';
import type { PlacePath } from './places';

/**
 * A screen at its address. `when: 'no-dossier'` is shown before any dossier is open (la bibliothèque); all others
 * need one.
 */
export type Screen = {
  readonly path: PlacePath;
  readonly when: 'dossier' | 'no-dossier';
  readonly component: LazyExoticComponent<ComponentType>;
  /** Words besides its name under which the palette finds it. */
  readonly keywords: readonly string[];
};

type ScreenOptions = {
  readonly when?: Screen['when'];
  /** A text of the catalogue holding the words: `t('audit.keywords')`. */
  readonly keywords?: string | readonly string[];
};

/**
 * Declares a screen, loaded at its first visit:
 * `screen('/auditer/sieges', () => import('./screens/seats-screen').then((m) => m.SeatsScreen))`.
 */
export const screen = (
  path: PlacePath,
  load: () => Promise<ComponentType>,
  { when = 'dossier', keywords = '' }: ScreenOptions = {},
): Screen => ({
  path,
  when,
  keywords: typeof keywords === 'string' ? [keywords] : keywords,
  component: lazy(async () => ({ default: await load() })),
});

/** What a feature gives to the application: the only thing its `index.ts` needs to export. */
export type Feature = {
  readonly screens: readonly Screen[];
  /**
   * Mounted once beside the screens while a dossier is open: dialogs reached from the palette, `useCommands`,
   * `useReportProgress`. Draws nothing by itself.
   */
  readonly Overlay?: ComponentType;
};
