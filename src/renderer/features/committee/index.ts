import { type Feature, screen } from '@renderer/ui/navigation';

/** The ethics committee: prepare the month, hold the hour, find what was decided. */
export const committee: Feature = {
  screens: [
    screen('/comite/preparer', () => import('./screens/prepare-screen').then((m) => m.PrepareScreen)),
    screen('/comite/seance', () => import('./screens/session-screen').then((m) => m.SessionScreen)),
    screen('/comite/historique', () => import('./screens/history-screen').then((m) => m.HistoryScreen)),
  ],
};
