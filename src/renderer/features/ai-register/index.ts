import { type Feature, screen } from '@renderer/ui/navigation';

/** The register of the uses of AI: questionnaire, level, obligations, proofs. */
export const aiRegister: Feature = {
  screens: [screen('/securiser/registre-ia', () => import('./screens/register-screen').then((m) => m.RegisterScreen))],
};
