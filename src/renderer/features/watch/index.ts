import { type Feature, screen } from '@renderer/ui/navigation';

/** Watch over the tools. */
export const watch: Feature = {
  screens: [screen('/securiser/veille', () => import('./screens/watch-screen').then((m) => m.WatchScreen))],
};
