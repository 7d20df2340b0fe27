import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { ReviewItem } from '@shared/domain/bank-review';
import { type Cents, cents } from '@shared/domain/money';
import { t } from '@shared/text/translate';
import { useMemo } from 'react';

const gapOf = ({ compared: { declaredCents, debitedCents } }: ReviewItem): Cents | null =>
  declaredCents === null || debitedCents === null ? null : cents(debitedCents - declaredCents);

/** Tool by tool: the declared price, the invoice and the debit, side by side. */
export const ComparedCard = ({ items }: { readonly items: readonly ReviewItem[] }) => {
  const columns = useMemo(() => {
    const column = columnsFor<ReviewItem>();
    return [
      column.text('tool', { header: t('bankScreens.compared.tool'), value: (row) => row.toolName, width: 220 }),
      column.amount('declared', {
        header: t('bankScreens.compared.declared'),
        value: (row) => row.compared.declaredCents,
        width: 130,
      }),
      column.amount('invoiced', {
        header: t('bankScreens.compared.invoiced'),
        value: (row) => row.compared.invoicedCents,
        width: 130,
      }),
      column.amount('debited', {
        header: t('bankScreens.compared.debited'),
        value: (row) => row.compared.debitedCents,
        width: 130,
      }),
      column.amount('fees', {
        header: t('bankScreens.compared.fees'),
        value: (row) => row.feesCents,
        width: 150,
      }),
      column.amount('gap', { header: t('bankScreens.compared.gap'), value: gapOf, width: 170 }),
    ];
  }, []);
  const rows = items.filter(({ compared }) => compared.declaredCents !== null || compared.invoicedCents !== null);
  if (rows.length === 0) return null;
  return (
    <SectionCard title={t('bankScreens.compared.title')} description={t('bankScreens.compared.description')} flush>
      <DataTable
        bare
        label={t('bankScreens.compared.title')}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.id}
        withSearch={false}
      />
    </SectionCard>
  );
};
