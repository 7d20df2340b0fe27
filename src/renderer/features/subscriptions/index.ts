import { type Feature, screen } from '@renderer/ui/navigation';
import { SubscriptionCommands } from './components/subscription-commands';

/** Abonnements: typed, pasted or imported, with their true cost. */
export const subscriptions: Feature = {
  screens: [
    screen('/auditer/abonnements', () => import('./screens/subscriptions-screen').then((m) => m.SubscriptionsScreen)),
  ],
  Overlay: SubscriptionCommands,
};
