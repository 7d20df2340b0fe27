import { Button } from '@mantine/core';
import { useStudiedMonth } from '@renderer/stores/month';
import { ChartCard } from '@renderer/ui/charts';
import { today } from '@renderer/ui/clock';
import { QueryGate } from '@renderer/ui/feedback';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame, SectionCard, SidePanel } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { budgetsChart } from '@shared/charts/carbon';
import type { CarbonOptions } from '@shared/contract/carbon';
import type { BudgetState, BudgetStatus } from '@shared/domain/carbon-outcomes';
import type { CarbonBudget } from '@shared/domain/carbon-plan';
import { type Month, monthOf } from '@shared/domain/day';
import { massRange, massText } from '@shared/text/carbon-mass';
import { codedText } from '@shared/text/figure-text';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconPencil, IconPlus, IconTargetArrow, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { BudgetForm } from '../components/budget-form';
import { BudgetHistoryCard } from '../components/budget-history';
import { useRemoveBudget } from '../mutations';
import { useBudgets, useCarbonOptions } from '../queries';

const tones: Readonly<Record<BudgetState, ChipTone>> = {
  ok: 'good',
  warning: 'attention',
  exceeded: 'danger',
  unknown: 'muted',
  'not-started': 'muted',
};

const answerOf = (statuses: readonly BudgetStatus[], month: Month): string => {
  const total = statuses.length;
  const at = formatMonth(month);
  if (total === 0) return t('carbonScreens.budgets.none', { month: at });
  const exceeded = statuses.filter((status) => status.state === 'exceeded').length;
  const soon = statuses.filter((status) => status.state === 'warning' || status.willExceed).length;
  if (exceeded === 0 && soon > 0)
    return t(month < monthOf(today()) ? 'carbonScreens.budgets.answerPast' : 'carbonScreens.budgets.answerSoon', {
      count: soon,
      month: at,
      total,
    });
  return t('carbonScreens.budgets.answer', { count: exceeded, month: at, total });
};

type Subject = { readonly budget: CarbonBudget | null };
type BudgetsProps = { readonly options: CarbonOptions };

const Budgets = ({ options }: BudgetsProps) => {
  const [month] = useStudiedMonth(options.months.at(-1) ?? monthOf(today()));
  const [subject, setSubject] = useState<Subject | null>(null);
  const query = useBudgets(month);
  const { mutate: remove } = useRemoveBudget();
  const nameOf = useMemo(() => {
    const names = new Map(options.teams.map((team) => [team.id, team.name]));
    return (teamId: string | null) =>
      teamId === null ? t('carbonScreens.wholeCompany') : (names.get(teamId) ?? teamId);
  }, [options]);
  const columns = useMemo(() => {
    const column = columnsFor<BudgetStatus>();
    const why = (row: BudgetStatus) => row.missing.map((one) => codedText(one, 'missing')).join(' ') || undefined;
    return [
      column.text('team', {
        header: t('carbonScreens.budgets.columns.team'),
        value: (row) => nameOf(row.teamId),
        width: 170,
      }),
      column.text('limit', {
        header: t('carbonScreens.budgets.columns.limit'),
        value: (row) => (row.limitKg === null ? null : massText(row.limitKg)),
        sortValue: (row) => row.limitKg,
        why,
        width: 128,
      }),
      column.text('consumed', {
        header: t('carbonScreens.budgets.columns.consumed'),
        value: (row) => (row.consumedKg ? massText(row.consumedKg.central) : null),
        sortValue: (row) => row.consumedKg?.central ?? null,
        why,
        width: 112,
      }),
      column.text('range', {
        header: t('carbonScreens.budgets.columns.range'),
        value: (row) => (row.consumedKg ? massRange(row.consumedKg) : null),
        sortValue: (row) => row.consumedKg?.central ?? null,
        width: 160,
      }),
      column.percent('pct', {
        header: t('carbonScreens.budgets.columns.pct'),
        value: (row) => row.consumedPct,
        // 99,6 % is not 100 %: the state beside it would seem to contradict it.
        decimals: 1,
        why,
        width: 112,
      }),
      column.percent('projected', {
        header: t('carbonScreens.budgets.columns.projected'),
        value: (row) => row.projectedPct,
        decimals: 1,
        why,
        width: 104,
      }),
      column.custom('state', {
        header: t('carbonScreens.budgets.columns.state'),
        text: (row) => t(`carbon.budgetStates.${row.state}`),
        render: (row) => (
          <Chip tone={row.willExceed ? 'attention' : tones[row.state]}>
            {row.willExceed ? t('carbonScreens.budgets.willExceed') : t(`carbon.budgetStates.${row.state}`)}
          </Chip>
        ),
        width: 160,
      }),
    ];
  }, [nameOf]);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setSubject({ budget: null })}>
      {t('carbonScreens.budgets.add')}
    </Button>
  );
  return (
    <QueryGate query={query}>
      {({ budgets, statuses, history }) => (
        <ScreenFrame
          title={t('carbonScreens.budgets.title')}
          tone={statuses.some((one) => one.state === 'exceeded') ? 'waste' : 'attention'}
          answer={<Answer text={answerOf(statuses, month)} />}
          note={t('carbonScreens.budgets.note')}
          chart={
            statuses.length === 0 ? null : (
              <ChartCard
                title={t('carbonScreens.budgets.chart')}
                build={(theme) => budgetsChart(statuses, nameOf, theme)}
              />
            )
          }
          next={
            budgets.length === 0 ? null : (
              <>
                {add}
                <PlaceButton to="/auditer/leviers" variant="default">
                  {t('carbonScreens.seeLevers')}
                </PlaceButton>
              </>
            )
          }
        >
          {budgets.length === 0 ? (
            <EmptyState
              icon={IconTargetArrow}
              what={t('carbonScreens.budgets.empty')}
              why={t('carbonScreens.budgets.emptyWhy')}
            >
              {add}
              <PlaceButton to="/auditer/usages" variant="default">
                {t('carbonScreens.seeUsages')}
              </PlaceButton>
            </EmptyState>
          ) : (
            <SectionCard title={t('carbonScreens.budgets.table')} flush>
              <DataTable
                bare
                label={t('carbonScreens.budgets.table')}
                rows={statuses}
                columns={columns}
                rowKey={(row) => row.budgetId}
                rowActions={(row) => [
                  {
                    label: t('carbonScreens.budgets.edit'),
                    icon: <IconPencil size={16} aria-hidden />,
                    run: () => setSubject({ budget: budgets.find((one) => one.id === row.budgetId) ?? null }),
                  },
                  {
                    label: t('common.delete'),
                    icon: <IconTrash size={16} aria-hidden />,
                    danger: true,
                    run: () => remove(row.budgetId),
                  },
                ]}
              />
            </SectionCard>
          )}
          {history.length > 0 ? <BudgetHistoryCard history={history} nameOf={nameOf} /> : null}
          <SidePanel
            opened={subject !== null}
            onClose={() => setSubject(null)}
            title={t(subject?.budget ? 'carbonScreens.budgets.edit' : 'carbonScreens.budgets.add')}
          >
            {subject ? (
              <BudgetForm
                key={subject.budget?.id ?? 'new'}
                budget={subject.budget}
                month={month}
                options={options}
                onDone={() => setSubject(null)}
              />
            ) : null}
          </SidePanel>
        </ScreenFrame>
      )}
    </QueryGate>
  );
};

/** « Chaque équipe tient-elle son budget carbone ? » */
export const BudgetsScreen = () => (
  <QueryGate query={useCarbonOptions()}>{(options) => <Budgets options={options} />}</QueryGate>
);
