import { Button, Group, Stack } from '@mantine/core';
import { EmptyState, SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { SessionView, TrainingView } from '@shared/contract/training';
import { t } from '@shared/text/translate';
import { IconSchool } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { AttendancePanel } from '../components/attendance-panel';
import { PlanDialog } from '../components/plan-dialog';
import { SessionDialog } from '../components/session-dialog';
import { useCalendar, useRemoveSession, useSheet } from '../mutations';

const states = ['planned', 'held', 'cancelled'] as const;

type SessionsProps = {
  readonly view: TrainingView;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
};

/** Sessions planned and held, each with its sheet. */
export const Sessions = ({ view, open, onOpen }: SessionsProps) => {
  const [editing, setEditing] = useState<SessionView | 'new' | null>(null);
  const [planning, setPlanning] = useState(false);
  const remove = useRemoveSession();
  const sheet = useSheet();
  const calendar = useCalendar();
  const columns = useMemo(() => {
    const titleOf = (id: string) => view.programme.modules.find((module) => module.id === id)?.title ?? id;
    const column = columnsFor<SessionView>();
    return [
      column.day('day', { header: t('training.sessions.day'), value: (s) => s.heldOn }),
      column.text('title', { header: t('training.sessions.name'), value: (s) => s.title, wrap: true, width: 190 }),
      column.text('modules', {
        header: t('training.sessions.modules'),
        value: (s) => (s.modules.length === 0 ? t('training.sessions.own') : s.modules.map(titleOf).join(', ')),
        wrap: true,
        width: 180,
      }),
      column.text('trainer', { header: t('training.sessions.trainer'), value: (s) => s.trainer, width: 116 }),
      column.number('minutes', {
        header: t('training.sessions.minutes'),
        value: (s) => s.minutes,
        unit: 'minutes',
        width: 74,
      }),
      column.number('enrolled', { header: t('training.sessions.enrolled'), value: (s) => s.enrolled, width: 70 }),
      column.number('present', { header: t('training.sessions.present'), value: (s) => s.present, width: 74 }),
      column.choice('state', {
        header: t('training.sessions.state'),
        value: (s) => (s.late ? 'late' : s.state),
        choices: [
          ...states.map((value) => ({ value, label: t(`training.sessions.states.${value}`) })),
          { value: 'late' as const, label: t('training.sessions.late') },
        ],
        tone: (state) => (state === 'held' ? 'good' : state === 'late' ? 'attention' : 'muted'),
        width: 128,
      }),
    ];
  }, [view]);
  const session = view.sessions.find((one) => one.id === open) ?? null;
  const nobody = view.coverage.present === view.coverage.trained;
  const actions = (
    <Group gap="sm">
      <Button variant="default" onClick={() => setEditing('new')}>
        {t('training.sessions.add')}
      </Button>
      <Button variant="default" disabled={nobody} onClick={() => setPlanning(true)}>
        {t('training.plan.action')}
      </Button>
    </Group>
  );
  return (
    <Stack gap="lg">
      <SectionCard
        title={t('training.sessions.title')}
        description={t('training.sessions.description')}
        actions={
          view.sessions.length === 0 ? null : (
            <Group gap="sm">
              <Button variant="subtle" loading={calendar.isPending} onClick={() => calendar.mutate(undefined)}>
                {t('training.calendar.action')}
              </Button>
              {actions}
            </Group>
          )
        }
        flush
      >
        {view.sessions.length === 0 ? (
          <EmptyState icon={IconSchool} what={t('training.sessions.none')} why={t('training.sessions.noneWhy')}>
            {actions}
          </EmptyState>
        ) : (
          <DataTable
            bare
            label={t('training.sessions.title')}
            rows={view.sessions}
            columns={columns}
            rowKey={(row) => row.id}
            onOpen={(row) => onOpen(row.id)}
            openRow={open}
            rowActions={(row) => [
              { label: t('training.sessions.open'), run: () => onOpen(row.id) },
              { label: t('training.sessions.edit'), run: () => setEditing(row) },
              { label: t('training.panel.sheet'), run: () => sheet.mutate(row.id) },
              { label: t('common.delete'), run: () => remove.mutate({ id: row.id }), danger: true },
            ]}
          />
        )}
      </SectionCard>
      {editing === null ? null : (
        <SessionDialog
          session={editing === 'new' ? null : editing}
          programme={view.programme}
          onClose={() => setEditing(null)}
        />
      )}
      {planning ? <PlanDialog onClose={() => setPlanning(false)} /> : null}
      <AttendancePanel session={session} view={view} onClose={() => onOpen(null)} />
    </Stack>
  );
};
