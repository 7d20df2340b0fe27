import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import type { AuditResult } from '@shared/domain/audit';
import { t } from '@shared/text/translate';
import { NoSubscription } from '../components/no-subscription';
import { useAuditDocument } from '../components/use-audit-document';
import { useChecklists } from '../components/use-checklists';
import type { Checklist } from '../model/checklist';
import { type Trap, trapsOf } from '../model/traps';
import { useAudit } from '../queries';
import { AccountsTrap, ChangesTrap, SupportTrap, TurnoverTrap } from '../traps/other-traps';
import { PriceTrap } from '../traps/price-trap';
import { OpenSettingsTrap, PublicSpaceTrap } from '../traps/settings-traps';

type OneProps = { readonly trap: Trap; readonly audit: AuditResult; readonly checklists: readonly Checklist[] };

const One = ({ trap, audit, checklists }: OneProps) => {
  switch (trap.id) {
    case 'accounts':
      return <AccountsTrap trap={trap} audit={audit} />;
    case 'price':
      return <PriceTrap trap={trap} traps={audit.traps} />;
    case 'settings':
      return <OpenSettingsTrap trap={trap} checklists={checklists} />;
    case 'turnover':
      return <TurnoverTrap trap={trap} audit={audit} />;
    case 'changes':
      return <ChangesTrap trap={trap} audit={audit} />;
    case 'publicSpace':
      return <PublicSpaceTrap trap={trap} checklists={checklists} />;
    case 'support':
      return <SupportTrap trap={trap} audit={audit} />;
  }
};

const Traps = ({ audit }: { readonly audit: AuditResult }) => {
  const checklists = useChecklists(audit);
  const traps = trapsOf(audit, checklists);
  const count = (state: Trap['state']) => traps.filter((trap) => trap.state === state).length;
  const empty = audit.cost.subscriptions.length === 0;
  return (
    <ScreenFrame
      title={t('auditScreens.traps.title')}
      tone={count('found') > 0 ? 'waste' : count('unknown') > 0 ? 'attention' : 'good'}
      answer={
        <Answer
          text={
            empty
              ? t('auditScreens.sinks.answer.none')
              : t('auditScreens.traps.answer', { found: count('found'), unknown: count('unknown') })
          }
        />
      }
      note={empty ? null : t('auditScreens.traps.note')}
      next={empty ? null : <PlaceButton to="/auditer/autodiagnostic">{t('auditScreens.traps.next')}</PlaceButton>}
    >
      {empty ? (
        <NoSubscription />
      ) : (
        traps.map((trap) => <One key={trap.id} trap={trap} audit={audit} checklists={checklists} />)
      )}
    </ScreenFrame>
  );
};

/** « Dans quels pièges êtes-vous tombés ? »: the seven traps of article 000. */
export const TrapsScreen = () => {
  const audit = useAudit();
  useAuditDocument();
  return <QueryGate query={audit}>{(data) => <Traps audit={data} />}</QueryGate>;
};
