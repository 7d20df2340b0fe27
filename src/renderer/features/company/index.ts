import { type Feature, screen } from '@renderer/ui/navigation';
import { PaletteCommands } from './components/palette-commands';

/** Company: profile, teams, people and their import, exchange rates. */
export const company: Feature = {
  screens: [
    screen('/reglages/entreprise', () => import('./screens/profile-screen').then((m) => m.ProfileScreen)),
    screen('/reglages/equipes', () => import('./screens/teams-screen').then((m) => m.TeamsScreen)),
    screen('/reglages/collaborateurs', () => import('./screens/people-screen').then((m) => m.PeopleScreen)),
    screen('/reglages/taux', () => import('./screens/rates-screen').then((m) => m.RatesScreen)),
  ],
  Overlay: PaletteCommands,
};
