import type { ScenarioCost } from '@shared/domain/scenario-result';
import { codedParams } from '@shared/text/coded-params';
import { breakEvenSentence, comparisonAnswer } from '@shared/text/consolidation-sentences';
import { figureRange, figureValue } from '@shared/text/figure-text';
import { formatRange, UNKNOWN } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1, heading2 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, bullets, small } from '../theme/text';
import type { DecisionNoteInput } from './input';

const scoreOf = ({ value, knownShare }: ScenarioCost['sovereignty']): string =>
  value === null
    ? t('consolidation.scenarios.scoreUnknown', { share: Math.round(knownShare * 100) })
    : String(Math.round(value));

/** Scenarios side by side, and what would make another one win. */
export const scenarioSection = ({ scenarios: view, company, generatedOn: _ }: DecisionNoteInput): Content[] => {
  const { costs, over36 } = view;
  const withRange = (figure: ScenarioCost['cash12']): string => figureRange(figure) ?? figureValue(figure);
  const line = (label: string, value: (cost: ScenarioCost) => string): string[] => [label, ...costs.map(value)];
  const notes = [
    ...new Set(
      costs.flatMap((cost) =>
        [...cost.missing, ...cost.warnings].map((one) => textOf(one.code, codedParams(one.params))),
      ),
    ),
  ];
  return [
    heading1(t('consolidationScreens.note.title', { name: company.name })),
    answer(comparisonAnswer(view, over36)),
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
        line(t('consolidationScreens.scenarios.hours12'), (cost) => formatRange(cost.hours12, 'hours')),
        line(t('consolidationScreens.scenarios.tools'), (cost) => String(cost.tools)),
        line(t('consolidationScreens.scenarios.affected'), (cost) => String(cost.affected.length)),
        line(t('consolidationScreens.scenarios.carbon'), (cost) => figureValue(cost.carbonKgPerYear) || UNKNOWN),
        line(t('consolidation.scenarios.sovereignty'), (cost) => scoreOf(cost.sovereignty)),
        line(t('consolidation.scenarios.reversibility'), (cost) => scoreOf(cost.reversibility)),
      ],
    }),
    ...(over36.breakEvens.length === 0
      ? []
      : [
          heading2(t('consolidation.breakEven.title'), undefined, 'text'),
          bullets(over36.breakEvens.map((one) => breakEvenSentence(one, view))),
        ]),
    ...notes.slice(0, 12).map(small),
  ];
};
