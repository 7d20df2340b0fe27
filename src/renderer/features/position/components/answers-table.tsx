import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { PositionView } from '@shared/contract/position';
import { boxIds, questionIds } from '@shared/domain/assessment';
import type { FrozenAnswer } from '@shared/domain/position';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';

type Id = FrozenAnswer['id'];
const isBox = (id: Id): id is (typeof boxIds)[number] => (boxIds as readonly string[]).includes(id);
const label = (id: Id): string => (isBox(id) ? t(`diagnostic.boxes.${id}`) : t(`diagnostic.questions.${id}`));
const ids: readonly Id[] = [...boxIds, ...questionIds];
/** Points shown side by side; the earlier ones stay in the list of points. */
const shownPoints = 4;

/** The seven boxes and the three questions, at each point kept and today. */
export const AnswersTable = ({ view }: { readonly view: PositionView }) => {
  const columns = useMemo(() => {
    const column = columnsFor<Id>();
    const said = (answers: readonly FrozenAnswer[], id: Id) =>
      answers.find((one) => one.id === id)?.answer ?? ('unknown' as const);
    const choices = (['yes', 'no', 'unknown'] as const).map((value) => ({
      value,
      label: t(`position.answers.values.${value}`),
    }));
    const at = (key: string, header: string, answers: readonly FrozenAnswer[]) =>
      column.choice(key, { header, value: (id) => said(answers, id), choices, filter: false, width: 110 });
    return [
      column.text('id', { header: t('position.answers.question'), value: label, wrap: true, width: 420 }),
      ...view.points.slice(-shownPoints).map((point) => at(point.id, formatShortDay(point.takenOn), point.answers)),
      at('now', t('position.answers.now'), view.answers),
    ];
  }, [view]);
  return (
    <SectionCard title={t('position.answers.title')} description={t('position.answers.description')} flush>
      <DataTable
        bare
        label={t('position.answers.title')}
        rows={ids}
        columns={columns}
        rowKey={(id) => id}
        withSearch={false}
      />
    </SectionCard>
  );
};
