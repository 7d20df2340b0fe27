import { type Feature, screen } from '@renderer/ui/navigation';

/** Training: who is trained, sessions, programme. */
export const training: Feature = {
  screens: [screen('/mesurer/formation', () => import('./screens/training-screen').then((m) => m.TrainingScreen))],
};
