import { Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { Chip, KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { useOpenItem, usePdfAction, WaysToTools } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { settingsChart } from '@shared/charts/security';
import type { SettingsView } from '@shared/contract/tool-policy';
import type { SettingLine } from '@shared/domain/tool-policy';
import { formatShortDay } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import { IconAdjustments } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { SettingPanel, settingStates } from '../components/setting-panel';
import { useSettingsPdf } from '../mutations';
import { useSettings } from '../queries';

const keyOf = (line: SettingLine): string => `${line.toolId}:${line.settingId}`;

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<SettingLine>();
    return [
      column.text('tool', { header: t('security.settings.tool'), value: (l) => l.tool, width: 108 }),
      column.text('setting', { header: t('security.settings.setting'), value: (l) => l.label, wrap: true, width: 180 }),
      column.choice('state', {
        header: t('security.settings.state'),
        value: (l) => l.state,
        choices: settingStates.map((value) => ({ value, label: t(`security.settings.states.${value}`) })),
        tone: (state) => (state === 'ok' ? 'good' : state === 'open' ? 'danger' : 'muted'),
        width: 108,
      }),
      column.text('risk', {
        header: t('security.settings.risk'),
        value: (l) => textOf(`security.settings.risks.${l.settingId}`),
        wrap: true,
        lines: 3,
        width: 240,
      }),
      column.text('by', { header: t('security.settings.checkedBy'), value: (l) => l.checkedBy, width: 100 }),
      column.day('on', { header: t('security.settings.checkedOn'), value: (l) => l.checkedOn }),
      column.custom('next', {
        header: t('security.settings.nextCheckOn'),
        text: (l) => l.nextCheckOn ?? '',
        width: 146,
        render: (l) =>
          l.nextCheckOn === null ? (
            '—'
          ) : (
            <>
              {formatShortDay(l.nextCheckOn)}{' '}
              {l.overdue ? <Chip tone="attention">{t('security.settings.overdue')}</Chip> : null}
            </>
          ),
      }),
    ];
  }, []);

const Settings = ({ view }: { readonly view: SettingsView }) => {
  const { lines, figures } = view;
  const [item, setItem] = useOpenItem();
  const pdf = useSettingsPdf();
  usePdfAction({
    label: t(pdf.isPending ? 'security.settings.pdfBusy' : 'security.settings.pdf'),
    busy: pdf.isPending,
    run: () => pdf.mutate(null),
  });
  const columns = useColumns();
  const open = useCallback((line: SettingLine) => setItem(keyOf(line)), [setItem]);
  const toDo =
    lines.find((line) => line.state === 'open') ??
    lines.find((line) => line.overdue) ??
    lines.find((line) => line.state === 'unknown');
  const count = (state: SettingLine['state']) => lines.filter((line) => line.state === state).length;
  return (
    <ScreenFrame
      wide
      title={t('security.settings.title')}
      tone={count('open') > 0 ? 'waste' : count('unknown') > 0 ? 'attention' : 'good'}
      answer={
        <Answer
          text={
            lines.length === 0
              ? t('security.settings.answerNone')
              : t('security.settings.answer', { open: count('open'), unknown: count('unknown'), total: lines.length })
          }
        />
      }
      note={t('security.settings.note')}
      figures={
        lines.length === 0 ? null : (
          <>
            <KeyFigure figure={figures.checked} />
            <KeyFigure figure={figures.open} tone={count('open') > 0 ? 'waste' : 'good'} />
            <KeyFigure figure={figures.overdue} tone={(figures.overdue.value ?? 0) > 0 ? 'attention' : 'plain'} />
          </>
        )
      }
      chart={
        lines.length === 0 ? null : (
          <ChartCard title={t('security.settings.chart')} build={(theme) => settingsChart(lines, theme)} />
        )
      }
      next={
        toDo ? (
          <Button onClick={() => open(toDo)}>
            {t('security.settings.next', { setting: toDo.label, tool: toDo.tool })}
          </Button>
        ) : null
      }
    >
      {lines.length === 0 ? (
        <EmptyState icon={IconAdjustments} what={t('security.settings.empty')} why={t('security.settings.emptyWhy')}>
          <WaysToTools />
        </EmptyState>
      ) : (
        <DataTable
          label={t('security.settings.table')}
          rows={lines}
          columns={columns}
          rowKey={keyOf}
          onOpen={open}
          openRow={item}
          rowTone={(line) => (line.state === 'open' ? 'danger' : undefined)}
        />
      )}
      <SettingPanel line={lines.find((line) => keyOf(line) === item) ?? null} onClose={() => setItem(null)} />
    </ScreenFrame>
  );
};

/** « Nos outils sont-ils bien réglés ? » */
export const SettingsScreen = () => {
  const settings = useSettings();
  return <QueryGate query={settings}>{(view) => <Settings view={view} />}</QueryGate>;
};
