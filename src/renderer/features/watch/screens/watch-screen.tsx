import { Button } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { Chip, KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { useOpenItem } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { WatchNoteView } from '@shared/contract/watch';
import type { Month } from '@shared/domain/day';
import { watchKinds } from '@shared/domain/watch';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconEye } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { DueCard } from '../components/due-card';
import { NotePanel } from '../components/note-panel';
import { ReviewForm, ReviewsCard } from '../components/reviews-card';
import { useRemoveNote } from '../mutations';
import { useWatch, type WatchView } from '../queries';
import classes from '../watch.module.css';

const newItem = 'nouveau';

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<WatchNoteView>();
    return [
      column.day('notedOn', { header: t('watch.fields.notedOn'), value: (r) => r.notedOn }),
      column.text('title', { header: t('watch.fields.title'), value: (r) => r.title, wrap: true, width: 190 }),
      column.text('tool', { header: t('watch.fields.tool'), value: (r) => r.tool, wrap: true, width: 110 }),
      column.choice('kind', {
        header: t('watch.fields.kind'),
        value: (r) => r.kind,
        choices: watchKinds.map((value) => ({ value, label: t(`watch.kinds.${value}`) })),
        width: 90,
      }),
      column.day('effectiveOn', { header: t('watch.fields.effectiveOn'), value: (r) => r.effectiveOn }),
      column.custom('consequences', {
        header: t('watch.fields.consequences'),
        text: (r) => r.consequences.map((one) => t(`watch.consequences.${one.kind}`)).join(', '),
        width: 220,
        render: (r) => (
          <span className={classes.chips}>
            {r.consequences.map(({ kind, doneOn }) => (
              <Chip key={kind} tone={doneOn === null ? 'attention' : 'good'}>
                {doneOn === null
                  ? t(`watch.consequences.${kind}`)
                  : t('watch.consequenceDone', {
                      consequence: t(`watch.consequences.${kind}`),
                      day: formatShortDay(doneOn),
                    })}
              </Chip>
            ))}
          </span>
        ),
      }),
      column.text('told', {
        header: t('watch.fields.toldTo'),
        value: (r) => r.toldTo ?? t('watch.notTold'),
        wrap: true,
        width: 120,
      }),
    ];
  }, []);

const Watch = ({ view }: { readonly view: WatchView }) => {
  const { notes, reviews, due, figures } = view;
  const [item, setItem] = useOpenItem();
  const [reviewing, setReviewing] = useState<Month | null>(null);
  const remove = useRemoveNote();
  const columns = useColumns();
  const open = useCallback((one: WatchNoteView) => setItem(one.id), [setItem]);
  const shown = notes.find((one) => one.id === item) ?? null;
  const add = <Button onClick={() => setItem(newItem)}>{t('watch.add')}</Button>;
  const late = due.filter((one) => one.late).length;
  const empty = notes.length === 0 && reviews.length === 0;
  const review = due.find((one) => one.month !== null)?.month ?? null;
  return (
    <ScreenFrame
      wide
      title={t('watch.title')}
      tone={late > 0 ? 'waste' : due.length > 0 ? 'attention' : 'good'}
      answer={
        <Answer
          text={
            empty
              ? t('watch.answer.none')
              : due.length > 0
                ? t('watch.answer.due', { due: due.length, late })
                : t('watch.answer.calm')
          }
        />
      }
      note={t('watch.note')}
      figures={
        empty ? null : (
          <>
            <KeyFigure figure={figures.due} tone={late > 0 ? 'waste' : due.length > 0 ? 'attention' : 'good'} />
            <KeyFigure figure={figures.untold} tone={(figures.untold.value ?? 0) > 0 ? 'attention' : 'good'} />
            <KeyFigure figure={figures.inARow} />
          </>
        )
      }
      next={
        review !== null && !empty ? (
          <Button onClick={() => setReviewing(review)}>{t('watch.due.doReview')}</Button>
        ) : null
      }
    >
      {empty ? (
        <EmptyState icon={IconEye} what={t('watch.empty')} why={t('watch.emptyWhy')}>
          {add}
          {review === null ? null : (
            <Button variant="default" onClick={() => setReviewing(review)}>
              {t('watch.due.doReview')}
            </Button>
          )}
        </EmptyState>
      ) : (
        <>
          <DueCard due={due} onReview={setReviewing} onOpen={setItem} />
          <DataTable
            label={t('watch.table')}
            rows={notes}
            columns={columns}
            rowKey={(one) => one.id}
            onOpen={open}
            openRow={item}
            toolbar={add}
            rowActions={(one) => [
              { label: t('common.edit'), run: () => open(one) },
              { label: t('common.delete'), run: () => remove.mutate({ id: one.id }), danger: true },
            ]}
          />
          <ReviewsCard reviews={reviews} />
        </>
      )}
      <NotePanel opened={item === newItem || shown !== null} note={shown} onClose={() => setItem(null)} />
      {reviewing === null ? null : <ReviewForm month={reviewing} onClose={() => setReviewing(null)} />}
    </ScreenFrame>
  );
};

/** « Qu'est-ce qui a changé dans nos outils ? » */
export const WatchScreen = () => {
  const watch = useWatch();
  return <QueryGate query={watch}>{(view) => <Watch view={view} />}</QueryGate>;
};
