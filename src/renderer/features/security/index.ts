import { type Feature, screen } from '@renderer/ui/navigation';

/** Approved tools, settings of the tools, sovereignty. */
export const security: Feature = {
  screens: [
    screen('/securiser/outils', () => import('./screens/policy-screen').then((m) => m.PolicyScreen)),
    screen('/securiser/reglages', () => import('./screens/settings-screen').then((m) => m.SettingsScreen)),
    screen('/securiser/souverainete', () => import('./screens/sovereignty-screen').then((m) => m.SovereigntyScreen)),
  ],
};
