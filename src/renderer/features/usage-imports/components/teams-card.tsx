import { Stack, Text } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { UsageTable } from '@shared/contract/usage';
import { usageUnits } from '@shared/domain/usage';
import { formatShortDay } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import { useMemo } from 'react';
import { useUsageGate, useUsageTeams } from '../queries';

type Row = {
  readonly key: string;
  readonly name: string;
  readonly active: number;
  readonly counts: UsageTable['groups'][number]['counts'];
};

const volumeText = ({ counts }: Row): string =>
  usageUnits
    .flatMap((unit) => {
      const count = counts[unit];
      return count === undefined ? [] : [textOf(`usage.units.${unit}`, { count: Math.round(count) })];
    })
    .join(', ');

const rowsOf = ({ groups, total }: UsageTable): Row[] => [
  ...groups.map(
    ({ kind, teams, active, counts }, i): Row => ({
      key: `group-${i}`,
      name:
        kind === 'others'
          ? t('usageScreens.teams.others', { count: teams.length })
          : (teams[0] ?? t('usageScreens.teams.noTeam')),
      active,
      counts,
    }),
  ),
  ...(total ? [{ key: 'total', name: t('usageScreens.teams.whole'), ...total }] : []),
];

const One = ({ table, size }: { readonly table: UsageTable; readonly size: number }) => {
  const columns = useMemo(() => {
    const column = columnsFor<Row>();
    return [
      column.text('name', {
        header: t('usageScreens.teams.team'),
        value: (row) => row.name,
        sortable: false,
        width: 260,
      }),
      column.number('active', {
        header: t('usageScreens.teams.active'),
        value: (row) => row.active,
        sortable: false,
        width: 150,
      }),
      column.text('volume', { header: t('usageScreens.teams.volume'), value: volumeText, sortable: false, width: 260 }),
    ];
  }, []);
  const source = t('usage.provenance', {
    file: table.fileName,
    format: t(`usage.formats.${table.format}`),
    date: formatShortDay(table.importedOn),
  });
  return (
    <div>
      <Text fw={600}>{table.subscription}</Text>
      <Text size="xs" c="dimmed" mb="xs">
        {source}
      </Text>
      {table.status === 'withheld' ? <Text size="sm">{t('usageScreens.teams.withheld', { size })}</Text> : null}
      {table.status === 'company-only' ? (
        <Text size="sm" mb="xs">
          {t('usageScreens.teams.companyOnly')}
        </Text>
      ) : null}
      {table.status === 'by-team' && table.groups.some(({ kind }) => kind === 'others') ? (
        <Text size="sm" c="dimmed" mb="xs">
          {t('usageScreens.teams.variation')}
        </Text>
      ) : null}
      {table.total ? (
        <DataTable
          label={table.subscription}
          rows={rowsOf(table)}
          columns={columns}
          rowKey={(row) => row.key}
          withSearch={false}
        />
      ) : null}
    </div>
  );
};

/** Usage of the latest export of each subscription, by teams large enough to be shown. */
export const TeamsCard = () => {
  const teams = useUsageTeams();
  const gate = useUsageGate();
  if (!teams.data || teams.data.length === 0) return null;
  return (
    <SectionCard title={t('usageScreens.teams.title')} description={t('usage.unitsDiffer')}>
      <Stack gap="lg">
        {teams.data.map((table) => (
          <One key={table.importId} table={table} size={gate.data?.privacy.minGroupSize ?? 5} />
        ))}
      </Stack>
    </SectionCard>
  );
};
