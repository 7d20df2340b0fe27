import { type Feature, screen } from '@renderer/ui/navigation';

/** The charter: written, discussed, graded, published, signed. */
export const charter: Feature = {
  screens: [screen('/securiser/charte', () => import('./screens/charter-screen').then((m) => m.CharterScreen))],
};
