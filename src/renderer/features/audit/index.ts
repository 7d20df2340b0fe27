import { type Feature, screen } from '@renderer/ui/navigation';
import { AuditOverlay } from './components/overlay';

/** The licence audit: synthesis, sinks, traps, self-assessment, hypotheses. */
export const audit: Feature = {
  screens: [
    screen('/auditer/gouffres', () => import('./screens/sinks-screen').then((m) => m.SinksScreen), {
      keywords: ['zombies', 'doublons', 'fuite'],
    }),
    screen('/auditer/pieges', () => import('./screens/traps-screen').then((m) => m.TrapsScreen), {
      keywords: ['TVA', 'HT', 'TTC', 'change', 'budget'],
    }),
    screen('/auditer/autodiagnostic', () => import('./screens/diagnostic-screen').then((m) => m.DiagnosticScreen), {
      keywords: ['90 %', 'cases', 'questions'],
    }),
    screen('/auditer/synthese', () => import('./screens/synthesis-screen').then((m) => m.SynthesisScreen), {
      keywords: ['audit', 'actions', 'échéances', 'préavis', 'attente', 'qualité'],
    }),
    screen('/reglages/hypotheses', () => import('./screens/hypotheses-screen').then((m) => m.HypothesesScreen), {
      keywords: ['ajuster', 'seuils'],
    }),
  ],
  Overlay: AuditOverlay,
};
