import { type Feature, screen } from '@renderer/ui/navigation';

/** Library of uses: tested prompts and the rules they are used under. */
export const useLibraryFeature: Feature = {
  screens: [
    screen('/mesurer/bibliotheque', () => import('./screens/use-library-screen').then((m) => m.UseLibraryScreen)),
  ],
};
