import { type Feature, screen } from '@renderer/ui/navigation';

/** Register of incidents. */
export const incidents: Feature = {
  screens: [screen('/securiser/incidents', () => import('./screens/incidents-screen').then((m) => m.IncidentsScreen))],
};
