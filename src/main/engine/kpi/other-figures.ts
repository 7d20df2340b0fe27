import type { Figure } from '@shared/domain/figure';
import { coded, input, knownFigure, notApplicableFigure, rangeFigure, unknownFigure } from '../explain';
import type { KpiFacts } from './facts';

/** Empreinte du mois in kg CO₂e, as a range. */
export const carbonOfMonth = ({ month, carbonKg, carbonPartial }: KpiFacts): Figure => {
  const trace = { code: 'kpiCarbon', unit: 'kg-co2e' as const };
  const partial = carbonPartial ? [coded('kpi.missing.carbonPartial', { month })] : [];
  return carbonKg === null
    ? unknownFigure({ ...trace, missing: [coded('kpi.missing.carbon', { month }), ...partial] })
    : rangeFigure({ ...trace, range: carbonKg, status: 'estimated', missing: partial });
};

/** Part du budget carbone consommée, in percent of the company's limit of the month. */
export const carbonBudget = (facts: KpiFacts): Figure => {
  const { carbonKg, carbonLimitKg } = facts;
  const trace = {
    code: 'kpiCarbonBudget',
    unit: 'percent' as const,
    inputs: [
      input('kpiCarbon', carbonKg?.central ?? null, 'kg-co2e', 'estimated'),
      input('kpiCarbonLimit', carbonLimitKg, 'kg-co2e', 'declared'),
    ],
  };
  if (carbonLimitKg === null) return unknownFigure({ ...trace, missing: [coded('kpi.missing.carbonBudget')] });
  if (carbonKg === null)
    return unknownFigure({ ...trace, missing: [coded('kpi.missing.carbon', { month: facts.month })] });
  if (carbonLimitKg <= 0) return notApplicableFigure({ ...trace, warnings: [coded('kpi.warnings.zeroLimit')] });
  return knownFigure({
    ...trace,
    value: Math.round((carbonKg.central / carbonLimitKg) * 100),
    missing: facts.carbonPartial ? [coded('kpi.missing.carbonPartial', { month: facts.month })] : [],
  });
};

/** Électricité des locaux: the bill of the month. The energy of online AI is not on it. */
export const electricity = ({ month, electricityKwh }: Pick<KpiFacts, 'month' | 'electricityKwh'>): Figure => {
  const trace = {
    code: 'kpiElectricity',
    unit: 'kwh' as const,
    warnings: [coded('kpi.warnings.notOnlineAi')],
  };
  return electricityKwh === null
    ? unknownFigure({ ...trace, missing: [coded('kpi.missing.bill', { month })] })
    : knownFigure({ ...trace, value: electricityKwh, status: 'declared' });
};

/** Personnes formées: the coverage of the training on that day. */
export const trainedShare = ({ trained }: KpiFacts): Figure =>
  trained ?? unknownFigure({ code: 'trainingCoverage', unit: 'percent', missing: [coded('kpi.missing.training')] });

const besideRequests = [
  ['carbonImages', 'images', 'count'],
  ['carbonVideoSeconds', 'videoSeconds', 'count'],
  ['carbonAudioMinutes', 'audioMinutes', 'minutes'],
  ['carbonEmbeddingTokens', 'embeddingTokens', 'count'],
] as const;

/** Requêtes du mois; images, seconds, minutes and tokens beside them, never added to them. */
export const uses = ({ month, uses: count }: KpiFacts): Figure =>
  count === null
    ? unknownFigure({ code: 'kpiUses', unit: 'requests', missing: [coded('kpi.missing.carbon', { month })] })
    : knownFigure({
        code: 'kpiUses',
        unit: 'requests',
        value: Math.round(count.requests),
        status: 'estimated',
        inputs: besideRequests.flatMap(([code, quantity, unit]) =>
          count[quantity] > 0 ? [input(code, Math.round(count[quantity]), unit, 'estimated')] : [],
        ),
      });

export const signatures = ({ signatures: coverage }: KpiFacts): Figure =>
  coverage ?? unknownFigure({ code: 'charterCoverage', unit: 'percent', missing: [coded('kpi.missing.charter')] });

const counted = (code: string, value: number | null, missing: string): Figure =>
  value === null
    ? unknownFigure({ code, unit: 'count', missing: [coded(missing)] })
    : knownFigure({ code, unit: 'count', value, status: 'declared' });

/** Incidents dont l'entreprise a eu connaissance dans le mois. */
export const incidents = (facts: KpiFacts): Figure => counted('kpiIncidents', facts.incidents, 'kpi.missing.incidents');
/** Questions posées et sans réponse à cette date. */
export const questions = (facts: KpiFacts): Figure =>
  counted('kpiQuestions', facts.questionsWaiting, 'kpi.missing.questions');

/** Temps d'administration du mois. */
export const adminTime = ({ month, adminHours }: KpiFacts): Figure =>
  adminHours === null
    ? unknownFigure({ code: 'kpiAdminHours', unit: 'hours', missing: [coded('kpi.missing.adminHours', { month })] })
    : knownFigure({ code: 'kpiAdminHours', unit: 'hours', value: adminHours.hours, status: adminHours.status });
