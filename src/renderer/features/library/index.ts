import { type Feature, screen } from '@renderer/ui/navigation';
import { LibraryReports } from './components/library-reports';

/** Library of dossiers, home of the open one, backups, protection, activity. */
export const library: Feature = {
  screens: [
    screen('/', () => import('./screens/library-screen').then((m) => m.LibraryScreen), { when: 'no-dossier' }),
    screen('/', () => import('./screens/dossier-screen').then((m) => m.DossierScreen)),
    screen('/reglages/sauvegardes', () => import('./screens/backups-screen').then((m) => m.BackupsScreen)),
    screen('/reglages/protection', () => import('./screens/protection-screen').then((m) => m.ProtectionScreen)),
    screen('/reglages/activite', () => import('./screens/activity-screen').then((m) => m.ActivityScreen)),
  ],
  Overlay: LibraryReports,
};
