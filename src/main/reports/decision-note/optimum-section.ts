import { choiceReasons, outcomeAnswer } from '@shared/text/consolidation-sentences';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import type { Content } from '../theme/content';
import { heading1 } from '../theme/headings';
import { table } from '../theme/table';
import { answer } from '../theme/text';
import type { DecisionNoteInput } from './input';

/** What the optimiser chose and why; nothing when it was not run. */
export const optimumSection = ({ outcome, scenarios: { names } }: DecisionNoteInput): Content[] => {
  if (outcome === null) return [];
  const head = [heading1(t('optimiser.title')), ...outcomeAnswer(outcome, names).map(answer)];
  if (outcome.status !== 'optimal' && outcome.status !== 'feasible') return head;
  return [
    ...head,
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
        choiceReasons(choice, names).join(' '),
      ]),
    }),
  ];
};
