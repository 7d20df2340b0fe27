import { Group } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import { Answer, SectionCard } from '@renderer/ui/layout';
import { useGo } from '@renderer/ui/navigation';
import { columnsFor, DataTable, type RowTone } from '@renderer/ui/tables';
import { renewalsChart } from '@shared/charts/audit';
import type { Renewal } from '@shared/domain/audit-advice';
import type { Day } from '@shared/domain/day';
import { formatDay, formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';

const words = 'auditScreens.synthesis.renewals';
const states = ['open', 'missed', 'ends', 'expired', 'cancelled', 'unknown'] as const;
const tones: Readonly<Record<Renewal['state'], ChipTone>> = {
  open: 'good',
  missed: 'danger',
  ends: 'neutral',
  expired: 'attention',
  cancelled: 'muted',
  unknown: 'muted',
};
const rowTones: Readonly<Partial<Record<Renewal['state'], RowTone>>> = { missed: 'danger', expired: 'attention' };

const WithAssumed = ({ day, renewal }: { readonly day: Day; readonly renewal: Renewal }) => (
  <Group gap={6} wrap="nowrap">
    {formatShortDay(day)}
    {renewal.assumed || renewal.rolled ? (
      <Chip tone="attention" help={t(`${words}.assumedHelp`)}>
        {t(`${words}.assumed`)}
      </Chip>
    ) : null}
  </Group>
);

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<Renewal>();
    return [
      column.text('name', { header: t(`${words}.name`), value: (r) => r.name, width: 180 }),
      column.day('noticeBy', {
        header: t(`${words}.noticeBy`),
        value: (r) => r.noticeBy,
        why: () => t(`${words}.noticeWhy`),
        width: 110,
      }),
      column.number('daysLeft', { header: t(`${words}.daysLeft`), value: (r) => r.daysLeft, width: 84 }),
      column.day('renewalOn', {
        header: t(`${words}.renewalOn`),
        value: (r) => r.renewalOn,
        render: (r) => (r.renewalOn === null ? '—' : <WithAssumed day={r.renewalOn} renewal={r} />),
        width: 160,
      }),
      column.choice('state', {
        header: t(`${words}.state`),
        value: (r) => r.state,
        choices: states.map((value) => ({ value, label: t(`audit.renewalState.${value}`) })),
        tone: (state) => tones[state],
        width: 136,
      }),
      column.day('decideBy', { header: t(`${words}.decideBy`), value: (r) => r.decideBy, width: 124 }),
      column.amount('annual', { header: t(`${words}.annual`), value: (r) => r.annualCents, total: 'sum', width: 108 }),
    ];
  }, []);

type RenewalsCardProps = { readonly renewals: readonly Renewal[]; readonly asOf: Day };

/** The calendar of notices: what can still be decided first, what is too late marked as such. */
export const RenewalsCard = ({ renewals, asOf }: RenewalsCardProps) => {
  const go = useGo();
  const columns = useColumns();
  const next = renewals.find(({ state, noticeBy }) => state === 'open' && noticeBy !== null);
  const missed = renewals.filter(({ state }) => state === 'missed').length;
  const answer = next?.noticeBy
    ? t(`${words}.answer`, { name: next.name, day: formatDay(next.noticeBy) })
    : t(`${words}.none`);
  return (
    <>
      <SectionCard
        title={t(`${words}.title`)}
        description={
          <>
            <Answer text={answer} /> {missed > 0 ? t(`${words}.missed`, { count: missed }) : null}
          </>
        }
        flush
      >
        <DataTable
          bare
          label={t(`${words}.table`)}
          rows={renewals}
          columns={columns}
          rowKey={(r) => r.subscriptionId}
          rowTone={(r) => rowTones[r.state]}
          onOpen={(r) => go('/auditer/abonnements', { item: r.subscriptionId })}
        />
      </SectionCard>
      <ChartCard title={t(`${words}.chart`)} build={(theme) => renewalsChart(renewals, asOf, theme)} />
    </>
  );
};
