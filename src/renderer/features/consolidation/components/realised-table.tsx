import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { PlanView } from '@shared/contract/consolidation';
import { cents } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';

type Row = PlanView['realised']['months'][number];

const column = columnsFor<Row>();
const columns = () => [
  column.month('month', { header: t('consolidationScreens.plan.month'), value: (row) => row.month }),
  column.amount('promised', {
    header: t('consolidationScreens.plan.promised'),
    value: (row) => cents(row.promisedCents),
    mode: 'never',
  }),
  column.amount('realised', {
    header: t('consolidationScreens.plan.realised'),
    value: (row) => (row.realisedCents === null ? null : cents(row.realisedCents)),
    mode: 'never',
  }),
];

/** What was promised and what the invoices and statements show, month by month. */
export const RealisedTable = ({ months }: { readonly months: readonly Row[] }) => (
  <DataTable
    bare
    label={t('consolidationScreens.plan.comparison')}
    rows={months}
    columns={useMemo(columns, [])}
    rowKey={(row) => row.month}
  />
);
