import { Alert, Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, EmptyState, ScreenFrame, SectionCard, SidePanel } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { electricityChart } from '@shared/charts/carbon';
import type { BillMonth, ElectricityTrend } from '@shared/domain/carbon-outcomes';
import type { ElectricityBill } from '@shared/domain/carbon-plan';
import { formatMonth, formatPercent, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconBolt, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { BillForm } from '../components/bill-form';
import { useRemoveBill } from '../mutations';
import { useElectricity } from '../queries';

const signed = (pct: number | null): string => {
  if (pct === null) return UNKNOWN;
  return pct > 0 ? `+${formatPercent(pct)}` : formatPercent(pct);
};

const answerOf = (trend: ElectricityTrend): string => {
  const last = trend.months.findLast((bill) => bill.kwhYearOnYearPct !== null || bill.costYearOnYearPct !== null);
  if (!last) return t('carbonScreens.electricity.answerUnknown');
  const words = last.kwhYearOnYearPct === null ? 'answerCost' : 'answer';
  const pct = last.kwhYearOnYearPct ?? last.costYearOnYearPct ?? 0;
  return t(`carbonScreens.electricity.${words}`, {
    month: formatMonth(last.month),
    direction: Math.round(pct) === 0 ? 'flat' : pct > 0 ? 'up' : 'down',
    pct: formatPercent(Math.abs(pct)),
  });
};

/** Fewer compared months than that say nothing of a year. */
const comparable = 6;

type Subject = { readonly bill: ElectricityBill | null };

/** « Que dit notre facture d’électricité ? » Never attributed to AI. */
export const ElectricityScreen = () => {
  const electricity = useElectricity();
  const [subject, setSubject] = useState<Subject | null>(null);
  const { mutate: remove } = useRemoveBill();
  const columns = useMemo(() => {
    const column = columnsFor<BillMonth>();
    return [
      column.month('month', { header: t('carbonScreens.electricity.columns.month'), value: (row) => row.month }),
      column.number('kwh', { header: t('carbonScreens.electricity.columns.kwh'), value: (row) => row.kwh }),
      column.amount('amount', {
        header: t('carbonScreens.electricity.columns.amount'),
        value: (row) => row.netCents as never,
      }),
      column.number('kwhYear', {
        header: t('carbonScreens.electricity.columns.kwhYear'),
        value: (row) => row.kwhYearOnYearPct,
        render: (row) => signed(row.kwhYearOnYearPct),
        why: () => t('carbonScreens.electricity.noYearBefore'),
      }),
      column.number('costYear', {
        header: t('carbonScreens.electricity.columns.costYear'),
        value: (row) => row.costYearOnYearPct,
        render: (row) => signed(row.costYearOnYearPct),
        why: () => t('carbonScreens.electricity.noYearBefore'),
      }),
    ];
  }, []);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setSubject({ bill: null })}>
      {t('carbonScreens.electricity.add')}
    </Button>
  );
  return (
    <QueryGate query={electricity}>
      {({ bills, trend }) => (
        <ScreenFrame
          title={t('carbonScreens.electricity.title')}
          answer={bills.length === 0 ? undefined : <Answer text={answerOf(trend)} />}
          note={
            trend.lastYear.comparedMonths >= comparable
              ? t('carbonScreens.electricity.lastYear', {
                  count: trend.lastYear.comparedMonths,
                  kwh: signed(trend.lastYear.kwhPct),
                  cost: signed(trend.lastYear.costPct),
                })
              : undefined
          }
          chart={
            bills.length === 0 ? null : (
              <ChartCard
                title={t('carbonScreens.electricity.chart')}
                build={(theme) => electricityChart(trend, theme)}
              />
            )
          }
          next={
            bills.length === 0 ? null : (
              <>
                {add}
                <PlaceButton to="/auditer/empreinte" variant="default">
                  {t('carbonScreens.seeFootprint')}
                </PlaceButton>
              </>
            )
          }
        >
          <Alert color="slate" variant="outline" icon={<IconBolt size={20} aria-hidden />}>
            {t('carbon.electricity.notOnBill')} {t('carbon.electricity.noPromise')}
          </Alert>
          {bills.length === 0 ? (
            <EmptyState
              icon={IconBolt}
              what={t('carbonScreens.electricity.empty')}
              why={t('carbonScreens.electricity.emptyWhy')}
            >
              {add}
            </EmptyState>
          ) : (
            <SectionCard title={t('carbonScreens.electricity.table')} flush>
              <DataTable
                bare
                label={t('carbonScreens.electricity.table')}
                rows={trend.months.filter((row) => bills.some((bill) => bill.month === row.month))}
                columns={columns}
                rowKey={(row) => row.month}
                initialSort={{ key: 'month', direction: 'desc' }}
                rowActions={(row) =>
                  bills
                    .filter((bill) => bill.month === row.month)
                    .flatMap((bill) => [
                      {
                        label: t('carbonScreens.electricity.edit'),
                        icon: <IconPencil size={16} aria-hidden />,
                        run: () => setSubject({ bill }),
                      },
                      {
                        label: t('common.delete'),
                        icon: <IconTrash size={16} aria-hidden />,
                        danger: true,
                        run: () => remove(bill.id),
                      },
                    ])
                }
              />
            </SectionCard>
          )}
          <SidePanel
            opened={subject !== null}
            onClose={() => setSubject(null)}
            title={t(subject?.bill ? 'carbonScreens.electricity.edit' : 'carbonScreens.electricity.add')}
          >
            {subject ? (
              <BillForm key={subject.bill?.id ?? 'new'} bill={subject.bill} onDone={() => setSubject(null)} />
            ) : null}
          </SidePanel>
        </ScreenFrame>
      )}
    </QueryGate>
  );
};
