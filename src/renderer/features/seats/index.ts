import { type Feature, screen } from '@renderer/ui/navigation';

/** Seats: who holds what, how many serve, adoption by month. */
export const seats: Feature = {
  screens: [screen('/auditer/sieges', () => import('./screens/seats-screen').then((m) => m.SeatsScreen))],
};
