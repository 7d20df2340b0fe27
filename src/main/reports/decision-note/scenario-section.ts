import { chartBlock } from '@main/reports/charts/block';
import { chartThemes } from '@shared/charts';
import { scenarioCashChart } from '@shared/charts/scenarios';
import type { ScenarioCost } from '@shared/domain/scenario-result';
import { codedParams } from '@shared/text/coded-params';
import {
  breakEvenSentence,
  carbonSentence,
  chosenComparison,
  comparisonAnswer,
  hypothesesSentence,
  scoreSentence,
} from '@shared/text/consolidation-sentences';
import { figureRange, figureValue } from '@shared/text/figure-text';
import { formatRange, formatValue, UNKNOWN } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, bullets, paragraph, small } from '../theme/text';
import type { DecisionNoteInput } from './input';

/** Teams named in a column; past that, they are counted. */
const NAMED = 3;
const teamsOf = ({ affected }: ScenarioCost, names: Readonly<Record<string, string>>): string => {
  if (affected.length === 0) return t('consolidationScreens.note.nobody');
  if (affected.length > NAMED) return t('consolidationScreens.note.manyTeams', { count: affected.length });
  return affected.map(({ teamId }) => names[teamId] ?? teamId).join(', ');
};

/** Scenarios side by side over the horizon chosen, and what would make another one win. */
export const scenarioSection = ({ scenarios: view, company }: DecisionNoteInput): Content[] => {
  const { costs, names, horizonMonths } = view;
  const title = heading1(t('consolidationScreens.note.title', { name: company.name }));
  // Nothing is paid and nothing is planned: a column of zeros would say that it costs nothing.
  if (costs.length < 2 && costs.every((cost) => cost.tools === 0))
    return [
      title,
      answer(comparisonAnswer(view, chosenComparison(view))),
      paragraph(t('consolidationScreens.note.start')),
    ];
  const chosen = chosenComparison(view);
  const saving = new Map(chosen.ranking.map((rank) => [rank.scenarioId, rank.saving]));
  const reading = comparisonAnswer(view, chosen);
  const withRange = (figure: ScenarioCost['cash12']): string => figureRange(figure) ?? figureValue(figure);
  const line = (label: string, value: (cost: ScenarioCost) => string): string[] => [label, ...costs.map(value)];
  const savingOf = (cost: ScenarioCost): string => {
    const found = saving.get(cost.scenarioId) ?? null;
    return found === null
      ? UNKNOWN
      : cost.kind === 'status-quo'
        ? formatValue(0, 'eur-cents')
        : formatRange(found, 'eur-cents');
  };
  const notes = [
    ...new Set(
      costs.flatMap((cost) =>
        [...cost.missing, ...cost.warnings].map((one) => textOf(one.code, codedParams(one.params))),
      ),
    ),
  ];
  return [
    title,
    answer(reading),
    table({
      columns: [
        { label: '', align: 'left' as const, width: 96 },
        ...costs.map((cost) => ({ label: cost.name, align: 'right' as const, width: '*' as const })),
      ],
      rows: [
        line(t('consolidationScreens.scenarios.cash12'), (cost) => withRange(cost.cash12)),
        line(t('consolidationScreens.scenarios.cash36'), (cost) => withRange(cost.cash36)),
        line(t('consolidationScreens.scenarios.full12'), (cost) => withRange(cost.full12)),
        line(t('consolidationScreens.scenarios.full36'), (cost) => withRange(cost.full36)),
        line(t('consolidationScreens.scenarios.saving', { months: horizonMonths }), savingOf),
        line(t('consolidationScreens.scenarios.hours12'), (cost) => formatRange(cost.hours12, 'hours')),
        line(t('consolidationScreens.scenarios.tools'), (cost) => String(cost.tools)),
        line(t('consolidationScreens.scenarios.affected'), (cost) => teamsOf(cost, names.teams)),
        line(t('consolidationScreens.scenarios.carbon'), carbonSentence),
        line(t('consolidation.scenarios.sovereignty'), (cost) => scoreSentence(cost.sovereignty)),
        line(t('consolidation.scenarios.reversibility'), (cost) => scoreSentence(cost.reversibility)),
      ],
    }),
    small(hypothesesSentence(view)),
    ...(costs.length < 2
      ? []
      : [chartBlock(scenarioCashChart(view, reading, chartThemes.paper), t('consolidationScreens.scenarios.byMonth'))]),
    ...(chosen.breakEvens.length === 0
      ? []
      : [
          heading2(t('consolidation.breakEven.title'), undefined, 'text'),
          bullets(chosen.breakEvens.map((one) => breakEvenSentence(one, view))),
        ]),
    ...notes.slice(0, 12).map(small),
  ];
};
