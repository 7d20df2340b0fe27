import { carbonMissing, carbonWarnings } from './carbon-warnings';
import { auditFigures, auditFigureWarnings, auditHypotheses, auditInputs } from './figures-audit';
import { bankFigures } from './figures-bank';
import { carbonFigures, carbonHypotheses, carbonInputs } from './figures-carbon';
import { charterFigures, charterInputs } from './figures-charter';
import { committeeFigures, committeeInputs } from './figures-committee';
import { consolidationFigures, consolidationInputs } from './figures-consolidation';
import { kpiFigures, kpiHypotheses, kpiInputs } from './figures-kpi';
import { peopleFigures, peopleInputs } from './figures-people';
import { registerFigures, registerInputs } from './figures-registers';
import { trainingFigures, trainingHypotheses, trainingInputs } from './figures-training';

/**
 * Figures: `<code>.label` and `<code>.formula`; labels of their inputs and hypotheses; warnings. A feature with many
 * figures keeps them in its own `figures-<feature>.ts`, spread here.
 */
export const figures = {
  ...auditFigures,
  ...carbonFigures,
  ...consolidationFigures,
  ...charterFigures,
  ...kpiFigures,
  ...committeeFigures,
  ...trainingFigures,
  ...registerFigures,
  ...bankFigures,
  ...peopleFigures,
  inputs: {
    ...auditInputs,
    ...carbonInputs,
    ...consolidationInputs,
    ...charterInputs,
    ...registerInputs,
    ...kpiInputs,
    ...peopleInputs,
    ...committeeInputs,
    ...trainingInputs,
  },
  hypotheses: { ...trainingHypotheses, ...auditHypotheses, ...carbonHypotheses, ...kpiHypotheses },
  missing: { ...carbonMissing },
  warnings: { ...auditFigureWarnings, ...carbonWarnings },
} as const;
