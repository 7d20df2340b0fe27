import { ChartCard } from '@renderer/ui/charts';
import { PlaceButton, useGo } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { adoptionByMonthChart } from '@shared/charts/audit';
import type { AuditResult } from '@shared/domain/audit';
import type { SubscriptionWaste } from '@shared/domain/audit-waste';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import classes from '../components/audit.module.css';
import { AuditFigure } from '../components/audit-figure';
import { SinkCard } from './sink-card';

const words = 'auditScreens.sinks.zombies';
const counted = ['free', 'never', 'dormant', 'leavers'] as const;

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<SubscriptionWaste>();
    return [
      column.text('name', { header: t(`${words}.name`), value: (s) => s.name, width: 170 }),
      column.number('paid', { header: t(`${words}.paid`), value: (s) => s.use.paid, width: 64, total: 'sum' }),
      column.number('active', {
        header: t(`${words}.active`),
        value: (s) => s.use.active,
        why: () => t(`${words}.activeWhy`),
        width: 64,
      }),
      ...counted.map((key) =>
        // Nothing is known of the usage: nothing is said of its parts either.
        column.number(key, {
          header: t(`${words}.${key}`),
          value: (s) => (s.use.status === 'unknown' ? null : s.use[key]),
          why: () => t(`${words}.activeWhy`),
          width: key === 'never' || key === 'dormant' ? 84 : 64,
        }),
      ),
      column.number('unknown', { header: t(`${words}.unknown`), value: (s) => s.use.unknown, width: 80, total: 'sum' }),
      column.amount('exposed', {
        header: t(`${words}.exposed`),
        value: (s) => s.exposedCents,
        why: () => t(`${words}.exposedWhy`),
        width: 112,
        total: 'sum',
      }),
      column.number('cut', {
        header: t(`${words}.cut`),
        value: (s) => (s.use.status === 'unknown' ? null : s.cut.seats),
        width: 72,
        why: () => t(`${words}.activeWhy`),
      }),
      column.day('when', {
        header: t(`${words}.when`),
        value: (s) => s.cut.effectiveOn,
        why: () => t(`${words}.whenWhy`),
        width: 104,
      }),
    ];
  }, []);

/** Gouffre 4: seats that serve nobody, subscription by subscription, and the adoption that falls. */
export const ZombiesSink = ({ audit }: { readonly audit: AuditResult }) => {
  const { zombies } = audit.sinks;
  const go = useGo();
  const columns = useColumns();
  const curve = zombies.adoption
    .filter(({ subscriptionId }) => subscriptionId === null)
    .map(({ month, activeSharePct }) => ({ month, activeShare: activeSharePct / 100 }));
  return (
    <SinkCard
      id="zombies"
      sinks={audit.sinks}
      actions={
        <PlaceButton to="/auditer/sieges" variant="default" size="xs">
          {t('auditScreens.sinks.act.zombies')}
        </PlaceButton>
      }
      warned={[zombies.euros, zombies.seats]}
      figures={
        <>
          <AuditFigure figure={zombies.euros} tone="waste" />
          <AuditFigure figure={zombies.seats} />
          <AuditFigure figure={zombies.share} />
        </>
      }
    >
      <DataTable
        bare
        label={t(`${words}.table`)}
        rows={audit.waste.subscriptions}
        columns={columns}
        rowKey={(sub) => sub.subscriptionId}
        initialSort={{ key: 'exposed', direction: 'desc' }}
        onOpen={(sub) => go('/auditer/sieges', { item: sub.subscriptionId })}
        withSearch={false}
        maxHeight={460}
      />
      {curve.length > 0 ? (
        <div className={classes.chart}>
          <ChartCard build={(theme) => adoptionByMonthChart(curve, theme)} />
        </div>
      ) : null}
    </SinkCard>
  );
};
