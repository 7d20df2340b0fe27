import { chartBlock } from '@main/reports/charts/block';
import { chartThemes, optimalityGap } from '@shared/charts';
import { choiceReasons, constraintSentences, gapSentence, outcomeAnswer } from '@shared/text/consolidation-sentences';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1 } from '../theme/headings';
import { table } from '../theme/table';
import { answer, paragraph, small } from '../theme/text';
import type { DecisionNoteInput } from './input';

/** What the optimiser chose and why, proven or with its gap drawn; nothing when it was not run. */
export const optimumSection = ({ run, scenarios: { names } }: DecisionNoteInput): Content[] => {
  if (run === null) return [];
  const { outcome, request } = run;
  const [first = '', ...others] = outcomeAnswer(outcome, names, request.horizonMonths);
  const head = [
    heading1(t('optimiser.title')),
    answer(first),
    ...others.map(paragraph),
    small(constraintSentences(request, names).join(' ')),
  ];
  if (outcome.status !== 'optimal' && outcome.status !== 'feasible') return head;
  return [
    ...head,
    ...(outcome.status === 'feasible'
      ? [chartBlock(optimalityGap(outcome, gapSentence(outcome), chartThemes.paper), t('optimiser.gapTitle'))]
      : []),
    table({
      columns: [
        { label: t('consolidationScreens.optimiser.choice'), align: 'left', width: 130 },
        { label: t('consolidationScreens.optimiser.seats'), align: 'right', width: 44 },
        { label: t('consolidationScreens.optimiser.cost'), align: 'right', width: 70 },
        { label: t('consolidationScreens.optimiser.reason'), align: 'left', width: '*' },
      ],
      rows: outcome.choices.map((choice) => [
        choice.label,
        String(choice.seats),
        formatEuros(choice.costCents),
        choiceReasons(choice, outcome, names).join(' '),
      ]),
    }),
  ];
};
