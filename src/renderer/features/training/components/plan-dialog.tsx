import { Button, Group, Modal, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, IntegerField } from '@renderer/ui/fields';
import { addDays, type Day, weekday } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { usePlan } from '../mutations';
import classes from '../training.module.css';

const nextMonday = (): Day => addDays(today(), 7 - ((weekday(today()) + 6) % 7));
const usualGroup = 12;

/** Plans the five modules in one go. */
export const PlanDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [startOn, setStartOn] = useState<Day | null>(nextMonday());
  const [groupSize, setGroupSize] = useState<number | null>(usualGroup);
  const plan = usePlan();
  const ready = startOn !== null && groupSize !== null && groupSize >= 2;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('training.plan.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        <p className={classes.hint}>{t('training.plan.explain')}</p>
        <DayField label={t('training.plan.startOn')} value={startOn} onChange={setStartOn} required />
        <IntegerField
          label={t('training.plan.groupSize')}
          unit={t('training.plan.people')}
          value={groupSize}
          onChange={setGroupSize}
          min={2}
          max={200}
          required
        />
        <Group justify="flex-end">
          <Button
            disabled={!ready}
            loading={plan.isPending}
            onClick={() =>
              startOn !== null && groupSize !== null && plan.mutate({ startOn, groupSize }, { onSuccess: onClose })
            }
          >
            {t('training.plan.run')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
