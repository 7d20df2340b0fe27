import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMonthStore } from '@renderer/stores/month';
import { today } from '@renderer/ui/clock';
import { DayField } from '@renderer/ui/fields';
import type { SessionView } from '@shared/contract/committee';
import type { Day } from '@shared/domain/day';
import { ofMonth } from '@shared/text/committee-lines';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { useClose } from '../mutations';

type CloseProps = { readonly session: SessionView; readonly opened: boolean; readonly onClose: () => void };

/** Closing freezes the figures: the day it was held, the next one. */
export const CloseDialog = ({ session, opened, onClose }: CloseProps) => {
  const planned = session.date !== null && session.date <= today() ? session.date : today();
  const [heldOn, setHeldOn] = useState<Day | null>(planned);
  const [nextOn, setNextOn] = useState<Day | null>(session.nextOn);
  const close = useClose(session.month);
  const stay = useMonthStore((state) => state.choose);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('committeeScreens.session.closeTitle', { month: ofMonth(session.month) })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('committeeScreens.session.closeBody')}</Text>
        <DayField
          label={t('committeeScreens.session.heldOn')}
          value={heldOn}
          onChange={setHeldOn}
          max={today()}
          required
        />
        <DayField label={t('committeeScreens.session.nextOn')} value={nextOn} onChange={setNextOn} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            disabled={heldOn === null}
            loading={close.isPending}
            onClick={() => {
              if (heldOn === null) return;
              // The month that comes next is proposed once this one is held: the minutes are what is read now.
              stay(session.month);
              close.mutate({ id: session.id, heldOn, nextOn }, { onSuccess: onClose });
            }}
          >
            {t('committeeScreens.session.close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
