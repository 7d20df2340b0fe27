import { ActionIcon, Popover } from '@mantine/core';
import { DatePicker, MonthPicker } from '@mantine/dates';
import { type Day, firstDay, isDay, type Month, monthOf } from '@shared/domain/day';
import { formatShortDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { today } from '../clock';
import type { FieldProps } from './field-props';
import { TypedInput } from './typed-input';
import { type DayLimits, parseDay, parseMonth } from './typing/day';
import { showMonth } from './typing/show';

const yearLabels = () => ({
  previousYear: t('fields.calendar.previousYear'),
  nextYear: t('fields.calendar.nextYear'),
  previousDecade: t('fields.calendar.previousDecade'),
  nextDecade: t('fields.calendar.nextDecade'),
});

type CalendarButtonProps = {
  readonly label: string;
  readonly disabled: boolean;
  readonly children: (close: () => void) => ReactNode;
};
const CalendarButton = ({ label, disabled, children }: CalendarButtonProps) => {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={label}
          disabled={disabled}
          onClick={() => setOpened((o) => !o)}
        >
          <IconCalendar size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>{children(() => setOpened(false))}</Popover.Dropdown>
    </Popover>
  );
};

/** Jour: typed in French (« 12/3/26 », « 12 mars ») or picked in a calendar; gives a `Day`. */
export const DayField = ({ min, max, ...props }: FieldProps<Day> & DayLimits) => {
  const limits = { ...(min ? { min } : {}), ...(max ? { max } : {}) };
  return (
    <TypedInput
      {...props}
      placeholder={props.placeholder ?? t('fields.calendar.dayHint')}
      parse={(text) => parseDay(text, today(), limits)}
      show={formatShortDay}
      rightSection={
        <CalendarButton label={t('fields.calendar.open')} disabled={props.disabled ?? false}>
          {(close) => (
            <DatePicker
              value={props.value}
              defaultDate={props.value ?? today()}
              hideOutsideDates
              {...(min ? { minDate: min } : {})}
              {...(max ? { maxDate: max } : {})}
              ariaLabels={{
                previousMonth: t('fields.calendar.previousMonth'),
                nextMonth: t('fields.calendar.nextMonth'),
                ...yearLabels(),
              }}
              onChange={(picked) => {
                if (picked === null || isDay(picked)) props.onChange(picked);
                close();
              }}
            />
          )}
        </CalendarButton>
      }
    />
  );
};

/** Mois: typed « mars 2026 » or picked; gives a `Month`. */
export const MonthField = (props: FieldProps<Month>) => (
  <TypedInput
    {...props}
    placeholder={props.placeholder ?? t('fields.calendar.monthHint')}
    parse={(text) => parseMonth(text, today())}
    show={showMonth}
    rightSection={
      <CalendarButton label={t('fields.calendar.openMonths')} disabled={props.disabled ?? false}>
        {(close) => (
          <MonthPicker
            value={props.value === null ? null : firstDay(props.value)}
            defaultDate={props.value === null ? today() : firstDay(props.value)}
            ariaLabels={yearLabels()}
            onChange={(picked) => {
              if (picked === null) props.onChange(null);
              else if (isDay(picked)) props.onChange(monthOf(picked));
              close();
            }}
          />
        )}
      </CalendarButton>
    }
  />
);
