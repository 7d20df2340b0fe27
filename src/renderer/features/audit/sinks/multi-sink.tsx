import { Stack, Text } from '@mantine/core';
import { Chip } from '@renderer/ui/figures';
import { PlaceButton } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { AuditResult } from '@shared/domain/audit';
import type { OverlapFinding } from '@shared/domain/audit-sinks';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import classes from '../components/audit.module.css';
import { AuditFigure } from '../components/audit-figure';
import { overlapText } from '../model/words';
import { useTeams } from '../queries';
import { SinkCard } from './sink-card';

const words = 'auditScreens.sinks.overlaps';

type Names = { readonly tools: ReadonlyMap<string, string>; readonly teams: ReadonlyMap<string, string> };

const What = ({ overlap }: { readonly overlap: OverlapFinding }) => (
  <Stack gap={2} py={4}>
    <Text size="sm" fw={500}>
      {overlapText(overlap, 'label')}
    </Text>
    <Text size="sm">{overlapText(overlap, 'why')}</Text>
    <Text size="xs" c="dimmed">
      {overlapText(overlap, 'caveat')}
    </Text>
  </Stack>
);

/** Names shown in a cell; the others are counted, and said over it and in the export. */
const SHOWN = 5;
const Several = ({ names }: { readonly names: readonly string[] }) =>
  names.length <= SHOWN + 1 ? (
    names.join(', ')
  ) : (
    <span title={names.join(', ')}>
      {t(`${words}.others`, { list: names.slice(0, SHOWN).join(', '), count: names.length - SHOWN })}
    </span>
  );

const useColumns = ({ tools, teams }: Names) =>
  useMemo(() => {
    const column = columnsFor<OverlapFinding>();
    const toolsOf = (overlap: OverlapFinding) => overlap.toolIds.map((id) => tools.get(id) ?? id);
    const teamsOf = (overlap: OverlapFinding) =>
      overlap.teams.map(({ teamId, people }) => t(`${words}.team`, { name: teams.get(teamId) ?? teamId, people }));
    return [
      column.text('what', {
        header: t(`${words}.what`),
        value: (o) => overlapText(o, 'label'),
        render: (o) => <What overlap={o} />,
        width: 300,
        wrap: true,
      }),
      column.choice('strength', {
        header: t(`${words}.strength`),
        value: (o) => o.strength,
        choices: (['full', 'partial'] as const).map((value) => ({ value, label: t(`sinks.strength.${value}`) })),
        render: (o) => (
          <Chip tone={o.strength === 'full' ? 'attention' : 'neutral'}>{t(`sinks.strength.${o.strength}`)}</Chip>
        ),
        width: 108,
      }),
      column.text('tools', {
        header: t(`${words}.tools`),
        value: (o) => toolsOf(o).join(', '),
        render: (o) => <Several names={toolsOf(o)} />,
        width: 170,
        wrap: true,
      }),
      column.number('people', {
        header: t(`${words}.people`),
        value: (o) => o.people,
        why: () => t(`${words}.peopleWhy`),
        width: 88,
      }),
      column.text('teams', {
        header: t(`${words}.teams`),
        value: (o) => teamsOf(o).join(', '),
        render: (o) => <Several names={teamsOf(o)} />,
        width: 180,
        wrap: true,
      }),
      column.amount('annual', { header: t(`${words}.annual`), value: (o) => o.annualCents, width: 110 }),
    ];
  }, [tools, teams]);

const namesOf = (rows: readonly { readonly id: string; readonly name: string }[]) =>
  new Map(rows.map(({ id, name }) => [id, name]));

/** Gouffre 1: what is paid twice, by whom, and the caveat of every overlap. */
export const MultiSink = ({ audit }: { readonly audit: AuditResult }) => {
  const { multi } = audit.sinks;
  const teams = useTeams();
  const names = useMemo(
    () => ({
      tools: namesOf(audit.cost.subscriptions.map((sub) => ({ id: sub.toolId, name: sub.toolName ?? sub.name }))),
      teams: namesOf(teams.data ?? []),
    }),
    [audit.cost.subscriptions, teams.data],
  );
  const columns = useColumns(names);
  return (
    <SinkCard
      id="multi"
      sinks={audit.sinks}
      actions={
        <PlaceButton to="/auditer/sieges" variant="default" size="xs">
          {t('auditScreens.sinks.act.multi')}
        </PlaceButton>
      }
      warned={[multi.redundant]}
      figures={
        <>
          <AuditFigure figure={multi.redundant} tone="waste" />
          <AuditFigure figure={multi.people} />
          <AuditFigure figure={multi.tools} />
          <AuditFigure figure={multi.total} />
        </>
      }
    >
      <DataTable
        bare
        label={t(`${words}.table`)}
        rows={multi.overlaps}
        columns={columns}
        rowKey={(overlap) => overlap.overlapId}
        maxHeight={460}
        withSearch={false}
        empty={<p className={classes.note}>{t(`${words}.empty`)}</p>}
      />
    </SinkCard>
  );
};
