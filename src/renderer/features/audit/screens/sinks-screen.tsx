import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame } from '@renderer/ui/layout';
import { PlaceButton, useOpenItem } from '@renderer/ui/navigation';
import { sinksChart } from '@shared/charts/audit';
import type { AuditResult } from '@shared/domain/audit';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { NoSubscription } from '../components/no-subscription';
import { useAuditDocument } from '../components/use-audit-document';
import { useChecklists } from '../components/use-checklists';
import { sinksAnswer } from '../model/sink-sentences';
import { useAudit } from '../queries';
import { ChecklistPanel } from '../sinks/checklist-panel';
import { CardsSink, ChoiceSink } from '../sinks/hours-sinks';
import { LeakSink } from '../sinks/leak-sink';
import { MultiSink } from '../sinks/multi-sink';
import { ZombiesSink } from '../sinks/zombies-sink';

const Sinks = ({ audit }: { readonly audit: AuditResult }) => {
  const checklists = useChecklists(audit);
  const [openTool, setOpenTool] = useOpenItem();
  if (audit.cost.subscriptions.length === 0)
    return (
      <ScreenFrame title={t('auditScreens.sinks.title')} answer={<Answer text={t('auditScreens.sinks.answer.none')} />}>
        <NoSubscription />
      </ScreenFrame>
    );
  const { sinks } = audit;
  return (
    <ScreenFrame
      title={t('auditScreens.sinks.title')}
      tone="waste"
      answer={<Answer text={sinksAnswer(sinks)} />}
      note={sinks.warnings.map(sayCoded).join(' ')}
      chart={<ChartCard title={t('auditScreens.sinks.chart.title')} build={(theme) => sinksChart(sinks, theme)} />}
      next={<PlaceButton to="/auditer/pieges">{t('auditScreens.sinks.next')}</PlaceButton>}
    >
      <MultiSink audit={audit} />
      <CardsSink sinks={sinks} />
      <LeakSink audit={audit} checklists={checklists} openTool={openTool} onOpen={setOpenTool} />
      <ZombiesSink audit={audit} />
      <ChoiceSink sinks={sinks} />
      <ChecklistPanel
        opened={openTool !== null}
        checklist={checklists.find(({ toolId }) => toolId === openTool) ?? null}
        onClose={() => setOpenTool(null)}
      />
    </ScreenFrame>
  );
};

/** « Où l’argent se perd-il ? »: the five sinks of article 000. */
export const SinksScreen = () => {
  const audit = useAudit();
  useAuditDocument();
  return <QueryGate query={audit}>{(data) => <Sinks audit={data} />}</QueryGate>;
};
