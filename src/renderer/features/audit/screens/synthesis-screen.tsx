import { Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { spendByMonthChart } from '@shared/charts/audit';
import type { AuditResult } from '@shared/domain/audit';
import { unknownStartCount } from '@shared/domain/audit-cost';
import { sayCoded } from '@shared/text/coded-params';
import { formatDay, formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconJson } from '@tabler/icons-react';
import { ActionsCard } from '../components/actions-card';
import classes from '../components/audit.module.css';
import { AuditFigure, AuditFigureLink } from '../components/audit-figure';
import { CostSplit } from '../components/cost-split';
import { DelayCard } from '../components/delay-card';
import { NoSubscription } from '../components/no-subscription';
import { QualityCard } from '../components/quality-card';
import { RenewalsCard } from '../components/renewals-card';
import { useAuditDocument } from '../components/use-audit-document';
import { emphasise } from '../model/words';
import { useAuditJson } from '../mutations';
import { useAudit } from '../queries';

/** « Dépensé d’avril à septembre : 47 000 €, soit un rythme de 94 000 €/an. » */
const Spent = ({ cost }: Pick<AuditResult, 'cost'>) => {
  const [first] = cost.byMonth;
  const last = cost.byMonth.at(-1);
  if (!first || !last) return null;
  const unknownStarts = unknownStartCount(cost.byMonth);
  return (
    <>
      {t('auditScreens.synthesis.spent', { from: formatMonth(first.month), to: formatMonth(last.month) })}{' '}
      {unknownStarts > 0 ? `${t('auditScreens.synthesis.atLeast')} ` : null}
      <AuditFigureLink figure={cost.spent} />{' '}
      {t(unknownStarts > 0 ? 'auditScreens.synthesis.paceAtLeast' : 'auditScreens.synthesis.pace')}{' '}
      <AuditFigureLink figure={cost.annualised} />.
      {unknownStarts > 0 ? ` ${t('auditScreens.synthesis.unknownStarts', { count: unknownStarts })}` : null}
    </>
  );
};

const JsonButton = () => {
  const { mutate, isPending } = useAuditJson();
  return (
    <Button
      variant="default"
      size="xs"
      loading={isPending}
      leftSection={<IconJson size={16} aria-hidden />}
      onClick={() => mutate()}
    >
      {t('auditScreens.synthesis.json')}
    </Button>
  );
};

const Parts = ({ audit }: { readonly audit: AuditResult }) => (
  <>
    <ActionsCard section={audit.actions} />
    <RenewalsCard renewals={audit.renewals} asOf={audit.asOf} />
    <DelayCard delay={audit.delay} />
    <QualityCard quality={audit.quality} />
  </>
);

const Synthesis = ({ audit }: { readonly audit: AuditResult }) => {
  const empty = audit.cost.subscriptions.length === 0;
  const { annualCost, waste, cuttable, delayPerMonth } = audit.keyFigures;
  return (
    <ScreenFrame
      title={t('auditScreens.synthesis.title')}
      tone={(waste.value ?? 0) > 0 ? 'waste' : 'good'}
      answer={<Answer text={emphasise(sayCoded(audit.headline))} />}
      note={
        <>
          {t('auditScreens.synthesis.note', { day: formatDay(audit.asOf) })}{' '}
          {empty ? null : <Spent cost={audit.cost} />}
        </>
      }
      actions={<JsonButton />}
      figures={
        empty ? null : (
          <>
            <AuditFigure figure={annualCost} />
            <AuditFigure figure={waste} tone="waste" />
            <AuditFigure figure={cuttable} tone="good" />
            <AuditFigure figure={delayPerMonth} tone="attention" />
          </>
        )
      }
      chart={
        empty ? null : (
          <div className={classes.pair}>
            <CostSplit cost={audit.cost} />
            <ChartCard
              title={t('auditScreens.synthesis.byMonth')}
              build={(theme) => spendByMonthChart(audit.cost, theme)}
            />
          </div>
        )
      }
      next={
        empty ? null : (
          <>
            <PlaceButton to="/auditer/sieges">{t('auditScreens.synthesis.next')}</PlaceButton>
            <PlaceButton to="/auditer/gouffres" variant="default">
              {t('auditScreens.synthesis.nextSinks')}
            </PlaceButton>
          </>
        )
      }
    >
      {empty ? <NoSubscription /> : <Parts audit={audit} />}
    </ScreenFrame>
  );
};

/** « Où part l’argent, que faire d’abord ? » */
export const SynthesisScreen = () => {
  const audit = useAudit();
  useAuditDocument();
  return <QueryGate query={audit}>{(data) => <Synthesis audit={data} />}</QueryGate>;
};
