import { type Feature, screen } from '@renderer/ui/navigation';
import { PaletteCommands } from './components/palette-commands';

/** Catalogue of AI tools, and glossary. */
export const catalogue: Feature = {
  screens: [
    screen('/reglages/catalogue', () => import('./screens/catalogue-screen').then((m) => m.CatalogueScreen)),
    screen('/reglages/glossaire', () => import('./screens/glossary-screen').then((m) => m.GlossaryScreen)),
  ],
  Overlay: PaletteCommands,
};
