import type { Figure } from '@shared/domain/figure';
import type { KpiId, Measure, TrafficLight } from '@shared/domain/kpi';
import { isKpiId, type KpiNext } from '@shared/domain/kpi-results';

/** Screen where each measure is acted upon. */
const places: Readonly<Record<KpiId, string>> = {
  'annual-cost': '/consolider/plan',
  'cost-per-active-user': '/auditer/sieges',
  adoption: '/auditer/sieges',
  'unused-seats': '/auditer/sieges',
  'realised-savings': '/consolider/plan',
  roi: '/mesurer/pilotage',
  carbon: '/auditer/empreinte',
  'carbon-budget': '/auditer/budgets',
  'non-essential': '/auditer/leviers',
  uses: '/auditer/usages',
  electricity: '/auditer/electricite',
  trained: '/mesurer/formation',
  signatures: '/securiser/charte',
  incidents: '/securiser/incidents',
  questions: '/securiser/questions',
  'admin-hours': '/mesurer/pilotage',
};

/** What to do next: make it known, act on it, give it a target, or nothing. `kpi.next.<measure>.<state>`. */
export const nextOf = (measure: Measure, figure: Figure, light: TrafficLight, hasTarget: boolean): KpiNext => {
  const path = isKpiId(measure) ? places[measure] : '/mesurer/pilotage';
  if (figure.status === 'unknown') return { state: 'unknown', path };
  if (light === 'red' || light === 'orange') return { state: 'act', path };
  return { state: hasTarget || figure.status === 'not-applicable' ? 'keep' : 'target', path };
};
