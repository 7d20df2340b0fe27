import { Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { useOpenItem, usePdfAction } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { incidentsChart } from '@shared/charts/people';
import type { IncidentView } from '@shared/contract/incidents';
import type { Figure } from '@shared/domain/figure';
import { incidentKinds } from '@shared/domain/incident';
import { formatInstant } from '@shared/text/format';
import { sayClock, sayDelay } from '@shared/text/incident-words';
import { t } from '@shared/text/translate';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { IncidentPanel } from '../components/incident-panel';
import { useRecord, useRegisterCsv, useRemoveIncident } from '../mutations';
import { useIncidents } from '../queries';

const newItem = 'nouveau';
const levels = ['serious', 'moderate', 'minor', 'unsettled'] as const;
const levelOf = (one: IncidentView): (typeof levels)[number] => one.severity.level ?? 'unsettled';
const levelLabel = (level: (typeof levels)[number]): string =>
  level === 'unsettled' ? t('incidents.severity.unsettled') : t(`incidents.severities.${level}`);

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<IncidentView>();
    return [
      column.text('number', { header: t('incidents.fields.number'), value: (r) => r.number, width: 94 }),
      column.text('title', { header: t('incidents.fields.title'), value: (r) => r.title, wrap: true, width: 190 }),
      column.custom('known', {
        header: t('incidents.fields.knownAt'),
        text: (r) => r.knownAt,
        width: 146,
        render: (r) => formatInstant(r.knownAt),
      }),
      column.text('tool', { header: t('incidents.fields.tool'), value: (r) => r.tool, wrap: true, width: 100 }),
      column.choice('kind', {
        header: t('incidents.fields.kind'),
        value: (r) => r.kind,
        choices: incidentKinds.map((value) => ({ value, label: t(`incidents.kinds.${value}`) })),
        width: 132,
      }),
      column.choice('severity', {
        header: t('incidents.fields.severity'),
        value: levelOf,
        choices: levels.map((value) => ({ value, label: levelLabel(value) })),
        tone: (level) =>
          level === 'serious' ? 'danger' : level === 'moderate' ? 'attention' : level === 'minor' ? 'good' : 'muted',
        width: 100,
      }),
      column.text('clock', {
        header: t('incidents.fields.clock'),
        value: (r) => sayClock(r.clock),
        wrap: true,
        width: 110,
      }),
      column.choice<'open' | 'closed'>('state', {
        header: t('incidents.fields.state'),
        value: (r) => (r.closedOn === null ? 'open' : 'closed'),
        choices: (['open', 'closed'] as const).map((value) => ({ value, label: t(`incidents.states.${value}`) })),
        tone: (state) => (state === 'open' ? 'attention' : 'good'),
        width: 80,
      }),
    ];
  }, []);

type View = {
  readonly incidents: readonly IncidentView[];
  readonly figures: { readonly open: Figure; readonly serious: Figure; readonly toSettle: Figure };
};

const answerOf = ({ incidents, figures }: View): string => {
  const [first] = incidents;
  if (!first) return t('incidents.answer.none');
  const time = sayDelay(first.clock.minutesLeft ?? 0);
  if (first.closedOn === null && first.clock.state === 'overdue')
    return t('incidents.answer.overdue', { number: first.number, time });
  if (first.closedOn === null && first.clock.state === 'running')
    return t('incidents.answer.running', { number: first.number, time });
  const params = { total: incidents.length, open: figures.open.value ?? 0, toSettle: figures.toSettle.value ?? 0 };
  return t(params.open > 0 ? 'incidents.answer.open' : 'incidents.answer.calm', params);
};

const nextLabel = (one: IncidentView): string => {
  const { number } = one;
  if (one.clock.state === 'overdue') return t('incidents.next.overdue', { number });
  return one.clock.state === 'running' ? t('incidents.next.settle', { number }) : t('incidents.next.close', { number });
};

const Incidents = ({ view }: { readonly view: View }) => {
  const { incidents, figures } = view;
  const [item, setItem] = useOpenItem();
  const csv = useRegisterCsv();
  const record = useRecord();
  const remove = useRemoveIncident();
  const columns = useColumns();
  const open = useCallback((one: IncidentView) => setItem(one.id), [setItem]);
  const add = <Button onClick={() => setItem(newItem)}>{t('incidents.add')}</Button>;
  const pressing = incidents.find((one) => one.closedOn === null);
  const shown = incidents.find((one) => one.id === item) ?? null;
  const printed = shown ?? incidents[0];
  usePdfAction(
    printed === undefined
      ? null
      : {
          label: t(record.isPending ? 'incidents.pdfBusy' : 'incidents.pdf'),
          busy: record.isPending,
          run: () => record.mutate(printed.id),
        },
  );
  return (
    <ScreenFrame
      wide
      title={t('incidents.title')}
      tone={
        pressing?.clock.state === 'overdue' ? 'waste' : pressing ? 'attention' : incidents.length > 0 ? 'good' : 'good'
      }
      answer={<Answer text={answerOf(view)} />}
      note={t('incidents.note')}
      figures={
        incidents.length === 0 ? null : (
          <>
            <KeyFigure figure={figures.open} tone={(figures.open.value ?? 0) > 0 ? 'attention' : 'good'} />
            <KeyFigure figure={figures.toSettle} tone={(figures.toSettle.value ?? 0) > 0 ? 'attention' : 'good'} />
            <KeyFigure figure={figures.serious} />
          </>
        )
      }
      chart={
        incidents.length === 0 ? null : (
          <ChartCard title={t('incidents.chart')} build={(theme) => incidentsChart(incidents, theme)} />
        )
      }
      next={pressing ? <Button onClick={() => open(pressing)}>{nextLabel(pressing)}</Button> : null}
    >
      {incidents.length === 0 ? (
        <EmptyState icon={IconAlertTriangle} what={t('incidents.empty')} why={t('incidents.emptyWhy')}>
          {add}
        </EmptyState>
      ) : (
        <DataTable
          label={t('incidents.table')}
          rows={incidents}
          columns={columns}
          rowKey={(one) => one.id}
          onOpen={open}
          openRow={item}
          rowTone={(one) => (one.closedOn === null && one.clock.state === 'overdue' ? 'danger' : undefined)}
          toolbar={
            <>
              {add}
              <Button variant="default" loading={csv.isPending} onClick={() => csv.mutate(undefined)}>
                {t('incidents.csv')}
              </Button>
            </>
          }
          rowActions={(one) => [
            { label: t('common.edit'), run: () => open(one) },
            { label: t('incidents.pdf'), run: () => record.mutate(one.id) },
            { label: t('common.delete'), run: () => remove.mutate({ id: one.id }), danger: true },
          ]}
        />
      )}
      <IncidentPanel
        opened={item === newItem || shown !== null}
        incident={shown}
        onClose={() => setItem(null)}
        onSaved={(id) => setItem(id)}
      />
    </ScreenFrame>
  );
};

/** « Que s'est-il passé, et qui faut-il prévenir ? » */
export const IncidentsScreen = () => {
  const incidents = useIncidents();
  return <QueryGate query={incidents}>{(view) => <Incidents view={view} />}</QueryGate>;
};
