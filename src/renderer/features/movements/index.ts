import { type Feature, screen } from '@renderer/ui/navigation';

/** Arrivals, moves, departures, accounts to recover. */
export const movements: Feature = {
  screens: [screen('/securiser/mouvements', () => import('./screens/movements-screen').then((m) => m.MovementsScreen))],
};
