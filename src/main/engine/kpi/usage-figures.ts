import type { Figure } from '@shared/domain/figure';
import { coded, input, knownFigure, notApplicableFigure, unknownFigure } from '../explain';
import type { KpiFacts } from './facts';

/**
 * Utilisateurs actifs: with an adoption point for the month, its share of the people who hold a seat; else the people
 * whom the seat register shows in use, if it was observed near that day.
 */
export const activeUsers = (
  facts: Pick<KpiFacts, 'month' | 'adoption' | 'holders' | 'observed' | 'activePeople'>,
): Figure => {
  const trace = { code: 'kpiActiveUsers', unit: 'people' as const };
  const { adoption, holders } = facts;
  if (adoption !== null && holders !== null && holders > 0)
    return knownFigure({
      ...trace,
      value: Math.round(adoption.share * holders),
      status: adoption.origin,
      inputs: [
        input('kpiActiveShare', adoption.share * 100, 'percent', adoption.origin),
        input('kpiHolders', holders, 'people', 'declared'),
      ],
    });
  if (facts.observed && facts.activePeople !== null)
    return knownFigure({
      ...trace,
      value: facts.activePeople,
      status: 'imported',
      inputs: [input('kpiActivePeople', facts.activePeople, 'people', 'imported')],
    });
  return unknownFigure({ ...trace, missing: [coded('kpi.missing.activity', { month: facts.month })] });
};

/** Coût par utilisateur actif et par mois: full annual cost ÷ 12 ÷ active users, in cents. */
export const costPerActiveUser = (facts: KpiFacts): Figure => {
  const users = activeUsers(facts);
  const cost = facts.annualCost;
  const trace = {
    code: 'kpiCostPerActiveUser',
    unit: 'eur-cents-per-month' as const,
    inputs: [
      input('annualFull', cost.value, 'eur-cents-per-year', cost.status),
      input('kpiActiveUsers', users.value, 'people', users.status),
    ],
    sources: cost.sources,
    missing: [...cost.missing, ...users.missing],
    warnings: cost.warnings,
  };
  if (cost.value === null || users.value === null) return unknownFigure(trace);
  if (users.value === 0) return notApplicableFigure({ ...trace, warnings: [coded('kpi.warnings.nobodyActive')] });
  return knownFigure({ ...trace, value: Math.round(cost.value / 12 / users.value) });
};

/** Taux d'adoption: active share of the paid seats, in percent. */
export const adoptionRate = (facts: KpiFacts): Figure => {
  const trace = { code: 'kpiAdoption', unit: 'percent' as const };
  if (facts.adoption !== null) {
    const { share, origin } = facts.adoption;
    return knownFigure({
      ...trace,
      value: Math.round(share * 1000) / 10,
      status: origin,
      inputs: [input('kpiActiveShare', share * 100, 'percent', origin)],
    });
  }
  const { activeSeats, paidSeats } = facts;
  const inputs = [
    input('activeSeats', activeSeats.value, 'seats', activeSeats.status),
    input('paidSeats', paidSeats.value, 'seats', paidSeats.status),
  ];
  if (!facts.observed || activeSeats.value === null || !paidSeats.value)
    return unknownFigure({ ...trace, missing: [coded('kpi.missing.activity', { month: facts.month })] });
  return knownFigure({
    ...trace,
    inputs,
    value: Math.round((activeSeats.value / paidSeats.value) * 1000) / 10,
    missing: activeSeats.missing,
  });
};

/** Sièges inutilisés: the register's own figure when it speaks of that day; unknown otherwise. */
export const unusedSeats = (facts: KpiFacts): Figure =>
  facts.observed
    ? facts.unusedSeats
    : unknownFigure({
        code: facts.unusedSeats.code,
        unit: 'seats',
        missing: [coded('kpi.missing.activity', { month: facts.month })],
      });
