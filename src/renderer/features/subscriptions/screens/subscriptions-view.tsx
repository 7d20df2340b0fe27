import { Button, Group } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { FileDrop } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { useOpenItem } from '@renderer/ui/navigation';
import { costByToolChart } from '@shared/charts/audit';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { ToolView } from '@shared/contract/tools';
import type { AuditResult } from '@shared/domain/audit';
import type { CatalogueSource } from '@shared/domain/catalogue';
import type { Company } from '@shared/domain/company';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconClipboardText, IconPencil, IconReceipt2 } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { NextAction } from '../components/next-action';
import { SubscriptionTable } from '../components/subscription-table';
import { QuickEntry } from '../entry/quick-entry';
import { type PanelSubject, type PanelTab, SubscriptionPanel } from '../form/subscription-panel';
import { ImportDialog } from '../importing/import-dialog';
import type { ImportSource } from '../importing/use-import';
import { screenAnswer } from '../model/answer';
import type { Entry } from '../model/draft';
import { nextStep } from '../model/next-step';
import { offersOf } from '../model/offers';
import { usePaste } from '../use-paste';
import { useRequests } from '../use-requests';
import classes from './subscriptions-view.module.css';

type SubscriptionsViewProps = {
  readonly rows: readonly SubscriptionView[];
  readonly catalogue: { readonly tools: readonly ToolView[]; readonly sources: readonly CatalogueSource[] };
  readonly audit: AuditResult;
  readonly company: Company | null;
};

const KeyFigures = ({ audit }: { readonly audit: AuditResult }) => {
  const { annualFull, annualCash } = audit.cost;
  const { budgetGap, avoidableVat } = audit.traps;
  return (
    <>
      <KeyFigure figure={annualFull} tone="good" />
      <KeyFigure figure={annualCash} />
      <KeyFigure figure={budgetGap} tone={(budgetGap.value ?? 0) > 0 ? 'attention' : 'plain'} />
      <KeyFigure figure={avoidableVat} tone={(avoidableVat.value ?? 0) > 0 ? 'waste' : 'plain'} />
    </>
  );
};

/** What the palette asked for before this screen was there. */
const useAsked = (onAdd: () => void, onPaste: () => void): void => {
  const pending = useRequests((state) => state.pending);
  const done = useRequests((state) => state.done);
  useEffect(() => {
    if (pending === null) return;
    done();
    if (pending === 'add') onAdd();
    else onPaste();
  }, [pending, done, onAdd, onPaste]);
};

/** The subscriptions of the dossier: the answer, quick entry, the working table, the sheet of one of them. */
export const SubscriptionsView = ({ rows, catalogue, audit, company }: SubscriptionsViewProps) => {
  const [item, openItem] = useOpenItem();
  const [tab, setTab] = useState<PanelTab>('sheet');
  const [started, setStarted] = useState<Entry | null>(null);
  const [source, setSource] = useState<ImportSource | null>(null);
  const [focusAsked, setFocusAsked] = useState(rows.length === 0 ? 1 : 0);

  const offers = useMemo(() => offersOf(catalogue.tools), [catalogue.tools]);
  const opened = rows.find((row) => row.id === item);
  const subject: PanelSubject | null = opened
    ? { kind: 'saved', view: opened, tab }
    : started
      ? { kind: 'new', entry: started }
      : null;
  const open = useCallback(
    (id: string, at: PanelTab) => {
      setTab(at);
      openItem(id);
    },
    [openItem],
  );
  const openSheet = useCallback((id: string) => open(id, 'sheet'), [open]);
  const type = useCallback(() => setFocusAsked((count) => count + 1), []);
  const paste = useCallback(() => setSource({ kind: 'blank' }), []);
  useAsked(type, paste);
  usePaste((text) => setSource({ kind: 'text', text }), source === null && subject === null);

  const answer = screenAnswer(audit);
  const step = nextStep(rows);
  const empty = rows.length === 0;
  const importFile = (
    <FileDrop
      kind="subscriptions"
      anyKind
      compact
      accept={['.csv', '.txt', '.tsv']}
      maxMegabytes={20}
      label={t('subscriptionScreens.actions.import')}
      onFiles={([file]) => file && setSource({ kind: 'file', file })}
      disabled={source !== null}
    />
  );
  const pasteButton = (
    <Button variant="default" leftSection={<IconClipboardText size={18} aria-hidden />} onClick={paste}>
      {t('subscriptionScreens.actions.paste')}
    </Button>
  );

  return (
    <ScreenFrame
      wide
      title={t('subscriptionScreens.title')}
      tone={answer.tone}
      answer={<Answer text={answer.text} />}
      note={t('subscriptionScreens.note', { day: formatDay(audit.asOf) })}
      figures={empty ? null : <KeyFigures audit={audit} />}
      actions={
        empty ? null : (
          <Group gap="xs">
            {pasteButton}
            {importFile}
          </Group>
        )
      }
      next={step ? <NextAction step={step} rows={rows} onOpen={openSheet} /> : null}
    >
      <QuickEntry
        offers={offers}
        sources={catalogue.sources}
        company={company}
        onMore={setStarted}
        explained={empty}
        focusAsked={focusAsked}
      />
      {empty ? (
        <EmptyState
          icon={IconReceipt2}
          what={t('subscriptionScreens.empty.what')}
          why={t('subscriptionScreens.empty.why')}
        >
          <Button leftSection={<IconPencil size={18} aria-hidden />} onClick={type}>
            {t('subscriptionScreens.actions.type')}
          </Button>
          {pasteButton}
          {importFile}
        </EmptyState>
      ) : (
        <div className={classes.work}>
          <SubscriptionTable rows={rows} offers={offers} openId={opened?.id ?? null} onOpen={open} />
          {audit.cost.byTool.length > 1 ? (
            <ChartCard title={t('subscriptionScreens.chart')} build={(theme) => costByToolChart(audit.cost, theme)} />
          ) : null}
        </div>
      )}
      <SubscriptionPanel
        subject={subject}
        offers={offers}
        sources={catalogue.sources}
        onClose={() => {
          setStarted(null);
          if (item !== null) openItem(null);
          else type();
        }}
      />
      {source ? <ImportDialog source={source} onSource={setSource} onClose={() => setSource(null)} /> : null}
    </ScreenFrame>
  );
};
