import { Button, Group } from '@mantine/core';
import { Chip } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import type { WatchDueView } from '@shared/contract/watch';
import type { Month } from '@shared/domain/day';
import { formatDay } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useSettle } from '../mutations';
import classes from '../watch.module.css';

type DueProps = {
  readonly due: readonly WatchDueView[];
  readonly onReview: (month: Month) => void;
  readonly onOpen: (noteId: string) => void;
};

/** What is due this month, each with its action. */
export const DueCard = ({ due, onReview, onOpen }: DueProps) => {
  const settle = useSettle();
  return (
    <SectionCard title={t('watch.due.title')}>
      {due.length === 0 ? <p className={classes.hint}>{t('watch.due.none')}</p> : null}
      <ul className={classes.due}>
        {due.map((one) => {
          const what = t(`watch.due.${one.kind}`, { title: one.title });
          const { noteId, kind, month } = one;
          return (
            <li key={`${kind} ${noteId ?? month}`}>
              <span>
                {what} <span className={classes.hint}>{t('watch.due.by', { day: formatDay(one.dueOn) })}</span>{' '}
                {one.late ? <Chip tone="danger">{t('watch.due.late')}</Chip> : null}
              </span>
              <Group gap={6} wrap="nowrap">
                {month === null ? null : (
                  <Button size="compact-sm" variant="default" onClick={() => onReview(month)}>
                    {t('watch.due.doReview')}
                  </Button>
                )}
                {noteId !== null && kind === 'tell' ? (
                  <Button size="compact-sm" variant="default" onClick={() => onOpen(noteId)}>
                    {t('watch.due.doTell')}
                  </Button>
                ) : null}
                {noteId !== null && kind !== 'tell' && kind !== 'review' ? (
                  <>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('watch.due.doneOf', { what })}
                      onClick={() => settle.mutate({ id: noteId, kind, done: true })}
                    >
                      {t('watch.due.done')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      color="gray"
                      aria-label={t('watch.due.seeOf', { what })}
                      onClick={() => onOpen(noteId)}
                    >
                      {t('watch.due.see')}
                    </Button>
                  </>
                ) : null}
              </Group>
            </li>
          );
        })}
      </ul>
    </SectionCard>
  );
};
