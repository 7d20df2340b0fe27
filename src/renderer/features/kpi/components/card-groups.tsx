import type { KpiCard as Card } from '@shared/contract/kpi';
import type { KpiId } from '@shared/domain/kpi';
import { isKpiId } from '@shared/domain/kpi-results';
import { t } from '@shared/text/translate';
import classes from './kpi.module.css';
import { KpiCard } from './kpi-card';

const groups = {
  money: ['annual-cost', 'cost-per-active-user', 'adoption', 'unused-seats', 'realised-savings', 'roi'],
  planet: ['carbon', 'carbon-budget', 'non-essential', 'uses', 'electricity'],
  people: ['trained', 'signatures', 'incidents', 'questions', 'admin-hours'],
} as const satisfies Readonly<Record<string, readonly KpiId[]>>;
const names = ['money', 'planet', 'people', 'own'] as const;

const cardsOf = (cards: readonly Card[], group: (typeof names)[number]): Card[] =>
  group === 'own'
    ? cards.filter(({ measure }) => !isKpiId(measure))
    : cards.filter(({ measure }) => (groups[group] as readonly string[]).includes(measure));

type CardGroupsProps = { readonly cards: readonly Card[]; readonly onOpen: (card: Card) => void };

/** All the cards, by theme. */
export const CardGroups = ({ cards, onOpen }: CardGroupsProps) =>
  names.map((group) => {
    const own = cardsOf(cards, group);
    return own.length === 0 ? null : (
      <section key={group} aria-label={t(`kpiScreens.groups.${group}`)}>
        <h2 className={classes.group}>{t(`kpiScreens.groups.${group}`)}</h2>
        <ul className={classes.grid}>
          {own.map((card) => (
            <li key={card.measure}>
              <KpiCard card={card} onOpen={() => onOpen(card)} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
