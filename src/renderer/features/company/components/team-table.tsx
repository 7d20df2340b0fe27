import { columnsFor, DataTable, type RowAction } from '@renderer/ui/tables';
import { t } from '@shared/text/translate';
import { IconArchive, IconArchiveOff, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { sizeOf, type TeamRow, teamOf } from '../model/teams';
import { useRemoveTeam, useSaveTeam } from '../mutations';

/** Teams, changed in place: name, headcount, hourly cost. */
export const TeamTable = ({ teams }: { readonly teams: readonly TeamRow[] }) => {
  const { mutateAsync: saveCell } = useSaveTeam(true);
  const save = useSaveTeam(false);
  const remove = useRemoveTeam();
  const columns = useMemo(() => {
    const column = columnsFor<TeamRow>();
    const commit = (change: (team: TeamRow) => Partial<TeamRow>) => (team: TeamRow) =>
      saveCell(teamOf({ ...team, ...change(team) }));
    return [
      column.text('name', {
        header: t('company.teams.name'),
        value: (team) => team.name,
        width: 260,
        edit: {
          onCommit: (team, name) => commit(() => (name === null ? {} : { name }))(team),
          validate: (name, team) => {
            if (name === null) return t('company.teams.nameNeeded');
            const same = (other: TeamRow) => other.id !== team.id && other.name.toLowerCase() === name.toLowerCase();
            return teams.some(same) ? t('company.teams.nameTaken') : undefined;
          },
        },
      }),
      column.number('headcount', {
        header: t('company.teams.headcount'),
        help: t('company.teams.headcountHelp'),
        value: (team) => team.headcount,
        why: () => t('company.teams.headcountWhy'),
        limits: { decimals: 0, max: 100_000 },
        width: 140,
        total: (rows) => rows.reduce((sum, team) => sum + (team.archived ? 0 : sizeOf(team)), 0),
        edit: { onCommit: (team, headcount) => commit(() => ({ headcount }))(team) },
      }),
      column.number('people', {
        header: t('company.teams.people'),
        help: t('company.teams.peopleHelp'),
        value: (team) => team.people,
        width: 130,
        total: 'sum',
      }),
      column.amount('hourly', {
        header: t('company.teams.hourly'),
        help: t('company.teams.hourlyHelp'),
        value: (team) => team.hourlyCostCents,
        why: () => t('company.teams.hourlyWhy'),
        mode: 'always',
        width: 150,
        edit: { onCommit: (team, hourlyCostCents) => commit(() => ({ hourlyCostCents }))(team) },
      }),
      column.choice('state', {
        header: t('company.teams.state'),
        value: (team) => (team.archived ? 'archived' : 'active'),
        choices: [
          { value: 'active', label: t('company.teams.inUse') },
          { value: 'archived', label: t('company.teams.archived') },
        ],
        width: 110,
      }),
    ];
  }, [teams, saveCell]);

  const actions = (team: TeamRow): readonly RowAction[] => [
    {
      label: t(team.archived ? 'company.teams.unarchive' : 'company.teams.archive'),
      icon: team.archived ? <IconArchiveOff size={16} aria-hidden /> : <IconArchive size={16} aria-hidden />,
      run: () => save.mutate(teamOf({ ...team, archived: !team.archived })),
    },
    {
      label: t('common.delete'),
      icon: <IconTrash size={16} aria-hidden />,
      danger: true,
      run: () => remove.mutate({ id: team.id, name: team.name }),
    },
  ];
  return (
    <DataTable
      bare
      label={t('company.teams.list')}
      rows={teams}
      columns={columns}
      rowKey={(team) => team.id}
      rowActions={actions}
      rowTone={(team) => (team.archived ? 'muted' : undefined)}
    />
  );
};
