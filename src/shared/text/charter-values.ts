import type { TeamBudget, VariableContent } from '../domain/charter-variables';
import { formatDay, formatEuros, formatMonth, formatNumber, formatSignificant } from './format';
import { t } from './translate';

const joined = (items: readonly string[]): string => items.join(', ');

/** Teams named one by one in the charter; past that its two pages would not hold, and it gives the span. */
const NAMED = 8;

const spanOf = (items: readonly TeamBudget[]): string => {
  const kilograms = items.flatMap(({ limit }) => (limit.kind === 'kg' ? [limit.kgPerMonth] : []));
  const cuts = items.flatMap(({ limit }) => (limit.kind === 'reduction' ? [limit.reductionPct] : []));
  const span = (values: readonly number[], say: (value: number) => string) => ({
    count: values.length,
    low: say(Math.min(...values)),
    high: say(Math.max(...values)),
  });
  const budgets = [
    kilograms.length === 0 ? '' : t('charter.values.budgetsKgMany', span(kilograms, formatSignificant)),
    cuts.length === 0 ? '' : t('charter.values.budgetsCutMany', span(cuts, formatNumber)),
  ];
  return t('charter.values.budgetsListed', { budgets: budgets.filter((one) => one !== '').join(' ; ') });
};

/** Budgets in kilograms one by one; reductions grouped by their month of reference, said once. */
const sayBudgets = (items: readonly TeamBudget[]): string => {
  if (items.length > NAMED) return spanOf(items);
  const name = (team: string | null) => team ?? t('charter.values.wholeCompany');
  const months = [...new Set(items.flatMap(({ limit }) => (limit.kind === 'reduction' ? [limit.referenceMonth] : [])))];
  const kilograms = items.flatMap(({ team, limit }) =>
    limit.kind === 'kg'
      ? [t('charter.values.budgetKg', { team: name(team), kg: formatSignificant(limit.kgPerMonth) })]
      : [],
  );
  const cuts = months.map((month) =>
    t('charter.values.budgetCuts', {
      cuts: joined(
        items.flatMap(({ team, limit }) =>
          limit.kind === 'reduction' && limit.referenceMonth === month
            ? [t('charter.values.budgetCut', { team: name(team), cut: formatNumber(limit.reductionPct) })]
            : [],
        ),
      ),
      month: formatMonth(month),
    }),
  );
  return [...kilograms, ...cuts].join(' ; ');
};

/** A variable of the charter as its clauses say it: « Marketing 4,2 kg CO₂e ; RH −35 % par rapport à mars 2026 ». */
export const sayVariable = (content: VariableContent): string => {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'count':
      return formatNumber(content.count);
    case 'day':
      return formatDay(content.day);
    case 'cents':
      return formatEuros(content.cents);
    case 'list':
      return joined(content.items);
    case 'flag':
      return t(content.yes ? 'common.yes' : 'common.no').toLowerCase();
    case 'committee':
      return joined(
        content.seats.map(({ role, name }) => (name === null ? role : t('charter.values.member', { name, role }))),
      );
    case 'cse':
      return content.status.kind === 'consulted'
        ? t('charter.values.cse.consulted', { day: formatDay(content.status.on) })
        : t(`charter.values.cse.${content.status.kind}`);
    case 'budgets':
      return sayBudgets(content.items);
  }
};
