import { type Feature, screen } from '@renderer/ui/navigation';

/** Indicators of the month: cards, closing, targets, declarations. */
export const kpi: Feature = {
  screens: [screen('/mesurer/pilotage', () => import('./screens/kpi-screen').then((m) => m.KpiScreen))],
};
