import { type Feature, screen } from '@renderer/ui/navigation';
import { AuditOverlay } from './components/overlay';

/** The licence audit: synthesis, sinks, traps, self-assessment, hypotheses. */
export const audit: Feature = {
  screens: [
    screen('/auditer/gouffres', () => import('./screens/sinks-screen').then((m) => m.SinksScreen)),
    screen('/auditer/pieges', () => import('./screens/traps-screen').then((m) => m.TrapsScreen)),
    screen('/auditer/autodiagnostic', () => import('./screens/diagnostic-screen').then((m) => m.DiagnosticScreen)),
    screen('/auditer/synthese', () => import('./screens/synthesis-screen').then((m) => m.SynthesisScreen)),
    screen('/reglages/hypotheses', () => import('./screens/hypotheses-screen').then((m) => m.HypothesesScreen)),
  ],
  Overlay: AuditOverlay,
};
