import { Stack, Text } from '@mantine/core';
import { ErrorNotice, TableSkeleton } from '@renderer/ui/feedback';
import { Answer } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import type { Payment } from '@shared/domain/subscription';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { originChoices } from '../model/choices';
import { useRemovePayment, useSavePayment } from '../mutations';
import { usePayments } from '../queries';
import { PaymentForm } from './payment-form';
import { type PaymentSums, paymentSums } from './payment-sums';

/** « 6 paiements : 1 234 € HT. Au prix saisi : 1 200 €, soit 34 € de plus. » */
const answerOf = (sums: PaymentSums): string => {
  const paid = formatEuros(sums.netCents);
  if (sums.count === 0) return t('subscriptionScreens.payments.none');
  if (sums.expectedCents === null || sums.gapCents === null)
    return t('subscriptionScreens.payments.sumOnly', { count: sums.count, paid });
  return t('subscriptionScreens.payments.sum', {
    count: sums.count,
    paid,
    expected: formatEuros(sums.expectedCents),
    gap: formatEuros(Math.abs(sums.gapCents)),
    direction: sums.gapCents === 0 ? 'same' : sums.gapCents > 0 ? 'more' : 'less',
  });
};

const useColumns = () => {
  const { mutateAsync: save } = useSavePayment();
  return useMemo(() => {
    const column = columnsFor<Payment>();
    return [
      column.day('paidOn', { header: t('subscriptionScreens.payments.paidOn'), value: (row) => row.paidOn }),
      column.amount('net', {
        header: t('subscriptionScreens.payments.net'),
        value: (row) => row.netCents,
        mode: 'always',
        total: 'sum',
        edit: {
          onCommit: (row, netCents) => netCents !== null && save({ ...row, netCents }),
          validate: (value) => (value === null ? t('fields.errors.required') : undefined),
        },
      }),
      column.amount('debited', {
        header: t('subscriptionScreens.payments.debited'),
        value: (row) => row.debitedCents,
        mode: 'always',
        total: 'sum',
        why: () => t('subscriptionScreens.payments.debitedUnknown'),
        edit: { onCommit: (row, debitedCents) => save({ ...row, debitedCents }) },
      }),
      column.choice('origin', {
        header: t('subscriptionScreens.payments.origin'),
        choices: originChoices(),
        value: (row) => row.origin,
        filter: false,
      }),
      column.text('label', { header: t('subscriptionScreens.payments.label'), value: (row) => row.label, width: 160 }),
    ];
  }, [save]);
};

/** Paiements réels d'un abonnement: listed, added, removed; their sum and the gap to the price typed. */
export const PaymentsPanel = ({ subscription }: { readonly subscription: SubscriptionView }) => {
  const payments = usePayments();
  const { mutate: remove } = useRemovePayment();
  const columns = useColumns();
  const own = useMemo(
    () => payments.data?.filter((payment) => payment.subscriptionId === subscription.id) ?? [],
    [payments.data, subscription.id],
  );
  const actions = useCallback(
    (row: Payment) => [
      {
        label: t('common.delete'),
        icon: <IconTrash size={16} aria-hidden />,
        danger: true,
        run: () => remove(row.id),
      },
    ],
    [remove],
  );
  if (payments.isError) return <ErrorNotice error={payments.error} onRetry={() => void payments.refetch()} />;
  if (!payments.data) return <TableSkeleton />;
  const sums = paymentSums(own, subscription, subscription.costView.cost);
  return (
    <Stack gap="md">
      <Text size="lg" role="status">
        <Answer text={answerOf(sums)} />
      </Text>
      <PaymentForm subscription={subscription} />
      {own.length > 0 ? (
        <DataTable
          label={t('subscriptionScreens.payments.list')}
          rows={own}
          columns={columns}
          rowKey={(row) => row.id}
          initialSort={{ key: 'paidOn', direction: 'desc' }}
          rowActions={actions}
        />
      ) : null}
    </Stack>
  );
};
