import { Button, Group, Stack, Text } from '@mantine/core';
import { api } from '@renderer/api';
import { download } from '@renderer/ui/download';
import { toast } from '@renderer/ui/feedback';
import { DayField, IntegerField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import type { UsageGate } from '@shared/contract/usage';
import { t } from '@shared/text/translate';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useSavePrivacy } from '../mutations';

/** What staff were told, which opens the nominal list of the « Sièges » screen. */
export const PrivacyCard = ({ gate }: { readonly gate: UsageGate }) => {
  const [privacy, setPrivacy] = useState(gate.privacy);
  const { mutate, isPending } = useSavePrivacy();
  const print = () => void api.usage.notice().then(download, toast.failed);
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
        {gate.headcount === null || !gate.councilNeeded ? (
          <Text size="sm" c="dimmed">
            {gate.headcount === null
              ? t('usageScreens.privacy.headcountUnknown')
              : t('usageScreens.privacy.councilNotNeeded', { headcount: gate.headcount })}
          </Text>
        ) : null}
        <Group gap="md">
          <Text size="sm">
            {gate.open
              ? t('usageScreens.privacy.open')
              : t('usageScreens.privacy.closed', {
                  missing: gate.missing.map((one) => t(`usageScreens.privacy.missing.${one}`)).join(', '),
                })}
          </Text>
          <PlaceButton to="/auditer/sieges" size="xs" variant="default">
            {t('usageScreens.privacy.toSeats')}
          </PlaceButton>
        </Group>
      </Stack>
    </SectionCard>
  );
};
