import { Button } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { PlaceButton, useOpenItem, usePdfAction } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { MovementView } from '@shared/contract/movements';
import { movementKinds } from '@shared/domain/movement';
import { t } from '@shared/text/translate';
import { IconUsers } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { MovementPanel } from '../components/movement-panel';
import { OpenForm } from '../components/open-form';
import { ProposalsCard } from '../components/proposals-card';
import { useChecklist, useRemoveMovement } from '../mutations';
import { type MovementsView, useMovements } from '../queries';

const states = ['late', 'open', 'closed'] as const;
const stateOf = (one: MovementView): (typeof states)[number] =>
  one.closedOn !== null ? 'closed' : one.late ? 'late' : 'open';

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<MovementView>();
    return [
      column.text('name', { header: t('movements.fields.name'), value: (r) => r.name, width: 170 }),
      column.choice('kind', {
        header: t('movements.fields.kind'),
        value: (r) => r.kind,
        choices: movementKinds.map((value) => ({ value, label: t(`movements.kinds.${value}`) })),
        width: 150,
      }),
      column.day('on', { header: t('movements.fields.on'), value: (r) => r.on }),
      column.text('seats', {
        header: t('movements.fields.seats'),
        value: (r) => r.seats.map((seat) => seat.subscription).join(', '),
        wrap: true,
        width: 190,
      }),
      column.custom('progress', {
        header: t('movements.fields.progress'),
        text: (r) => `${r.done}/${r.steps.length}`,
        render: (r) => `${r.done} / ${r.steps.length}`,
        width: 110,
      }),
      column.choice('state', {
        header: t('movements.fields.state'),
        value: stateOf,
        choices: states.map((value) => ({ value, label: t(`movements.states.${value}`) })),
        tone: (state) => (state === 'late' ? 'danger' : state === 'open' ? 'attention' : 'good'),
        width: 110,
      }),
      column.day('closedOn', {
        header: t('movements.fields.closedOn'),
        value: (r) => r.closedOn,
        why: () => t('movements.states.open'),
      }),
    ];
  }, []);

const answerOf = ({ movements, figures }: MovementsView): string => {
  const [open, seats] = [figures.open.value ?? 0, figures.seatsOfLeavers.value ?? 0];
  if (seats > 0) return t('movements.answer.seats', { seats, open });
  if (open === 0) return t('movements.answer.none');
  return t('movements.answer.open', { open, late: movements.filter((one) => one.late).length });
};

const Movements = ({ view }: { readonly view: MovementsView }) => {
  const { movements, proposals, figures } = view;
  const [item, setItem] = useOpenItem();
  const [opening, setOpening] = useState(false);
  const checklist = useChecklist();
  const remove = useRemoveMovement();
  const columns = useColumns();
  const open = useCallback((one: MovementView) => setItem(one.id), [setItem]);
  const shown = movements.find((one) => one.id === item) ?? null;
  usePdfAction({
    label: t(checklist.isPending ? 'movements.pdfBusy' : 'movements.pdf'),
    busy: checklist.isPending,
    run: () => checklist.mutate(shown?.id ?? null),
  });
  const add = <Button onClick={() => setOpening(true)}>{t('movements.add')}</Button>;
  const pressing = movements.find((one) => one.closedOn === null);
  return (
    <ScreenFrame
      wide
      title={t('movements.title')}
      tone={(figures.seatsOfLeavers.value ?? 0) > 0 ? 'waste' : pressing ? 'attention' : 'good'}
      answer={<Answer text={answerOf(view)} />}
      note={t('movements.note')}
      figures={
        movements.length + proposals.length === 0 ? null : (
          <>
            <KeyFigure
              figure={figures.seatsOfLeavers}
              tone={(figures.seatsOfLeavers.value ?? 0) > 0 ? 'waste' : 'good'}
            />
            <KeyFigure figure={figures.open} tone={(figures.open.value ?? 0) > 0 ? 'attention' : 'plain'} />
            <KeyFigure figure={figures.proposed} tone={proposals.length > 0 ? 'attention' : 'plain'} />
          </>
        )
      }
      next={
        pressing ? (
          <Button onClick={() => open(pressing)}>
            {t('movements.next.open', { kind: t(`movements.kinds.${pressing.kind}`), name: pressing.name })}
          </Button>
        ) : null
      }
    >
      {movements.length === 0 ? (
        <EmptyState icon={IconUsers} what={t('movements.empty')} why={t('movements.emptyWhy')}>
          {add}
          <PlaceButton to="/reglages/collaborateurs" variant="default">
            {t('nav.screens.reglages.collaborateurs')}
          </PlaceButton>
        </EmptyState>
      ) : (
        <DataTable
          label={t('movements.table')}
          rows={movements}
          columns={columns}
          rowKey={(one) => one.id}
          onOpen={open}
          openRow={item}
          toolbar={add}
          rowActions={(one) => [
            { label: t('common.edit'), run: () => open(one) },
            { label: t('movements.pdf'), run: () => checklist.mutate(one.id) },
            { label: t('common.delete'), run: () => remove.mutate({ id: one.id }), danger: true },
          ]}
        />
      )}
      <ProposalsCard proposals={proposals} />
      <MovementPanel movement={shown} onClose={() => setItem(null)} />
      {opening ? <OpenForm onClose={() => setOpening(false)} onOpened={(id) => setItem(id)} /> : null}
    </ScreenFrame>
  );
};

/** « Qui arrive, qui part, et que deviennent les accès ? » */
export const MovementsScreen = () => {
  const movements = useMovements();
  return <QueryGate query={movements}>{(view) => <Movements view={view} />}</QueryGate>;
};
