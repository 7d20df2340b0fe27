import { Button, Group, Text } from '@mantine/core';
import { api } from '@renderer/api';
import { toast } from '@renderer/ui/feedback';
import { SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { DormantSeat } from '@shared/contract/usage';
import { codedParams } from '@shared/text/coded-params';
import { t, textOf } from '@shared/text/translate';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useUsageGate } from '../queries';

const DormantTable = ({ seats }: { readonly seats: readonly DormantSeat[] }) => {
  const columns = useMemo(() => {
    const column = columnsFor<DormantSeat>();
    return [
      column.text('person', {
        header: t('usageScreens.privacy.person'),
        value: (row) => row.personName ?? row.account,
        width: 220,
      }),
      column.text('subscription', {
        header: t('usageScreens.history.subscription'),
        value: (row) => row.subscription,
        width: 180,
      }),
      column.text('status', {
        header: t('usageScreens.privacy.status'),
        value: (row) => textOf(`usageScreens.privacy.statuses.${row.status}`),
        width: 130,
      }),
      column.text('why', {
        header: t('usageScreens.privacy.why'),
        value: (row) => textOf(`usage.seatReasons.${row.reason.code}`, codedParams(row.reason.params)),
        wrap: true,
        width: 380,
      }),
    ];
  }, []);
  // No export: a list of names must not travel.
  return (
    <DataTable
      bare
      private
      label={t('usageScreens.privacy.dormantTitle')}
      rows={seats}
      columns={columns}
      rowKey={(row) => row.seatId}
      empty={t('usageScreens.privacy.dormantNone')}
    />
  );
};

/** Dormant and never used seats by name: closed until staff were told, and each opening is in the journal. */
export const DormantCard = () => {
  const gate = useUsageGate();
  const [seats, setSeats] = useState<readonly DormantSeat[] | null>(null);
  const [asking, setAsking] = useState(false);
  if (!gate.data) return null;
  const { open, missing } = gate.data;
  const show = () => {
    setAsking(true);
    void api.usage
      .dormant({ subscriptionId: null })
      .then(setSeats, toast.failed)
      .finally(() => setAsking(false));
  };
  const told = open
    ? t('usageScreens.privacy.open')
    : t('usageScreens.privacy.closed', {
        missing: missing.map((one) => t(`usageScreens.privacy.missing.${one}`)).join(', '),
      });
  return (
    <SectionCard
      title={t('seats.dormant.title')}
      description={seats ? t('usageScreens.privacy.dormantNote') : told}
      actions={
        seats ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconEyeOff size={16} aria-hidden />}
            onClick={() => setSeats(null)}
          >
            {t('seats.dormant.close')}
          </Button>
        ) : (
          <Button
            size="xs"
            variant="default"
            disabled={!open}
            loading={asking}
            leftSection={<IconEye size={16} aria-hidden />}
            onClick={show}
          >
            {t('usageScreens.privacy.show')}
          </Button>
        )
      }
      flush={seats !== null}
    >
      {seats ? (
        <DormantTable seats={seats} />
      ) : open ? (
        <Text size="sm">{t('seats.dormant.help')}</Text>
      ) : (
        <Group gap="sm">
          <Text size="sm">{t('seats.dormant.closedHelp')}</Text>
          <PlaceButton to="/auditer/usages-import" variant="default" size="xs">
            {t('seats.dormant.inform')}
          </PlaceButton>
        </Group>
      )}
    </SectionCard>
  );
};
