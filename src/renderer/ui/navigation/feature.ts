import { hasText, textOf } from '@shared/text/translate';
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

/** Words of the texts, `nav.keywords.<étape>.<écran>`. */
const keywordsOf = (path: PlacePath): readonly string[] => {
  const key = `nav.keywords.${path.slice(1).replace('/', '.')}`;
  return hasText(key) ? textOf(key).split(', ') : [];
};

/**
 * Declares a screen, loaded at its first visit:
 * `screen('/auditer/sieges', () => import('./screens/seats-screen').then((m) => m.SeatsScreen))`.
 */
export const screen = (
  path: PlacePath,
  load: () => Promise<ComponentType>,
  { when = 'dossier' }: { readonly when?: Screen['when'] } = {},
): Screen => ({
  path,
  when,
  keywords: keywordsOf(path),
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
