import { type Feature, screen } from '@renderer/ui/navigation';
import { ReportNotices } from './components/report-notices';

/** Consolidation: needs, overlaps, scenarios, optimiser, dated plan. */
export const consolidation: Feature = {
  screens: [
    screen('/consolider/besoins', () => import('./screens/needs-screen').then((m) => m.NeedsScreen)),
    screen('/consolider/recouvrements', () => import('./screens/overlaps-screen').then((m) => m.OverlapsScreen)),
    screen('/consolider/scenarios', () => import('./screens/scenarios-screen').then((m) => m.ScenariosScreen)),
    screen('/consolider/optimiseur', () => import('./screens/optimiser-screen').then((m) => m.OptimiserScreen)),
    screen('/consolider/plan', () => import('./screens/plan-screen').then((m) => m.PlanScreen)),
  ],
  Overlay: ReportNotices,
};
