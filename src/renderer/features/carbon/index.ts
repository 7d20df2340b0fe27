import { type Feature, screen } from '@renderer/ui/navigation';

/** Carbon: uses, footprint, levers, budgets, electricity. */
export const carbon: Feature = {
  screens: [
    screen('/auditer/usages', () => import('./screens/usages-screen').then((m) => m.UsagesScreen), {
      keywords: ['requêtes', 'rythme', 'non essentiel'],
    }),
    screen('/auditer/empreinte', () => import('./screens/footprint-screen').then((m) => m.FootprintScreen), {
      keywords: ['co2', 'carbone', 'kg', 'méthode'],
    }),
    screen('/auditer/leviers', () => import('./screens/levers-screen').then((m) => m.LeversScreen), {
      keywords: ['réduction', 'objectif'],
    }),
    screen('/auditer/budgets', () => import('./screens/budgets-screen').then((m) => m.BudgetsScreen), {
      keywords: ['budget carbone', 'alerte'],
    }),
    screen('/auditer/electricite', () => import('./screens/electricity-screen').then((m) => m.ElectricityScreen), {
      keywords: ['facture', 'kwh'],
    }),
  ],
};
