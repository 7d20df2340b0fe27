import { ActionIcon, Button, Group, List, Stack } from '@mantine/core';
import { DayField, MultiSelectField, SwitchField } from '@renderer/ui/fields';
import { SectionCard } from '@renderer/ui/layout';
import type { WorkCalendar } from '@shared/domain/carbon';
import type { Day } from '@shared/domain/day';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useSaveCalendar } from '../mutations';
import { useMethod } from '../queries';

/** Monday first, as a French calendar; numbers are those of the record. */
const weekdayNumbers = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 0 } as const;
type Weekday = keyof typeof weekdayNumbers;
const weekdays = Object.keys(weekdayNumbers) as Weekday[];

const Closures = ({
  calendar,
  save,
}: {
  readonly calendar: WorkCalendar;
  readonly save: (c: WorkCalendar) => void;
}) => {
  const [from, setFrom] = useState<Day | null>(null);
  const [to, setTo] = useState<Day | null>(null);
  const ready = from !== null && to !== null && from <= to;
  const add = () => {
    if (!ready) return;
    save({ ...calendar, closures: [...calendar.closures, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1)) });
    setFrom(null);
    setTo(null);
  };
  return (
    <Stack gap="xs">
      <List>
        {calendar.closures.map((closure) => {
          const said = t('carbonScreens.calendar.closure', {
            from: formatDay(closure.from),
            to: formatDay(closure.to),
          });
          return (
            <List.Item key={`${closure.from}${closure.to}`}>
              {said}{' '}
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={`${t('common.delete')} : ${said}`}
                onClick={() => save({ ...calendar, closures: calendar.closures.filter((one) => one !== closure) })}
              >
                <IconTrash size={14} aria-hidden />
              </ActionIcon>
            </List.Item>
          );
        })}
      </List>
      <Group align="flex-end" gap="sm">
        <DayField label={t('carbonScreens.calendar.from')} value={from} onChange={setFrom} w={150} />
        <DayField label={t('carbonScreens.calendar.to')} value={to} onChange={setTo} w={150} />
        <Button variant="default" onClick={add} disabled={!ready}>
          {t('carbonScreens.calendar.addClosure')}
        </Button>
      </Group>
    </Stack>
  );
};

/** Calendrier de travail: what turns « par jour ouvré » into a number of days. */
export const CalendarCard = () => {
  const { data } = useMethod();
  const { mutate: save } = useSaveCalendar();
  if (!data) return null;
  const { calendar } = data;
  return (
    <SectionCard title={t('carbonScreens.calendar.title')} description={t('carbonScreens.calendar.description')}>
      <Stack gap="md">
        <MultiSelectField<Weekday>
          label={t('carbonScreens.calendar.weekdays')}
          choices={weekdays.map((value) => ({ value, label: t(`carbonScreens.calendar.days.${value}`) }))}
          value={weekdays.filter((value) => calendar.weekdays.includes(weekdayNumbers[value]))}
          onChange={(chosen) =>
            chosen.length > 0 && save({ ...calendar, weekdays: chosen.map((one) => weekdayNumbers[one]).sort() })
          }
        />
        <Group gap="xl">
          <SwitchField
            label={t('carbonScreens.calendar.alsaceMoselle')}
            value={calendar.alsaceMoselle}
            onChange={(alsaceMoselle) => save({ ...calendar, alsaceMoselle })}
          />
          <SwitchField
            label={t('carbonScreens.calendar.whitMonday')}
            value={calendar.whitMondayWorked}
            onChange={(whitMondayWorked) => save({ ...calendar, whitMondayWorked })}
          />
        </Group>
        <Closures calendar={calendar} save={save} />
      </Stack>
    </SectionCard>
  );
};
