import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useRemoveAnswer } from '../mutations';
import { useBankAnswers } from '../queries';

type Answered = NonNullable<ReturnType<typeof useBankAnswers>['data']>[number];

/** What was answered about merchants; each answer can be taken back. */
export const AnswersCard = () => {
  const answers = useBankAnswers();
  const { mutate } = useRemoveAnswer();
  const columns = useMemo(() => {
    const column = columnsFor<Answered>();
    return [
      column.text('pattern', { header: t('bankScreens.answers.merchant'), value: (row) => row.pattern, width: 320 }),
      column.text('answer', {
        header: t('bankScreens.answers.answer'),
        value: (row) =>
          row.decision.kind === 'tool' ? (row.toolName ?? row.decision.toolId) : t('bankScreens.answers.notAi'),
        width: 240,
      }),
    ];
  }, []);
  if (!answers.data || answers.data.length === 0) return null;
  return (
    <SectionCard title={t('bankScreens.answers.title')} flush>
      <DataTable
        bare
        label={t('bankScreens.answers.title')}
        rows={answers.data}
        columns={columns}
        rowKey={(row) => row.id}
        rowActions={(row) => [
          {
            label: t('bankScreens.answers.remove'),
            icon: <IconTrash size={16} aria-hidden />,
            run: () => mutate(row.id),
          },
        ]}
      />
    </SectionCard>
  );
};
