import { Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { useOpenItem, WaysToTools } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { sovereigntyChart } from '@shared/charts/security';
import type { SovereigntyView } from '@shared/contract/tool-policy';
import { type SovereigntyAnswer, type SovereigntyLine, sovereigntyAxes } from '@shared/domain/tool-policy';
import { t } from '@shared/text/translate';
import { IconLock } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { answers, answerTones, SovereigntyPanel } from '../components/sovereignty-panel';
import { useSovereignty } from '../queries';

const outOf = sovereigntyAxes.length * 2;

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<SovereigntyLine>();
    return [
      column.text('tool', { header: t('security.sovereignty.tool'), value: (l) => l.tool, width: 138 }),
      column.text('country', {
        header: t('security.sovereignty.country'),
        value: (l) => l.vendorCountry,
        why: () => t('security.sovereignty.countryUnknown'),
        width: 80,
      }),
      ...sovereigntyAxes.map((axis) =>
        column.choice<SovereigntyAnswer>(axis, {
          header: t(`security.sovereignty.axes.${axis}`),
          help: t(`security.sovereignty.axesHelp.${axis}`),
          value: (l) => l.answers.find((one) => one.axis === axis)?.answer ?? 'unknown',
          choices: answers.map((value) => ({ value, label: t(`security.sovereignty.answers.${value}`) })),
          tone: (answer) => answerTones[answer],
          filter: false,
          width: 116,
        }),
      ),
      column.number('points', {
        header: t('security.sovereignty.score'),
        value: (l) => l.points,
        limits: { decimals: 0 },
        width: 184,
        render: (l) => (
          <>
            {t('security.sovereignty.scoreOf', { points: l.points, outOf })}
            {l.unknown > 0 ? ` (${t('security.sovereignty.upToShort', { atMost: l.atMost })})` : null}
          </>
        ),
      }),
    ];
  }, []);

const Sovereignty = ({ view }: { readonly view: SovereigntyView }) => {
  const { lines, figures, facts } = view;
  const [item, setItem] = useOpenItem();
  const columns = useColumns();
  const open = useCallback((line: SovereigntyLine) => setItem(line.toolId), [setItem]);
  const all = lines.length * sovereigntyAxes.length;
  const unknown = figures.unknown.value ?? 0;
  const least = [...lines].sort((a, b) => b.unknown - a.unknown)[0];
  return (
    <ScreenFrame
      wide
      title={t('security.sovereignty.title')}
      tone={unknown > 0 ? 'attention' : 'good'}
      answer={
        <Answer
          text={
            lines.length === 0
              ? t('security.sovereignty.answerNone')
              : t('security.sovereignty.answer', {
                  known: all - unknown,
                  total: all,
                  unknown,
                })
          }
        />
      }
      note={t('security.sovereignty.note')}
      figures={
        lines.length === 0 ? null : (
          <>
            <KeyFigure figure={figures.proven} />
            <KeyFigure figure={figures.unknown} tone={unknown > 0 ? 'attention' : 'good'} />
          </>
        )
      }
      chart={
        lines.length === 0 ? null : (
          <ChartCard title={t('security.sovereignty.chart')} build={(theme) => sovereigntyChart(lines, theme)} />
        )
      }
      next={
        least && least.unknown > 0 ? (
          <Button onClick={() => open(least)}>{t('security.sovereignty.next', { tool: least.tool })}</Button>
        ) : null
      }
    >
      {lines.length === 0 ? (
        <EmptyState icon={IconLock} what={t('security.sovereignty.empty')} why={t('security.sovereignty.emptyWhy')}>
          <WaysToTools />
        </EmptyState>
      ) : (
        <DataTable
          label={t('security.sovereignty.table')}
          rows={lines}
          columns={columns}
          rowKey={(line) => line.toolId}
          onOpen={open}
          openRow={item}
        />
      )}
      <SovereigntyPanel
        line={lines.find((line) => line.toolId === item) ?? null}
        facts={facts}
        onClose={() => setItem(null)}
      />
    </ScreenFrame>
  );
};

/** « Que savons-nous de nos données chez chaque éditeur ? » */
export const SovereigntyScreen = () => {
  const sovereignty = useSovereignty();
  return <QueryGate query={sovereignty}>{(view) => <Sovereignty view={view} />}</QueryGate>;
};
