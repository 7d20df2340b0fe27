import type { FigureStatus } from '@shared/domain/figure';

/** From the surest to the least sure. « sans objet » is apart: it says nothing about the others. */
const order = ['measured', 'imported', 'declared', 'estimated', 'unknown'] as const;

const rank = (status: FigureStatus): number => (status === 'not-applicable' ? -1 : order.indexOf(status));

/**
 * Status of a figure made from others: the least sure of them. Inputs « sans objet » do not count; with no input left,
 * nothing supports the figure and it is an estimate.
 */
export const worstStatus = (statuses: readonly FigureStatus[]): FigureStatus => {
  const counted = statuses.filter((status) => status !== 'not-applicable');
  if (counted.length === 0) return 'estimated';
  return counted.reduce((worst, status) => (rank(status) > rank(worst) ? status : worst), 'measured');
};

/** Same over the known inputs only: for a partial total, that says « au moins » and lists what is missing. */
export const worstKnownStatus = (statuses: readonly FigureStatus[]): FigureStatus =>
  worstStatus(statuses.filter((status) => status !== 'unknown'));
