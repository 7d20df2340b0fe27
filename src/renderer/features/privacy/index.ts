import { type Feature, screen } from '@renderer/ui/navigation';

/** GDPR, tool by tool. */
export const privacy: Feature = {
  screens: [screen('/securiser/rgpd', () => import('./screens/privacy-screen').then((m) => m.PrivacyScreen))],
};
