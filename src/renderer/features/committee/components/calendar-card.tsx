import { ActionIcon, Anchor, Text } from '@mantine/core';
import { Chip } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import type { CommitteeOverview } from '@shared/contract/committee';
import type { Month } from '@shared/domain/day';
import { formatDay, formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconTrash } from '@tabler/icons-react';
import classes from '../committee.module.css';
import { useRemoveSession } from '../mutations';

type CalendarProps = { readonly overview: CommitteeOverview; readonly onMonth: (month: Month) => void };

/** Sessions, latest first; a click studies that month. */
export const CalendarCard = ({ overview, onMonth }: CalendarProps) => {
  const remove = useRemoveSession();
  return (
    <SectionCard title={t('committeeScreens.calendar.title')}>
      {overview.sessions.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('committeeScreens.calendar.none')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {overview.sessions.slice(0, 12).map((session) => (
            <li key={session.id} className={classes.row}>
              <div className={classes.grow}>
                <Anchor component="button" type="button" onClick={() => onMonth(session.month)}>
                  {formatMonth(session.month)}
                </Anchor>
                <p className={classes.hint}>
                  {session.date === null ? t('committeeScreens.calendar.noDate') : formatDay(session.date)} ·{' '}
                  {t('committeeScreens.calendar.line', { decisions: session.decisions })}
                </p>
              </div>
              <Chip tone={session.state === 'held' ? 'good' : 'attention'}>
                {t(`committee.states.${session.state}`)}
              </Chip>
              {session.state === 'preparing' ? (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('committeeScreens.calendar.remove')}
                  onClick={() => remove.mutate(session.id)}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
};
