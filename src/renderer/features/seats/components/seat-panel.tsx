import { Stack, Text } from '@mantine/core';
import { SwitchField } from '@renderer/ui/fields';
import { SidePanel } from '@renderer/ui/layout';
import type { SeatView } from '@shared/contract/seats';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import { roomOf, type SeatRow } from '../model/rows';
import { useListed } from '../mutations';
import { AssignForm } from './assign-form';
import { SeatList } from './seat-list';

const Room = ({ row }: { readonly row: SeatRow }) => {
  const room = roomOf(row);
  return (
    <Text size="lg" fw={500} {...(room !== null && room < 0 ? { c: 'brick' } : {})}>
      {t('seats.panel.answer', { assigned: row.assigned, paid: row.paid })}{' '}
      {room === null ? null : room < 0 ? t('seats.panel.over', { count: -room }) : t('seats.panel.room', { room })}
    </Text>
  );
};

type ContentProps = {
  readonly row: SeatRow;
  readonly seats: readonly SeatView[];
  readonly teamNames: ReadonlyMap<string, string>;
};
const Content = ({ row, seats, teamNames }: ContentProps) => {
  const listed = useListed();
  const holders = useMemo(() => new Set(seats.flatMap(({ personId }) => personId ?? [])), [seats]);
  return (
    <Stack gap="lg">
      <Room row={row} />
      <AssignForm row={row} holders={holders} />
      <SwitchField
        label={t('seats.panel.listed')}
        description={t(row.full ? 'seats.panel.listedFull' : 'seats.panel.listedHelp')}
        value={row.listed}
        disabled={row.full || listed.isPending}
        onChange={(value) => listed.mutate({ view: row.view, listed: value })}
      />
      <SeatList seats={seats} teamNames={teamNames} />
      <Text size="sm" c="dimmed">
        {t('seats.privacy')}
      </Text>
    </Stack>
  );
};

type SeatPanelProps = {
  readonly opened: boolean;
  readonly row: SeatRow | null;
  readonly seats: readonly SeatView[];
  readonly teamNames: ReadonlyMap<string, string>;
  readonly onClose: () => void;
};

/** Seats of one subscription: assign, release, say whether the list is complete. */
export const SeatPanel = ({ opened, row, seats, teamNames, onClose }: SeatPanelProps) => (
  <SidePanel
    opened={opened}
    onClose={onClose}
    size={980}
    title={row ? t('seats.panel.title', { name: row.name }) : t('seats.panel.unknownSubscription')}
  >
    {row ? <Content key={row.id} row={row} seats={seats} teamNames={teamNames} /> : null}
  </SidePanel>
);
