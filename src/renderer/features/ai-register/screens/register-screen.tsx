import { Button, Modal } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { DayField } from '@renderer/ui/fields';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { useOpenItem, usePdfAction } from '@renderer/ui/navigation';
import { registerChart } from '@shared/charts/security';
import type { RegisterView } from '@shared/contract/ai-register';
import type { Day } from '@shared/domain/day';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconClipboardList } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { AboutForm } from '../components/about-part';
import { DutiesTable } from '../components/duties-table';
import { EvidenceCards } from '../components/evidence-cards';
import { SystemPanel } from '../components/system-panel';
import { UsesTable } from '../components/uses-table';
import { nextStep } from '../model/next-step';
import { type DutyRow, emptyDraft, type PanelTab } from '../model/words';
import { useRegisterPdf } from '../mutations';
import { useRegister } from '../queries';

type RegisterProps = {
  readonly view: RegisterView;
  readonly asOf: Day | null;
  readonly setAsOf: (day: Day | null) => void;
};

const Register = ({ view, asOf, setAsOf }: RegisterProps) => {
  const { lines, summary, figures, unregistered } = view;
  const [item, setItem] = useOpenItem();
  const [start, setStart] = useState<PanelTab>('questions');
  /** Tool of the use being added; null: none chosen; undefined: nothing is being added. */
  const [adding, setAdding] = useState<string | null | undefined>(undefined);
  const pdf = useRegisterPdf();
  usePdfAction({
    label: t(pdf.isPending ? 'aiRegister.pdfBusy' : 'aiRegister.pdf'),
    busy: pdf.isPending,
    run: () => pdf.mutate(asOf),
  });
  const open = useCallback(
    (id: string, tab: PanelTab) => {
      setStart(tab);
      setItem(id);
    },
    [setItem],
  );
  const openUse = useCallback((id: string) => open(id, 'questions'), [open]);
  const openDuty = useCallback((row: DutyRow) => open(row.line.system.id, 'duties'), [open]);
  const next = nextStep(view);
  const empty = lines.length === 0;
  const day = formatDay(view.asOf);
  return (
    <ScreenFrame
      wide
      title={t('aiRegister.title')}
      tone={
        summary.prohibited > 0 ? 'waste' : summary.high > 0 || summary.unanswered > 0 || empty ? 'attention' : 'good'
      }
      answer={
        <Answer
          text={
            summary.total === 0
              ? t('aiRegister.answerNone')
              : t('aiRegister.answer', { ...summary, serious: summary.high + summary.prohibited })
          }
        />
      }
      note={
        <>
          {empty ? null : `${t('aiRegister.open', { open: summary.dutiesOpen, day })} `}
          {t('aiRegister.disclaimerShort', { day: formatDay(view.reference.asOf) })}
        </>
      }
      actions={<DayField label={t('aiRegister.asOf')} value={asOf ?? view.asOf} onChange={setAsOf} w={170} />}
      figures={
        empty ? null : (
          <>
            <KeyFigure figure={figures.registered} />
            <KeyFigure figure={figures.serious} tone={(figures.serious.value ?? 0) > 0 ? 'attention' : 'good'} />
            <KeyFigure figure={figures.open} tone={(figures.open.value ?? 0) > 0 ? 'attention' : 'good'} />
            <KeyFigure figure={figures.literacy} />
          </>
        )
      }
      chart={empty ? null : <ChartCard title={t('aiRegister.chart')} build={(theme) => registerChart(lines, theme)} />}
      next={
        next === null ? null : next.kind === 'register' ? (
          <Button onClick={() => setAdding(next.toolId)}>{next.label}</Button>
        ) : (
          <Button onClick={() => open(next.id, next.tab)}>{next.label}</Button>
        )
      }
    >
      {empty ? (
        <EmptyState icon={IconClipboardList} what={t('aiRegister.empty')} why={t('aiRegister.emptyWhy')}>
          <Button onClick={() => setAdding(null)}>{t('aiRegister.add')}</Button>
          {unregistered[0] ? (
            <Button variant="default" onClick={() => setAdding(unregistered[0]?.toolId ?? null)}>
              {t('aiRegister.emptyFrom', { tool: unregistered[0].tool })}
            </Button>
          ) : null}
        </EmptyState>
      ) : (
        <UsesTable view={view} onOpen={openUse} open={item} onAdd={(toolId) => setAdding(toolId)} />
      )}
      <DutiesTable lines={lines} onOpen={openDuty} />
      <EvidenceCards view={view} />
      <SystemPanel
        line={lines.find((line) => line.system.id === item) ?? null}
        reference={view.reference}
        start={start}
        onClose={() => setItem(null)}
      />
      <Modal
        opened={adding !== undefined}
        onClose={() => setAdding(undefined)}
        title={t('aiRegister.addTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {adding === undefined ? null : (
          <AboutForm
            id={null}
            initial={{ ...emptyDraft, toolId: adding }}
            action={t('aiRegister.add')}
            onSaved={(id) => {
              setAdding(undefined);
              open(id, 'questions');
            }}
          />
        )}
      </Modal>
    </ScreenFrame>
  );
};

/** « Quels usages d'IA avons-nous, et à quoi nous obligent-ils ? » */
export const RegisterScreen = () => {
  const [asOf, setAsOf] = useState<Day | null>(null);
  const register = useRegister(asOf);
  return <QueryGate query={register}>{(view) => <Register view={view} asOf={asOf} setAsOf={setAsOf} />}</QueryGate>;
};
