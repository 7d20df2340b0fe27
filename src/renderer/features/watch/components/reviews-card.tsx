import { Button, Group, Modal, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, TextField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { Day, Month } from '@shared/domain/day';
import type { WatchReview } from '@shared/domain/watch';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import { useReview } from '../mutations';
import classes from '../watch.module.css';

type FormProps = { readonly month: Month; readonly onClose: () => void };

/** Records who reviewed a month, and when. */
export const ReviewForm = ({ month, onClose }: FormProps) => {
  const [by, setBy] = useState<string | null>(null);
  const [on, setOn] = useState<Day | null>(today());
  const [note, setNote] = useState<string | null>(null);
  const review = useReview();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('watch.review.form', { month: formatMonth(month) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <TextField label={t('watch.review.by')} value={by} onChange={setBy} maxLength={200} required autoFocus />
        <DayField label={t('watch.review.on')} value={on} onChange={setOn} max={today()} required />
        <TextField
          label={t('watch.review.note')}
          description={t('watch.review.noteHelp')}
          value={note}
          onChange={setNote}
          maxLength={1000}
        />
        <Group justify="flex-end">
          <Button
            disabled={by === null || on === null}
            loading={review.isPending}
            onClick={() =>
              by !== null &&
              on !== null &&
              review.mutate({ month, reviewedBy: by, reviewedOn: on, note }, { onSuccess: onClose })
            }
          >
            {t('watch.review.do')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

/** Monthly reviews, the latest first. */
export const ReviewsCard = ({ reviews }: { readonly reviews: readonly WatchReview[] }) => {
  const columns = useMemo(() => {
    const column = columnsFor<WatchReview>();
    return [
      column.month('month', { header: t('watch.review.month'), value: (r) => r.month }),
      column.text('by', { header: t('watch.review.by'), value: (r) => r.reviewedBy, width: 200 }),
      column.day('on', { header: t('watch.review.on'), value: (r) => r.reviewedOn }),
      column.text('note', { header: t('watch.review.note'), value: (r) => r.note, wrap: true, width: 260 }),
    ];
  }, []);
  return (
    <SectionCard title={t('watch.review.title')} description={t('watch.review.description')} flush>
      {reviews.length === 0 ? (
        <p className={classes.none}>{t('watch.review.none')}</p>
      ) : (
        <DataTable
          bare
          label={t('watch.review.title')}
          rows={reviews}
          columns={columns}
          rowKey={(row) => row.id}
          withSearch={false}
        />
      )}
    </SectionCard>
  );
};
