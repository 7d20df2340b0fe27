import { ChartCard } from '@renderer/ui/charts';
import { KeyFigure } from '@renderer/ui/figures';
import { activeAccountsChart } from '@shared/charts/usage';
import type { UsageTable } from '@shared/contract/usage';
import type { Figure } from '@shared/domain/figure';
import { t } from '@shared/text/translate';

type Part = { readonly name: string; readonly value: number };
type Code = 'usageExports' | 'usageActiveSeats' | 'usageAccounts' | 'usageMergedTeams';

const figure = (code: Code, value: number | null, parts: readonly Part[] = []): Figure => ({
  code,
  value,
  range: null,
  unit: 'count',
  status: value === null ? 'unknown' : 'imported',
  inputs: parts.map((part) => ({
    code: part.name,
    label: part.name,
    value: part.value,
    unit: 'count',
    status: 'imported',
  })),
  hypotheses: [],
  sources: [],
  missing: [],
  warnings: [],
});

type Imported = { readonly id: string; readonly accounts: number };
type UsageFiguresProps = { readonly tables: readonly UsageTable[]; readonly imports: readonly Imported[] };

/** Active accounts over the latest export of each subscription; null: none large enough to be shown. */
export const activeOf = (tables: readonly UsageTable[]): number | null => {
  const known = tables.flatMap(({ total }) => (total === null ? [] : [total.active]));
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
};

/** What the latest exports say, in four figures: no team, no person. */
export const UsageFigures = ({ tables, imports }: UsageFiguresProps) => {
  const latest = new Map(imports.map(({ id, accounts }) => [id, accounts]));
  const accounts = tables.map(({ importId, subscription }) => ({
    name: subscription,
    value: latest.get(importId) ?? 0,
  }));
  const merged = tables.reduce(
    (most, { groups }) => Math.max(most, groups.find(({ kind }) => kind === 'others')?.teams.length ?? 0),
    0,
  );
  return (
    <>
      <KeyFigure
        figure={figure(
          'usageActiveSeats',
          activeOf(tables),
          tables.flatMap(({ subscription, total }) => (total ? [{ name: subscription, value: total.active }] : [])),
        )}
        tone="good"
      />
      <KeyFigure
        figure={figure(
          'usageAccounts',
          accounts.reduce((sum, { value }) => sum + value, 0),
          accounts,
        )}
      />
      <KeyFigure figure={figure('usageMergedTeams', merged)} />
      <KeyFigure figure={figure('usageExports', imports.length)} />
    </>
  );
};

export const UsageChart = ({ tables }: { readonly tables: readonly UsageTable[] }) => (
  <ChartCard
    title={t('usageScreens.chart.title')}
    build={(theme) =>
      activeAccountsChart(
        tables.map(({ subscription, total }) => ({ name: subscription, active: total?.active ?? null })),
        theme,
      )
    }
  />
);
