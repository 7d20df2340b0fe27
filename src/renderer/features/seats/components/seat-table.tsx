import { today } from '@renderer/ui/clock';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import type { SeatRow } from '../model/rows';
import { useDeclareActive, useListed } from '../mutations';

const tones: Readonly<Record<SeatRow['origin'], ChipTone>> = { seats: 'good', declared: 'neutral', none: 'muted' };
const whole = { min: 0, decimals: 0 } as const;

const useColumns = () => {
  const { mutateAsync: declare } = useDeclareActive();
  const { mutateAsync: list } = useListed();
  return useMemo(() => {
    const column = columnsFor<SeatRow>();
    const activeWhy = () => t('seats.table.activeWhy');
    return [
      column.text('name', { header: t('seats.table.name'), value: (row) => row.name, width: 166 }),
      column.number('paid', { header: t('seats.table.paid'), value: (row) => row.paid, width: 76, total: 'sum' }),
      column.number('assigned', {
        header: t('seats.table.assigned'),
        value: (row) => row.assigned,
        width: 80,
        total: 'sum',
      }),
      column.number('active', {
        header: t('seats.table.active'),
        value: (row) => row.active,
        why: activeWhy,
        limits: whole,
        width: 76,
        edit: {
          editable: (row) => row.origin !== 'seats',
          validate: (value, row) =>
            value !== null && row.view.perSeat && value > row.paid
              ? t('seats.table.atMost', { paid: row.paid })
              : undefined,
          onCommit: (row, activeSeats) =>
            declare({
              subscriptionId: row.id,
              name: row.name,
              activeSeats,
              on: row.view.declaredActiveOn && activeSeats === row.active ? row.view.declaredActiveOn : today(),
            }),
        },
      }),
      column.choice('origin', {
        header: t('seats.table.origin'),
        value: (row) => row.origin,
        choices: (['seats', 'declared', 'none'] as const).map((value) => ({
          value,
          label: t(`seats.table.origins.${value}`),
        })),
        render: (row) => (
          <Chip
            tone={tones[row.origin]}
            help={t(row.origin === 'seats' ? 'seats.table.activeLocked' : 'seats.table.activeWhy')}
          >
            {t(`seats.table.origins.${row.origin}`)}
          </Chip>
        ),
        width: 92,
      }),
      column.day('declaredOn', {
        header: t('seats.table.declaredOn'),
        value: ({ seenOn }) => seenOn,
        why: () => t('seats.table.declaredOnWhy'),
        limits: { max: today() },
        width: 112,
        edit: {
          editable: (row) => row.origin === 'declared',
          validate: (value) => (value === null ? t('seats.table.dateNeeded') : undefined),
          onCommit: (row, on) =>
            on === null
              ? undefined
              : declare({
                  subscriptionId: row.id,
                  name: row.name,
                  activeSeats: row.view.declaredActiveSeats,
                  on,
                }),
        },
      }),
      column.number('unused', {
        header: t('seats.table.unused'),
        value: (row) => row.unused,
        why: () => t('seats.table.unusedWhy'),
        width: 80,
      }),
      column.number('unknown', {
        header: t('seats.table.unknown'),
        value: (row) => row.unknown,
        width: 80,
        total: 'sum',
      }),
      column.choice('listed', {
        header: t('seats.table.listed'),
        value: (row) => (row.listed ? 'yes' : 'no'),
        choices: [
          { value: 'yes', label: t('seats.table.listedYes') },
          { value: 'no', label: t('seats.table.listedNo') },
        ],
        width: 104,
        edit: {
          editable: (row) => !row.full,
          onCommit: (row, value) => list({ view: row.view, listed: value === 'yes' }),
        },
      }),
      column.amount('exposed', {
        header: t('seats.table.exposed'),
        value: (row) => row.exposedCents,
        why: () => t('seats.table.exposedWhy'),
        width: 118,
        total: 'sum',
      }),
    ];
  }, [declare, list]);
};

type SeatTableProps = {
  readonly rows: readonly SeatRow[];
  readonly openRow: string | null;
  readonly onOpen: (row: SeatRow) => void;
};

/** Seats by subscription: declared numbers and the state of the list are changed in place. */
export const SeatTable = ({ rows, openRow, onOpen }: SeatTableProps) => {
  const columns = useColumns();
  return (
    <DataTable
      bare
      label={t('seats.table.title')}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      initialSort={{ key: 'exposed', direction: 'desc' }}
      openRow={openRow}
      onOpen={onOpen}
    />
  );
};
