import { Stack } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { SelectField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import { budgetHistoryChart, teamsHistoryChart } from '@shared/charts/carbon';
import type { BudgetMonth } from '@shared/domain/carbon-outcomes';
import { massRange, massText } from '@shared/text/carbon-mass';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import { wholeCompany } from '../model/choices';

const everyTeam = 'toutes';
const keyOf = ({ teamId, month }: BudgetMonth): string => `${teamId ?? wholeCompany} ${month}`;

type BudgetHistoryCardProps = {
  readonly history: readonly BudgetMonth[];
  readonly nameOf: (teamId: string | null) => string;
};

/** What each team consumed beside its budget over up to two years: all of them as strips, or one of them. */
export const BudgetHistoryCard = ({ history, nameOf }: BudgetHistoryCardProps) => {
  const teams = [...new Set(history.map((one) => one.teamId))];
  const [wanted, setWanted] = useState<string>(everyTeam);
  const chosen = teams.find((teamId) => (teamId ?? wholeCompany) === wanted);
  const all = chosen === undefined;
  const rows = all ? history : history.filter((one) => one.teamId === chosen);
  const columns = useMemo(() => {
    const column = columnsFor<BudgetMonth>();
    return [
      column.month('month', { header: t('carbonSetup.budgets.columns.month'), value: (row) => row.month, width: 150 }),
      column.text('team', {
        header: t('carbonSetup.budgets.columns.team'),
        value: (row) => nameOf(row.teamId),
        width: 180,
      }),
      column.text('limit', {
        header: t('carbonSetup.budgets.columns.limit'),
        value: (row) => (row.limitKg === null ? null : massText(row.limitKg)),
        sortValue: (row) => row.limitKg,
        why: () => t('carbonSetup.budgets.noLimit'),
        width: 128,
      }),
      column.text('consumed', {
        header: t('carbonSetup.budgets.columns.consumed'),
        value: (row) => (row.kgCO2e ? massText(row.kgCO2e.central) : null),
        sortValue: (row) => row.kgCO2e?.central ?? null,
        why: (row) => (row.partial ? t('carbonSetup.budgets.partial') : undefined),
        width: 128,
      }),
      column.text('range', {
        header: t('carbonSetup.budgets.columns.range'),
        value: (row) => (row.kgCO2e ? massRange(row.kgCO2e) : null),
        sortValue: (row) => row.kgCO2e?.central ?? null,
        width: 180,
      }),
      column.percent('pct', {
        header: t('carbonSetup.budgets.columns.pct'),
        value: (row) =>
          row.kgCO2e && row.limitKg !== null && row.limitKg > 0 ? (row.kgCO2e.central / row.limitKg) * 100 : null,
        decimals: 1,
        width: 120,
      }),
    ];
  }, [nameOf]);
  return (
    <SectionCard
      title={t('carbonSetup.budgets.history')}
      description={t('carbonSetup.budgets.historyHelp')}
      actions={
        <SelectField
          label={t('carbonSetup.budgets.whose')}
          value={all ? everyTeam : wanted}
          onChange={(value) => setWanted(value ?? everyTeam)}
          choices={[
            { value: everyTeam, label: t('carbonSetup.budgets.all') },
            ...teams.map((teamId) => ({ value: teamId ?? wholeCompany, label: nameOf(teamId) })),
          ]}
          clearable={false}
          w={220}
        />
      }
    >
      <Stack gap="md">
        <ChartCard
          title={all ? t('carbonSetup.budgets.all') : nameOf(chosen)}
          build={(theme) =>
            all ? teamsHistoryChart(history, nameOf, theme) : budgetHistoryChart(rows, nameOf(chosen), theme)
          }
        />
        <DataTable
          label={t('carbonSetup.budgets.historyTable')}
          rows={rows}
          columns={columns}
          rowKey={keyOf}
          initialSort={{ key: 'month', direction: 'desc' }}
          maxHeight={360}
        />
      </Stack>
    </SectionCard>
  );
};
