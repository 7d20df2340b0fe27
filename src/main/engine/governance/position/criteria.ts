import type { Unit } from '@shared/domain/figure';
import type { PositionAxis, PositionCriterionId } from '@shared/domain/position';
import type { PositionFacts } from './facts';

export type CriterionRule = {
  readonly id: PositionCriterionId;
  readonly axis: PositionAxis;
  /** Points of the axis, 100 in all. */
  readonly weight: number;
  /** Value from which all the points are earned; under it, in proportion. */
  readonly full: number;
  readonly unit: Unit;
  readonly fact: keyof PositionFacts;
  /** Screen where it is improved. */
  readonly path: string;
};

/**
 * Criteria of the matrix IA × RSE. The article names the two axes and the four profiles, not how to place a company:
 * weights and thresholds are the application's own, and are shown as such.
 */
export const criterionRules: readonly CriterionRule[] = [
  { id: 'adoption', axis: 'ai', weight: 30, full: 80, unit: 'percent', fact: 'adoption', path: '/auditer/sieges' },
  {
    id: 'team-coverage',
    axis: 'ai',
    weight: 20,
    full: 100,
    unit: 'percent',
    fact: 'teamCoverage',
    path: '/auditer/usages',
  },
  { id: 'intensity', axis: 'ai', weight: 20, full: 3, unit: 'count', fact: 'intensity', path: '/auditer/usages' },
  { id: 'use-cases', axis: 'ai', weight: 15, full: 5, unit: 'count', fact: 'useCases', path: '/auditer/usages' },
  {
    id: 'practice',
    axis: 'ai',
    weight: 15,
    full: 100,
    unit: 'percent',
    fact: 'practice',
    path: '/mesurer/bibliotheque',
  },
  { id: 'footprint', axis: 'csr', weight: 15, full: 100, unit: 'percent', fact: 'footprint', path: '/auditer/usages' },
  { id: 'restraint', axis: 'csr', weight: 10, full: 70, unit: 'percent', fact: 'essential', path: '/auditer/usages' },
  { id: 'charter', axis: 'csr', weight: 15, full: 1, unit: 'count', fact: 'charter', path: '/securiser/charte' },
  {
    id: 'signatures',
    axis: 'csr',
    weight: 10,
    full: 100,
    unit: 'percent',
    fact: 'signatures',
    path: '/securiser/charte',
  },
  { id: 'training', axis: 'csr', weight: 20, full: 100, unit: 'percent', fact: 'training', path: '/mesurer/formation' },
  { id: 'budgets', axis: 'csr', weight: 10, full: 100, unit: 'percent', fact: 'budgets', path: '/auditer/budgets' },
  { id: 'governance', axis: 'csr', weight: 10, full: 3, unit: 'people', fact: 'committee', path: '/securiser/charte' },
  {
    id: 'settings',
    axis: 'csr',
    weight: 10,
    full: 100,
    unit: 'percent',
    fact: 'settings',
    path: '/securiser/reglages',
  },
];

/** Score from which an axis is called strong. */
export const strongFrom = 50;
/** Under this share of the points, what is known is too little to give a score. */
export const knownShareNeeded = 0.5;
