import { type Feature, screen } from '@renderer/ui/navigation';

/** Staff questions and the FAQ. */
export const questions: Feature = {
  screens: [screen('/securiser/questions', () => import('./screens/questions-screen').then((m) => m.QuestionsScreen))],
};
