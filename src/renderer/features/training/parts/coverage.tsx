import { Stack } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { GlossaryTerm } from '@renderer/ui/glossary';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { stackedBars } from '@shared/charts';
import type { TrainingView } from '@shared/contract/training';
import type { PersonTraining, TrainingPriority } from '@shared/domain/training';
import { formatNumber, formatPercent } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';

const standings = ['trained', 'started', 'untrained'] as const;
const reasons = ['divide', 'size', 'trained'] as const;

const namer = (view: TrainingView) => (id: string | null) =>
  view.teams.find((team) => team.id === id)?.name ?? t('training.noTeam');

const Chart = ({ view }: { readonly view: TrainingView }) => {
  const teamOf = namer(view);
  const rows = view.coverage.byTeam;
  const late = [...rows].sort((a, b) => b.present - b.trained - (a.present - a.trained))[0];
  return (
    <ChartCard
      title={t('training.chart.title')}
      build={(theme) =>
        stackedBars({
          rows: rows.map((row) => teamOf(row.teamId)),
          series: [
            { label: t('training.chart.trained'), tone: 'green', values: rows.map((row) => row.trained) },
            { label: t('training.chart.started'), tone: 'ochre', values: rows.map((row) => row.started) },
            {
              label: t('training.chart.untrained'),
              tone: 'muted',
              values: rows.map((row) => row.present - row.trained - row.started),
            },
          ],
          format: (value) => formatNumber(value, 0),
          rowColumn: t('training.chart.team'),
          texts: {
            accessibleName: t('training.chart.name'),
            reading: t('training.chart.reading', {
              left: view.coverage.present - view.coverage.trained,
              team: late ? teamOf(late.teamId) : '',
            }),
          },
          theme,
        })
      }
    />
  );
};

const Priorities = ({ view }: { readonly view: TrainingView }) => {
  const columns = useMemo(() => {
    const teamOf = namer(view);
    const column = columnsFor<TrainingPriority>();
    return [
      column.number('rank', {
        header: t('training.priorities.rank'),
        value: (one) => view.priorities.indexOf(one) + 1,
        width: 70,
      }),
      column.text('team', { header: t('training.priorities.team'), value: (one) => teamOf(one.teamId), width: 200 }),
      column.number('toTrain', {
        header: t('training.priorities.toTrain'),
        value: (one) => one.toTrain,
        unit: 'people',
      }),
      column.text('nonUsers', {
        header: t('training.priorities.nonUsers'),
        value: (one) =>
          one.nonUsersPct === null ? null : t('training.priorities.about', { pct: formatPercent(one.nonUsersPct) }),
        sortValue: (one) => one.nonUsersPct,
        why: (one) => t(one.masked ? 'training.priorities.masked' : 'training.priorities.unknown'),
        width: 190,
      }),
      column.choice('why', {
        header: t('training.priorities.why'),
        value: (one) => one.reason,
        choices: reasons.map((value) => ({ value, label: t(`training.priorities.reasons.${value}`) })),
        tone: (reason) => (reason === 'trained' ? 'good' : reason === 'divide' ? 'attention' : 'muted'),
        filter: false,
        width: 220,
      }),
    ];
  }, [view]);
  return (
    <SectionCard
      title={t('training.priorities.title')}
      description={
        <>
          {t('training.priorities.description', { min: view.minGroupSize })} <GlossaryTerm id="fracture" />
        </>
      }
      flush
    >
      <DataTable
        bare
        label={t('training.priorities.title')}
        rows={view.priorities}
        columns={columns}
        rowKey={(one) => one.teamId ?? 'none'}
        withSearch={false}
      />
    </SectionCard>
  );
};

const People = ({ view }: { readonly view: TrainingView }) => {
  const columns = useMemo(() => {
    const teamOf = namer(view);
    const titleOf = (id: string) => view.programme.modules.find((module) => module.id === id)?.title ?? id;
    const column = columnsFor<PersonTraining>();
    return [
      column.text('name', { header: t('training.people.name'), value: (p) => p.name, width: 170 }),
      column.text('team', { header: t('training.people.team'), value: (p) => teamOf(p.teamId), width: 150 }),
      column.choice('standing', {
        header: t('training.people.standing'),
        value: (p) => p.standing,
        choices: standings.map((value) => ({ value, label: t(`training.people.standings.${value}`) })),
        tone: (standing) => (standing === 'trained' ? 'good' : standing === 'started' ? 'attention' : 'muted'),
        width: 110,
      }),
      column.text('missing', {
        header: t('training.people.missing'),
        value: (p) => (p.done.length === 0 ? t('training.people.all') : p.missing.map(titleOf).join(', ')),
        wrap: true,
        width: 204,
      }),
      column.number('hours', {
        header: t('training.people.hours'),
        value: (p) => Math.round((p.minutes / 60) * 100) / 100,
        width: 80,
      }),
      column.day('trainedOn', { header: t('training.people.trainedOn'), value: (p) => p.trainedOn }),
      column.text('remark', {
        header: t('training.people.remark'),
        value: (p) => (p.joiner ? t('training.people.joiner') : p.enrolled ? t('training.people.enrolled') : ''),
        width: 170,
      }),
    ];
  }, [view]);
  return (
    <DataTable
      label={t('training.people.title')}
      rows={view.coverage.people}
      columns={columns}
      rowKey={(person) => person.personId}
    />
  );
};

/** Who is trained, team by team; who to train first; each person. */
export const Coverage = ({ view }: { readonly view: TrainingView }) => (
  <Stack gap="lg">
    <Chart view={view} />
    <Priorities view={view} />
    <People view={view} />
  </Stack>
);
