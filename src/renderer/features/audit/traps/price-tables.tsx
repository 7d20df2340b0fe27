import { useGo } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { RateChoice } from '@shared/domain/audit-cost';
import type { BudgetGap, Drift, TrapSection, VatFinding } from '@shared/domain/audit-traps';
import { isMonth } from '@shared/domain/day';
import { sayCoded } from '@shared/text/coded-params';
import { formatMonth, formatNumber } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';
import classes from '../components/audit.module.css';

const words = 'auditScreens.traps.price';
type WithSubscription = { readonly subscriptionId: string };
const keyOf = (row: WithSubscription) => row.subscriptionId;

const useOpen = () => {
  const go = useGo();
  return (row: WithSubscription) => go('/auditer/abonnements', { item: row.subscriptionId });
};

/** Budget and sum paid, with the four parts of the gap. */
export const GapTable = ({ traps }: { readonly traps: TrapSection }) => {
  const open = useOpen();
  const columns = useMemo(() => {
    const column = columnsFor<BudgetGap>();
    return [
      column.text('name', { header: t(`${words}.name`), value: (g) => g.name, width: 180 }),
      column.amount('budget', { header: t(`${words}.budget`), value: (g) => g.budgetCents, total: 'sum', width: 104 }),
      column.amount('paid', { header: t(`${words}.paid`), value: (g) => g.paidCents, total: 'sum', width: 104 }),
      column.amount('gap', { header: t(`${words}.gap`), value: (g) => g.gapCents, total: 'sum', width: 96 }),
      column.percent('pct', { header: t(`${words}.gapPct`), value: (g) => g.gapPct, decimals: 1 }),
      column.amount('price', { header: t(`${words}.partPrice`), value: (g) => g.parts.priceCents, width: 110 }),
      column.amount('rate', { header: t(`${words}.partRate`), value: (g) => g.parts.rateCents, width: 84 }),
      column.amount('vat', { header: t(`${words}.partVat`), value: (g) => g.parts.vatCents, width: 84 }),
      column.amount('fees', { header: t(`${words}.partFees`), value: (g) => g.parts.feesCents, width: 84 }),
    ];
  }, []);
  return (
    <DataTable
      bare
      label={t(`${words}.gaps`)}
      rows={traps.gaps}
      columns={columns}
      rowKey={keyOf}
      onOpen={open}
      withSearch={false}
      empty={
        <p className={classes.note}>
          {t(`${words}.noBudget`)} {t(`${words}.noBudgetWhy`)}
        </p>
      }
    />
  );
};

/** VAT numbers not registered with the vendor, or not known to be. */
export const VatTable = ({ traps }: { readonly traps: TrapSection }) => {
  const open = useOpen();
  const columns = useMemo(() => {
    const column = columnsFor<VatFinding>();
    return [
      column.text('name', { header: t(`${words}.name`), value: (v) => v.name, width: 200 }),
      column.choice('kind', {
        header: t(`${words}.vatKind`),
        value: (v) => v.kind,
        choices: (['not-given', 'to-check', 'contradiction'] as const).map((value) => ({
          value,
          label: t(`${words}.vatKinds.${value}`),
        })),
        tone: (kind) => (kind === 'to-check' ? 'attention' : 'danger'),
      }),
      column.text('reason', {
        header: t(`${words}.vatReason`),
        value: (v) => sayCoded(v.reason),
        width: 400,
        wrap: true,
      }),
      column.amount('avoidable', {
        header: t(`${words}.avoidable`),
        value: (v) => v.avoidableCents,
        why: () => t(`${words}.avoidableWhy`),
        width: 160,
      }),
    ];
  }, []);
  return (
    <DataTable
      bare
      label={t(`${words}.vat`)}
      rows={traps.vat}
      columns={columns}
      rowKey={keyOf}
      onOpen={open}
      withSearch={false}
      empty={<p className={classes.note}>{t(`${words}.vatNone`)}</p>}
    />
  );
};

/** « 1,16304 (moyenne du mois, octobre 2025) ». */
const rateText = (rate: RateChoice): string | null =>
  rate.kind === 'known'
    ? t(`${words}.rate`, {
        rate: formatNumber(rate.rate, 5),
        origin: t(`audit.rateOrigin.${rate.origin}`),
        period: isMonth(rate.period) ? formatMonth(rate.period) : rate.period,
      })
    : null;

/** Same price in currency, at the rate of the start and at today's. */
export const DriftTable = ({ traps }: { readonly traps: TrapSection }) => {
  const open = useOpen();
  const columns = useMemo(() => {
    const column = columnsFor<Drift>();
    const why = () => t(`${words}.driftWhy`);
    return [
      column.text('name', { header: t(`${words}.name`), value: (d) => d.name, width: 190 }),
      column.text('before', {
        header: t(`${words}.before`),
        value: (d) => rateText(d.before),
        width: 240,
        wrap: true,
        why,
      }),
      column.text('now', { header: t(`${words}.now`), value: (d) => rateText(d.now), width: 240, wrap: true, why }),
      column.amount('drift', {
        header: t(`${words}.driftAmount`),
        value: (d) => d.driftCents,
        why,
        total: 'sum',
      }),
      column.percent('pct', { header: t(`${words}.driftPct`), value: (d) => d.driftPct, decimals: 1, why, width: 110 }),
    ];
  }, []);
  return (
    <DataTable
      bare
      label={t(`${words}.drift`)}
      rows={traps.drifts}
      columns={columns}
      rowKey={keyOf}
      onOpen={open}
      withSearch={false}
      empty={<p className={classes.note}>{t(`${words}.driftNone`)}</p>}
    />
  );
};
