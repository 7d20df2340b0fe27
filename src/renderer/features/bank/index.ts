import { type Feature, screen } from '@renderer/ui/navigation';

/** Relevé bancaire: read, reviewed like paper, imported in one operation. */
export const bank: Feature = {
  screens: [screen('/auditer/releve', () => import('./screens/bank-screen').then((m) => m.BankScreen))],
};
