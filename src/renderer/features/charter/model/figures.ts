import type { CharterGrade } from '@shared/domain/charter-results';
import type { Figure } from '@shared/domain/figure';
import { t } from '@shared/text/translate';

/** The grade as a figure that opens: one input per criterion. */
export const gradeFigure = (grade: CharterGrade): Figure => ({
  code: 'charterPoints',
  value: grade.points,
  range: null,
  unit: 'count',
  status: 'measured',
  inputs: grade.criteria.map((criterion) => ({
    code: criterion.id,
    label: t(`charter.criteria.${criterion.id}`),
    value: criterion.points,
    unit: 'count',
    status: 'measured',
  })),
  hypotheses: [],
  sources: [],
  missing: [],
  warnings: [],
});
