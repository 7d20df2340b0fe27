import { today } from '@renderer/ui/clock';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { t } from '@shared/text/translate';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type PersonRow, situationOf, situations, situationTones } from '../model/people';
import type { TeamRow } from '../model/teams';
import { useRemovePerson } from '../mutations';

type PersonTableProps = {
  readonly people: readonly PersonRow[];
  readonly teams: readonly TeamRow[];
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
};

/** Everybody of the dossier, found by name, address, team, manager or situation. */
export const PersonTable = ({ people, teams, open, onOpen }: PersonTableProps) => {
  const remove = useRemovePerson();
  const columns = useMemo(() => {
    const column = columnsFor<PersonRow>();
    const day = today();
    const nameOf = new Map(people.map(({ id, name }) => [id, name]));
    return [
      column.text('name', { header: t('staff.screens.columns.name'), value: ({ name }) => name, width: 148 }),
      column.choice('team', {
        header: t('staff.screens.columns.team'),
        value: ({ teamId }) => teamId,
        choices: teams.map(({ id, name }) => ({ value: id, label: name })),
        why: () => t('staff.screens.columns.none'),
        width: 140,
      }),
      column.choice('status', {
        header: t('staff.screens.columns.status'),
        value: (person) => situationOf(person, day),
        choices: situations.map((value) => ({ value, label: t(`staff.screens.status.${value}`) })),
        tone: (value) => situationTones[value],
        width: 104,
      }),
      column.day('arrivedOn', {
        header: t('staff.screens.columns.arrivedOn'),
        value: ({ arrivedOn }) => arrivedOn,
        width: 96,
      }),
      column.day('leftOn', { header: t('staff.screens.columns.leftOn'), value: ({ leftOn }) => leftOn, width: 96 }),
      column.number('seats', {
        header: t('staff.screens.columns.seats'),
        value: ({ seats }) => seats,
        width: 66,
        total: 'sum',
      }),
      column.text('manager', {
        header: t('staff.screens.columns.manager'),
        value: ({ managerId }) => (managerId === null ? null : (nameOf.get(managerId) ?? null)),
        width: 112,
      }),
      column.text('email', {
        header: t('staff.screens.columns.email'),
        value: ({ email }) => email,
        width: 160,
        wrap: false,
      }),
    ];
  }, [people, teams]);
  return (
    <DataTable
      bare
      label={t('staff.screens.list')}
      rows={people}
      columns={columns}
      rowKey={({ id }) => id}
      initialSort={{ key: 'name', direction: 'asc' }}
      onOpen={({ id }) => onOpen(id)}
      openRow={open}
      rowTone={(person) => (situationOf(person, today()) === 'left' ? 'muted' : undefined)}
      rowActions={({ id, name }) => [
        { label: t('staff.screens.edit'), icon: <IconPencil size={16} aria-hidden />, run: () => onOpen(id) },
        {
          label: t('staff.screens.remove'),
          icon: <IconTrash size={16} aria-hidden />,
          danger: true,
          run: () => remove.mutate({ id, name }),
        },
      ]}
    />
  );
};
