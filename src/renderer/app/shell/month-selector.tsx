import { ActionIcon, Button, Group, Popover } from '@mantine/core';
import { MonthPicker } from '@mantine/dates';
import { firstDay, isDay, monthOf } from '@shared/domain/day';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconCalendarMonth, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useMonthStore } from '../../stores/month';

/** Mois étudié: shown while the screen in front has one, and the same from one dated screen to the next. */
export const MonthSelector = () => {
  const { chosen, proposed, choose, shift } = useMonthStore();
  const [opened, setOpened] = useState(false);
  if (proposed === null) return null;
  const month = chosen ?? proposed;
  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label={t('nav.header.month')}>
      <ActionIcon variant="subtle" color="gray" aria-label={t('nav.header.previousMonth')} onClick={() => shift(-1)}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Popover opened={opened} onChange={setOpened} trapFocus returnFocus shadow="md">
        <Popover.Target>
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            leftSection={<IconCalendarMonth size={16} aria-hidden />}
            onClick={() => setOpened((o) => !o)}
            miw={132}
          >
            {formatMonth(month)}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <MonthPicker
            value={firstDay(month)}
            defaultDate={firstDay(month)}
            ariaLabels={{
              previousYear: t('fields.calendar.previousYear'),
              nextYear: t('fields.calendar.nextYear'),
              previousDecade: t('fields.calendar.previousDecade'),
              nextDecade: t('fields.calendar.nextDecade'),
            }}
            onChange={(picked) => {
              if (picked !== null && isDay(picked)) choose(monthOf(picked));
              setOpened(false);
            }}
          />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon variant="subtle" color="gray" aria-label={t('nav.header.nextMonth')} onClick={() => shift(1)}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
};
