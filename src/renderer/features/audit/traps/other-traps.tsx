import { PlaceButton, useGo } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { AuditResult } from '@shared/domain/audit';
import type { AuditAction, DataGap } from '@shared/domain/audit-advice';
import type { LeakSink } from '@shared/domain/audit-sinks';
import type { SubscriptionWaste } from '@shared/domain/audit-waste';
import { sayCoded } from '@shared/text/coded-params';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import classes from '../components/audit.module.css';
import { AuditFigure } from '../components/audit-figure';
import type { Trap } from '../model/traps';
import { sleeping } from '../model/traps';
import { TrapCard } from './trap-card';

const words = 'auditScreens.traps';
type TrapProps = { readonly trap: Trap; readonly audit: AuditResult };
const small = { withSearch: false, bare: true, maxHeight: 340 } as const;

/** Piège 1: accounts outside the company's space. */
export const AccountsTrap = ({ trap, audit }: TrapProps) => {
  const { leak } = audit.sinks;
  const columns = useMemo(() => {
    const column = columnsFor<LeakSink['tools'][number]>();
    return [
      column.text('tool', { header: t(`${words}.accounts.tool`), value: (r) => r.toolName ?? r.toolId, width: 300 }),
      column.number('count', {
        header: t(`${words}.accounts.count`),
        value: (r) => r.personalAccounts,
        width: 160,
        total: 'sum',
      }),
    ];
  }, []);
  const rows = leak.tools.filter(({ personalAccounts }) => personalAccounts > 0);
  return (
    <TrapCard
      trap={trap}
      action={
        <PlaceButton to="/auditer/sieges" variant="default" size="xs">
          {t(`${words}.accounts.act`)}
        </PlaceButton>
      }
    >
      <div className={classes.figures}>
        <AuditFigure figure={leak.wrongAccounts} />
        <AuditFigure figure={leak.workAddressOutside} />
      </div>
      {rows.length > 0 ? (
        <DataTable
          {...small}
          label={t(`${words}.accounts.table`)}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.toolId}
        />
      ) : null}
    </TrapCard>
  );
};

type LeaverRow = { readonly waste: SubscriptionWaste; readonly action: AuditAction | null };

/** Piège 4: seats still in the name of people who left. */
export const TurnoverTrap = ({ trap, audit }: TrapProps) => {
  const go = useGo();
  const columns = useMemo(() => {
    const column = columnsFor<LeaverRow>();
    return [
      column.text('name', { header: t(`${words}.turnover.name`), value: (r) => r.waste.name, width: 300 }),
      column.number('seats', {
        header: t(`${words}.turnover.seats`),
        value: (r) => r.waste.use.leavers,
        total: 'sum',
      }),
      column.amount('annual', { header: t(`${words}.turnover.annual`), value: (r) => r.action?.annualCents ?? null }),
    ];
  }, []);
  const rows = audit.waste.subscriptions
    .filter(({ use }) => use.leavers > 0)
    .map((waste): LeaverRow => {
      const action = audit.actions.actions.find(
        ({ kind, subscriptionId }) => kind === 'remove-leavers' && subscriptionId === waste.subscriptionId,
      );
      return { waste, action: action ?? null };
    });
  return (
    <TrapCard
      trap={trap}
      action={
        <PlaceButton to="/auditer/sieges" variant="default" size="xs">
          {t(`${words}.turnover.act`)}
        </PlaceButton>
      }
    >
      <p className={classes.note}>{t(`${words}.turnover.order`)}</p>
      {rows.length > 0 ? (
        <DataTable
          {...small}
          label={t(`${words}.turnover.table`)}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.waste.subscriptionId}
          onOpen={(row) => go('/auditer/sieges', { item: row.waste.subscriptionId })}
        />
      ) : null}
    </TrapCard>
  );
};

/** Piège 5: prices seen long ago, features switched on by the vendor. */
export const ChangesTrap = ({ trap, audit }: TrapProps) => {
  const go = useGo();
  const columns = useMemo(() => {
    const column = columnsFor<DataGap>();
    return [
      column.text('name', { header: t(`${words}.changes.name`), value: (gap) => gap.label, width: 220 }),
      column.text('ask', {
        header: t(`${words}.changes.ask`),
        value: (gap) => sayCoded(gap.ask),
        width: 400,
        wrap: true,
      }),
      column.amount('annual', { header: t(`${words}.changes.annual`), value: (gap) => gap.concernedCents, width: 180 }),
    ];
  }, []);
  const rows = audit.quality.gaps.filter(({ code }) => code === 'price-stale');
  return (
    <TrapCard
      trap={trap}
      action={
        <PlaceButton to="/auditer/abonnements" variant="default" size="xs">
          {t(`${words}.changes.act`)}
        </PlaceButton>
      }
    >
      {rows.length > 0 ? (
        <DataTable
          {...small}
          label={t(`${words}.changes.table`)}
          rows={rows}
          columns={columns}
          rowKey={(gap) => `${gap.code} ${gap.subscriptionId}`}
          onOpen={(gap) => go('/auditer/abonnements', gap.subscriptionId === null ? {} : { item: gap.subscriptionId })}
        />
      ) : null}
    </TrapCard>
  );
};

/** Piège 7: seats that never started or fell asleep, people nobody trained. */
export const SupportTrap = ({ trap, audit }: TrapProps) => {
  const go = useGo();
  const columns = useMemo(() => {
    const column = columnsFor<SubscriptionWaste>();
    return [
      column.text('name', { header: t(`${words}.support.name`), value: (s) => s.name, width: 300 }),
      column.number('never', {
        header: t(`${words}.support.never`),
        value: (s) => s.use.never,
        total: 'sum',
        width: 130,
      }),
      column.number('dormant', {
        header: t(`${words}.support.dormant`),
        value: (s) => s.use.dormant,
        total: 'sum',
        width: 130,
      }),
    ];
  }, []);
  const rows = audit.waste.subscriptions.filter((waste) => sleeping(waste) > 0);
  return (
    <TrapCard
      trap={trap}
      action={
        <PlaceButton to="/auditer/autodiagnostic" variant="default" size="xs">
          {t(`${words}.support.act`)}
        </PlaceButton>
      }
    >
      {rows.length > 0 ? (
        <DataTable
          {...small}
          label={t(`${words}.support.table`)}
          rows={rows}
          columns={columns}
          rowKey={(sub) => sub.subscriptionId}
          onOpen={(sub) => go('/auditer/sieges', { item: sub.subscriptionId })}
        />
      ) : null}
    </TrapCard>
  );
};
