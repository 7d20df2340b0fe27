import type { CharterGrade, CriterionResult } from '@shared/domain/charter-results';
import { charterAlerts } from './alerts';
import { type GradeInput, marks } from './criteria';

/**
 * Grades a charter by the grid: 20 criteria of 2 points. « prête » from 34 points with no blocking criterion at 0,
 * « à compléter » from 26 to 33, else « à reprendre » (reference/charter, section 4). Says what would raise each one.
 */
export const gradeCharter = (input: Omit<GradeInput, 'alerts'>): CharterGrade => {
  const alerts = charterAlerts(input.sections, input.tools.length, input.reference);
  const criteria = input.reference.grid.criteria.map(({ id, number, blocking }): CriterionResult => {
    const { points, raise } = marks[id]({ ...input, alerts });
    return {
      id,
      number,
      blocking,
      points,
      raise: raise === null ? null : { code: `charter.raise.${id}.${raise}`, params: {} },
    };
  });
  const points = criteria.reduce((sum, criterion) => sum + criterion.points, 0);
  const blockedBy = criteria.filter((one) => one.blocking && one.points === 0).map((one) => one.id);
  const { ready, toComplete } = input.reference.grid;
  const level =
    points >= ready && blockedBy.length === 0
      ? 'ready'
      : points >= toComplete && points < ready
        ? 'to-complete'
        : 'to-redo';
  return { points, outOf: criteria.length * 2, level, blockedBy, criteria, alerts };
};
