import { Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { useOpenItem, usePdfAction, WaysToTools } from '@renderer/ui/navigation';
import { privacyChart } from '@shared/charts/security';
import type { PrivacyView } from '@shared/contract/privacy';
import type { PrivacyLine } from '@shared/domain/privacy';
import { t } from '@shared/text/translate';
import { IconLock } from '@tabler/icons-react';
import { useCallback } from 'react';
import { CouncilCard } from '../components/council-card';
import { PrivacyPanel } from '../components/privacy-panel';
import { ToolsTable } from '../components/tools-table';
import { useProcessingPdf } from '../mutations';
import { usePrivacy } from '../queries';

const Privacy = ({ view }: { readonly view: PrivacyView }) => {
  const { lines, figures } = view;
  const [item, setItem] = useOpenItem();
  const pdf = useProcessingPdf();
  usePdfAction({
    label: t(pdf.isPending ? 'rgpd.pdfBusy' : 'rgpd.pdf'),
    busy: pdf.isPending,
    run: () => pdf.mutate(undefined),
  });
  const open = useCallback((line: PrivacyLine) => setItem(line.toolId), [setItem]);
  const missing = lines.filter((line) => line.alerts.some(({ code }) => code === 'rgpd.alerts.contractMissing')).length;
  const worst = [...lines].sort((a, b) => b.alerts.length - a.alerts.length)[0];
  const value = (figure: PrivacyView['figures']['dpia']) => figure.value ?? 0;
  return (
    <ScreenFrame
      wide
      title={t('rgpd.title')}
      tone={missing > 0 ? 'attention' : 'good'}
      answer={
        <Answer
          text={
            lines.length === 0
              ? t('rgpd.answerNone')
              : t('rgpd.answer', { signed: value(figures.contracts), total: lines.length, missing })
          }
        />
      }
      note={t('rgpd.note')}
      figures={
        lines.length === 0 ? null : (
          <>
            <KeyFigure figure={figures.contracts} tone={missing > 0 ? 'attention' : 'good'} />
            <KeyFigure figure={figures.outside} />
            <KeyFigure figure={figures.dpia} tone={value(figures.dpia) > 0 ? 'attention' : 'plain'} />
            <KeyFigure figure={figures.terms} tone={value(figures.terms) > 0 ? 'attention' : 'good'} />
          </>
        )
      }
      chart={
        lines.length === 0 ? null : <ChartCard title={t('rgpd.chart')} build={(theme) => privacyChart(lines, theme)} />
      }
      next={
        worst && worst.alerts.length > 0 ? (
          <Button onClick={() => open(worst)}>{t('rgpd.next.describe', { tool: worst.tool })}</Button>
        ) : null
      }
    >
      {lines.length === 0 ? (
        <EmptyState icon={IconLock} what={t('rgpd.empty')} why={t('rgpd.emptyWhy')}>
          <WaysToTools />
        </EmptyState>
      ) : (
        <ToolsTable lines={lines} onOpen={open} open={item} />
      )}
      <CouncilCard view={view} />
      <PrivacyPanel line={lines.find((line) => line.toolId === item) ?? null} onClose={() => setItem(null)} />
    </ScreenFrame>
  );
};

/** « Que deviennent les données personnelles confiées à nos outils ? » */
export const PrivacyScreen = () => {
  const privacy = usePrivacy();
  return <QueryGate query={privacy}>{(view) => <Privacy view={view} />}</QueryGate>;
};
