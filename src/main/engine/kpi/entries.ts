import type { Month } from '@shared/domain/day';
import type { Figure } from '@shared/domain/figure';
import type { Better, CustomKpi, CustomKpiValue, KpiEntry, KpiId, KpiTarget, Measure } from '@shared/domain/kpi';
import { kpiIds } from '@shared/domain/kpi';
import { coded, knownFigure, unknownFigure } from '../explain';
import type { KpiFacts } from './facts';
import { judgedValue, lightOf } from './light';
import {
  adminTime,
  carbonBudget,
  carbonOfMonth,
  electricity,
  incidents,
  questions,
  signatures,
  trainedShare,
  uses,
} from './other-figures';
import { adoptionRate, costPerActiveUser, unusedSeats } from './usage-figures';

/** Which way each measure improves. More reported incidents is neither: a register that is kept shows more of them. */
export const betterOf: Readonly<Record<KpiId, Better>> = {
  'annual-cost': 'lower',
  'cost-per-active-user': 'lower',
  adoption: 'higher',
  'unused-seats': 'lower',
  'realised-savings': 'higher',
  roi: 'higher',
  carbon: 'lower',
  'carbon-budget': 'lower',
  'non-essential': 'lower',
  uses: 'none',
  electricity: 'lower',
  trained: 'higher',
  signatures: 'higher',
  incidents: 'lower',
  questions: 'lower',
  'admin-hours': 'lower',
};

const figures: Readonly<Record<KpiId, (facts: KpiFacts) => Figure>> = {
  'annual-cost': (facts) => facts.annualCost,
  'cost-per-active-user': costPerActiveUser,
  adoption: adoptionRate,
  'unused-seats': unusedSeats,
  'realised-savings': (facts) => facts.realisedSavings,
  roi: (facts) => facts.roi,
  carbon: carbonOfMonth,
  'carbon-budget': carbonBudget,
  'non-essential': (facts) => facts.nonEssential,
  uses,
  electricity,
  trained: trainedShare,
  signatures,
  incidents,
  questions,
  'admin-hours': adminTime,
};

const customFigure = (kpi: CustomKpi, values: readonly CustomKpiValue[], month: Month): Figure => {
  const own = values.find((value) => value.kpiId === kpi.id && value.month === month);
  const trace = { code: 'kpiCustom', unit: kpi.unit };
  return own === undefined
    ? unknownFigure({ ...trace, missing: [coded('kpi.missing.custom', { name: kpi.name, month })] })
    : knownFigure({ ...trace, value: own.value, status: 'declared' });
};

const entry = (
  measure: Measure,
  name: string | null,
  better: Better,
  figure: Figure,
  targets: readonly KpiTarget[],
): KpiEntry => {
  const target = targets.find((one) => one.id === measure) ?? null;
  return {
    measure,
    name,
    better,
    figure,
    target: target?.value ?? null,
    tolerancePct: target?.tolerancePct ?? null,
    light: lightOf(judgedValue(figure), target, better),
  };
};

/** Every indicator of a month, the product's in reading order then those of the dossier. */
export const kpiEntries = (
  facts: KpiFacts,
  targets: readonly KpiTarget[],
  custom: { readonly kpis: readonly CustomKpi[]; readonly values: readonly CustomKpiValue[] },
): KpiEntry[] => [
  ...kpiIds.map((id) => entry(id, null, betterOf[id], figures[id](facts), targets)),
  ...custom.kpis
    .filter((kpi) => !kpi.archived)
    .map((kpi) =>
      entry(`custom:${kpi.id}`, kpi.name, kpi.better, customFigure(kpi, custom.values, facts.month), targets),
    ),
];
