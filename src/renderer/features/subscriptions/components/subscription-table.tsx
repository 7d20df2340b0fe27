import { Button } from '@mantine/core';
import { api } from '@renderer/api';
import { today } from '@renderer/ui/clock';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { DataTable, type ExportFormat, type ExportTable } from '@renderer/ui/tables';
import type { SubscriptionView } from '@shared/contract/subscriptions';
import { subscriptionSchema } from '@shared/domain/subscription';
import { followChange } from '@shared/domain/subscription-follow';
import { t } from '@shared/text/translate';
import { IconCalendarCheck, IconCopy, IconPencil, IconReceipt, IconTrash } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { typedOf } from '../model/draft';
import { type Offer, offerOf } from '../model/offers';
import { useConfirmPrices, useDuplicateSubscription, useRemoveSubscriptions, useSaveSubscription } from '../mutations';
import { useTeams } from '../queries';
import { type ChangeRow, subscriptionColumns } from './table-columns';

/** Up to this many rows the page scrolls, not the table inside it. */
const wholeUpTo = 30;
const none: ReadonlySet<string> = new Set();
const keyOf = (row: SubscriptionView): string => row.id;
const toneOf = (row: SubscriptionView) => (row.status === 'ended' ? 'muted' : undefined);
const exportFile = (_: ExportTable, format: ExportFormat): void =>
  void api.subscriptions.exportFile({ format }).then(download, toast.failed);

/** Saves a cell: what depends on it follows, as in the form. */
const useChangeRow = (offers: readonly Offer[]): ChangeRow => {
  const save = useSaveSubscription({ silent: true });
  return useCallback(
    async (row, change) => {
      const typed = followChange(typedOf(row), change, offerOf(offers, row), today());
      const subscription = subscriptionSchema.parse({ ...typed, id: row.id });
      await save(subscription, row.unitPriceCents === 0);
    },
    [offers, save],
  );
};

type SubscriptionTableProps = {
  readonly rows: readonly SubscriptionView[];
  readonly offers: readonly Offer[];
  readonly openId: string | null;
  readonly onOpen: (id: string, tab: 'sheet' | 'payments') => void;
};

/** The working table: every subscription, edited in place, sorted, filtered, chosen, exported. */
export const SubscriptionTable = ({ rows, offers, openId, onOpen }: SubscriptionTableProps) => {
  const [selected, setSelected] = useState(none);
  const teams = useTeams();
  const change = useChangeRow(offers);
  const { mutate: remove } = useRemoveSubscriptions();
  const { mutate: duplicate } = useDuplicateSubscription();
  const { mutate: confirmPrices } = useConfirmPrices();

  const open = useCallback((row: SubscriptionView) => onOpen(row.id, 'sheet'), [onOpen]);
  const columns = useMemo(() => subscriptionColumns(change, open, teams.data ?? []), [change, open, teams.data]);
  const actions = useCallback(
    (row: SubscriptionView) => [
      { label: t('common.edit'), icon: <IconPencil size={16} aria-hidden />, run: () => onOpen(row.id, 'sheet') },
      {
        label: t('subscriptionScreens.table.payments'),
        icon: <IconReceipt size={16} aria-hidden />,
        run: () => onOpen(row.id, 'payments'),
      },
      { label: t('common.duplicate'), icon: <IconCopy size={16} aria-hidden />, run: () => duplicate(row.id) },
      {
        label: t('subscriptionScreens.table.confirmPrice'),
        icon: <IconCalendarCheck size={16} aria-hidden />,
        run: () => confirmPrices([row.id]),
        disabled: !row.stalePrice,
      },
      {
        label: t('common.delete'),
        icon: <IconTrash size={16} aria-hidden />,
        danger: true,
        run: () => remove([row.id]),
      },
    ],
    [onOpen, duplicate, confirmPrices, remove],
  );
  const selection = useMemo(
    () => ({
      selected,
      onChange: setSelected,
      actions: (chosen: readonly SubscriptionView[]) => {
        const stale = chosen.filter((row) => row.stalePrice);
        return (
          <>
            {stale.length > 0 ? (
              <Button size="xs" variant="default" onClick={() => confirmPrices(stale.map(keyOf))}>
                {t('subscriptionScreens.table.confirmPrices', { count: stale.length })}
              </Button>
            ) : null}
            <Button
              size="xs"
              variant="default"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => {
                remove(chosen.map(keyOf));
                setSelected(none);
              }}
            >
              {t('common.delete')}
            </Button>
          </>
        );
      },
    }),
    [selected, confirmPrices, remove],
  );
  return (
    <DataTable
      label={t('subscriptionScreens.table.title')}
      rows={rows}
      columns={columns}
      rowKey={keyOf}
      initialSort={{ key: 'cost', direction: 'desc' }}
      onOpen={open}
      openRow={openId}
      rowActions={actions}
      rowTone={toneOf}
      selection={selection}
      onExport={exportFile}
      {...(rows.length > wholeUpTo ? {} : { maxHeight: 'none' })}
    />
  );
};
