import { auditFigures, auditFigureWarnings, auditHypotheses, auditInputs } from './figures-audit';

/**
 * Figures: `<code>.label` and `<code>.formula`; labels of their inputs and hypotheses; warnings. A feature with many
 * figures keeps them in its own `figures-<feature>.ts`, spread here.
 */
export const figures = {
  ...auditFigures,
  inputs: { ...auditInputs },
  hypotheses: { ...auditHypotheses },
  warnings: { ...auditFigureWarnings },
} as const;
