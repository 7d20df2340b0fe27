import { Button, Group, Stack, Text } from '@mantine/core';
import { api } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { DayField, IntegerField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { DormantSeat, UsageGate } from '@shared/contract/usage';
import { codedParams } from '@shared/text/coded-params';
import { t, textOf } from '@shared/text/translate';
import { IconEye, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useSavePrivacy } from '../mutations';

const Dormant = ({ seats }: { readonly seats: readonly DormantSeat[] }) => {
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
  if (seats.length === 0) return <Text size="sm">{t('usageScreens.privacy.dormantNone')}</Text>;
  return (
    <DataTable
      label={t('usageScreens.privacy.dormantTitle')}
      rows={seats}
      columns={columns}
      rowKey={(row) => row.seatId}
    />
  );
};

/** What staff were told, and the nominal list that it opens. The list can be read here, never exported nor printed. */
export const PrivacyCard = ({ gate }: { readonly gate: UsageGate }) => {
  const [privacy, setPrivacy] = useState(gate.privacy);
  const [seats, setSeats] = useState<readonly DormantSeat[] | null>(null);
  const { mutate, isPending } = useSavePrivacy();
  const print = () => void api.usage.notice().then(download, toast.failed);
  const show = () => void api.usage.dormant({ subscriptionId: null }).then(setSeats, toast.failed);
  return (
    <SectionCard
      title={t('usageScreens.privacy.title')}
      description={t('usageScreens.privacy.description')}
      actions={
        <Button size="xs" variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={print}>
          {t('usageScreens.privacy.print')}
        </Button>
      }
    >
      <Stack gap="md">
        <Group gap="md" align="flex-end">
          <DayField
            label={t('usageScreens.privacy.noticeGivenOn')}
            value={privacy.noticeGivenOn}
            onChange={(noticeGivenOn) => setPrivacy({ ...privacy, noticeGivenOn })}
          />
          <DayField
            label={t('usageScreens.privacy.councilConsultedOn')}
            value={privacy.councilConsultedOn}
            onChange={(councilConsultedOn) => setPrivacy({ ...privacy, councilConsultedOn })}
          />
          <IntegerField
            label={t('usageScreens.privacy.minGroupSize')}
            value={privacy.minGroupSize}
            min={5}
            max={20}
            onChange={(size) => setPrivacy({ ...privacy, minGroupSize: Math.min(20, Math.max(5, size ?? 5)) })}
          />
          <Button loading={isPending} onClick={() => mutate(privacy)}>
            {t('usageScreens.privacy.save')}
          </Button>
        </Group>
        {gate.councilNeeded ? null : (
          <Text size="sm" c="dimmed">
            {t('usageScreens.privacy.councilNotNeeded', { headcount: gate.headcount ?? 0 })}
          </Text>
        )}
        <Group gap="md">
          <Text size="sm">
            {gate.open
              ? t('usageScreens.privacy.open')
              : t('usageScreens.privacy.closed', {
                  missing: gate.missing.map((one) => t(`usageScreens.privacy.missing.${one}`)).join(', '),
                })}
          </Text>
          <Button
            size="xs"
            variant="default"
            disabled={!gate.open}
            leftSection={<IconEye size={16} aria-hidden />}
            onClick={show}
          >
            {t('usageScreens.privacy.show')}
          </Button>
        </Group>
        {seats ? (
          <div>
            <Text fw={600}>{t('usageScreens.privacy.dormantTitle')}</Text>
            <Text size="sm" c="dimmed" mb="xs">
              {t('usageScreens.privacy.dormantNote')}
            </Text>
            <Dormant seats={seats} />
          </div>
        ) : null}
      </Stack>
    </SectionCard>
  );
};
