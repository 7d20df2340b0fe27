import { Button, Group, Modal, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, NoteField } from '@renderer/ui/fields';
import { EmptyState, SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { Day } from '@shared/domain/day';
import type { PositionAssessment } from '@shared/domain/position';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import { useRemovePoint, useTake } from '../mutations';
import classes from '../position.module.css';

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value));

/** Keeps the position of a day. */
export const TakeDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [takenOn, setTakenOn] = useState<Day | null>(today());
  const [note, setNote] = useState<string | null>(null);
  const take = useTake();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('position.points.takeTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <p className={classes.hint}>{t('position.points.takeExplain')}</p>
        <DayField label={t('position.points.day')} value={takenOn} onChange={setTakenOn} max={today()} required />
        <NoteField label={t('position.points.note')} value={note} onChange={setNote} rows={2} />
        <Group justify="flex-end">
          <Button
            disabled={takenOn === null}
            loading={take.isPending}
            onClick={() => takenOn !== null && take.mutate({ takenOn, note }, { onSuccess: onClose })}
          >
            {t('position.points.take')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

type PointsProps = { readonly points: readonly PositionAssessment[]; readonly onTake: () => void };

/** Points kept, oldest first. */
export const PointsCard = ({ points, onTake }: PointsProps) => {
  const remove = useRemovePoint();
  const columns = useMemo(() => {
    const column = columnsFor<PositionAssessment>();
    return [
      column.day('day', { header: t('position.points.day'), value: (p) => p.takenOn }),
      column.text('profile', {
        header: t('position.points.profile'),
        value: (p) => (p.result.profile === null ? null : t(`position.profiles.${p.result.profile}.name`)),
        why: () => t('position.answerNone').replaceAll('*', ''),
        width: 170,
      }),
      column.number('ai', {
        header: t('position.points.ai'),
        value: (p) => rounded(p.result.scores.ai.figure.value),
        width: 70,
      }),
      column.number('csr', {
        header: t('position.points.csr'),
        value: (p) => rounded(p.result.scores.csr.figure.value),
        width: 70,
      }),
      column.day('kept', { header: t('position.points.kept'), value: (p) => p.recordedOn }),
      column.text('remark', {
        header: t('position.points.remark'),
        value: (p) => [p.note, ...p.result.warnings.map(sayCoded)].filter(Boolean).join(' '),
        wrap: true,
        width: 300,
      }),
    ];
  }, []);
  const take = (
    <Button variant="default" onClick={onTake}>
      {t('position.points.take')}
    </Button>
  );
  return (
    <SectionCard
      title={t('position.points.title')}
      description={t('position.points.description')}
      actions={points.length === 0 ? null : take}
      flush
    >
      {points.length === 0 ? (
        <EmptyState what={t('position.points.none')} why={t('position.points.noneWhy')}>
          {take}
        </EmptyState>
      ) : (
        <DataTable
          bare
          label={t('position.points.title')}
          rows={points}
          columns={columns}
          rowKey={(point) => point.id}
          withSearch={false}
          rowActions={(point) => [
            { label: t('common.delete'), run: () => remove.mutate({ id: point.id }), danger: true },
          ]}
        />
      )}
    </SectionCard>
  );
};
