import type { VariableContent } from '../domain/charter-variables';
import { formatDay, formatEuros, formatMonth, formatNumber, formatSignificant } from './format';
import { t } from './translate';

const joined = (items: readonly string[]): string => items.join(', ');

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
      return content.items
        .map(({ team, limit }) => {
          const name = team ?? t('charter.values.wholeCompany');
          return limit.kind === 'kg'
            ? t('charter.values.budgetKg', { team: name, kg: formatSignificant(limit.kgPerMonth) })
            : t('charter.values.budgetCut', {
                team: name,
                cut: formatNumber(limit.reductionPct),
                month: formatMonth(limit.referenceMonth),
              });
        })
        .join(' ; ');
  }
};
