import { type Feature, screen } from '@renderer/ui/navigation';

/** Two months side by side. */
export const beforeAfter: Feature = {
  screens: [
    screen('/mesurer/avant-apres', () => import('./screens/before-after-screen').then((m) => m.BeforeAfterScreen)),
  ],
};
