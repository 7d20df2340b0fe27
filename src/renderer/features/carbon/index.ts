import { type Feature, screen } from '@renderer/ui/navigation';

/** Carbon: uses, footprint, levers, budgets, electricity. */
export const carbon: Feature = {
  screens: [
    screen('/auditer/usages', () => import('./screens/usages-screen').then((m) => m.UsagesScreen)),
    screen('/auditer/empreinte', () => import('./screens/footprint-screen').then((m) => m.FootprintScreen)),
    screen('/auditer/leviers', () => import('./screens/levers-screen').then((m) => m.LeversScreen)),
    screen('/auditer/budgets', () => import('./screens/budgets-screen').then((m) => m.BudgetsScreen)),
    screen('/auditer/electricite', () => import('./screens/electricity-screen').then((m) => m.ElectricityScreen)),
  ],
};
