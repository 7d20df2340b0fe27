import { type Feature, screen } from '@renderer/ui/navigation';

/** Exports d'usage: what the vendors say of seats, imported with privacy by default. */
export const usageImports: Feature = {
  screens: [screen('/auditer/usages-import', () => import('./screens/usage-screen').then((m) => m.UsageScreen))],
};
