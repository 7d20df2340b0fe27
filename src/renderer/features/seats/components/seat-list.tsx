import { Button, Group } from '@mantine/core';
import { Chip } from '@renderer/ui/figures';
import { EmptyState } from '@renderer/ui/layout';
import { columnsFor, DataTable, type RowAction } from '@renderer/ui/tables';
import type { SeatView } from '@shared/contract/seats';
import { t, textOf } from '@shared/text/translate';
import { IconLogout, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useRelease, useRemoveSeats } from '../mutations';
import { holderColumns } from './holder-columns';

type SeatListProps = {
  readonly seats: readonly SeatView[];
  readonly teamNames: ReadonlyMap<string, string>;
};

/** What concerns the seat itself; what a person does with it is never shown. */
const Situation = ({ seat }: { readonly seat: SeatView }) => (
  <Group gap={6} wrap="nowrap">
    {seat.status === null ? (
      <Chip tone="muted" help={t('seats.panel.statusHelp')}>
        {t('seats.panel.statuses.team')}
      </Chip>
    ) : (
      <Chip tone={seat.status === 'left' ? 'danger' : 'neutral'}>{textOf(`seats.panel.statuses.${seat.status}`)}</Chip>
    )}
    {seat.wrongAccount ? <Chip tone="attention">{t('seats.panel.wrong')}</Chip> : null}
  </Group>
);

/** The register of a subscription: who holds a seat, to release or remove, one or several at once. */
export const SeatList = ({ seats, teamNames }: SeatListProps) => {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { mutate: release } = useRelease();
  const { mutate: remove } = useRemoveSeats();
  const columns = useMemo(() => {
    const column = columnsFor<SeatView>();
    return [
      ...holderColumns(teamNames, { person: 160, team: 112, account: 220 }),
      column.day('since', {
        header: t('seats.panel.since'),
        value: (seat) => seat.assignedOn,
        why: () => t('seats.panel.sinceWhy'),
        width: 112,
      }),
      column.custom('status', {
        header: t('seats.panel.status'),
        text: (seat) => textOf(`seats.panel.statuses.${seat.status ?? 'team'}`),
        render: (seat) => <Situation seat={seat} />,
        width: 240,
      }),
    ];
  }, [teamNames]);
  const rowActions = (seat: SeatView): readonly RowAction[] => [
    {
      label: t('seats.panel.release'),
      icon: <IconLogout size={16} aria-hidden />,
      run: () => release([seat.id]),
    },
    {
      label: t('seats.panel.remove'),
      icon: <IconTrash size={16} aria-hidden />,
      run: () => remove([seat.id]),
      danger: true,
    },
  ];
  return (
    <DataTable
      label={t('seats.panel.table')}
      rows={seats}
      columns={columns}
      rowKey={(seat) => seat.id}
      rowActions={rowActions}
      maxHeight={480}
      selection={{
        selected,
        onChange: setSelected,
        actions: (rows) => (
          <Button
            size="xs"
            onClick={() => {
              release(rows.map(({ id }) => id));
              setSelected(new Set());
            }}
          >
            {t('seats.panel.releaseMany', { count: rows.length })}
          </Button>
        ),
      }}
      empty={<EmptyState what={t('seats.panel.emptyWhat')} why={t('seats.panel.emptyWhy')} />}
    />
  );
};
