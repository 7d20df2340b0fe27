import { type Feature, screen } from '@renderer/ui/navigation';

/** Position on the matrix IA × RSE. */
export const position: Feature = {
  screens: [screen('/mesurer/position', () => import('./screens/position-screen').then((m) => m.PositionScreen))],
};
