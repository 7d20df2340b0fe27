import { Button, Group, Stack, UnstyledButton } from '@mantine/core';
import { useStudiedMonth } from '@renderer/stores/month';
import { QueryGate } from '@renderer/ui/feedback';
import { MultiSelectField } from '@renderer/ui/fields';
import { Answer, EmptyState, ScreenFrame, SectionCard, SplitPane } from '@renderer/ui/layout';
import { PlaceButton, useOpenItem, usePdfAction } from '@renderer/ui/navigation';
import type { CommitteeMonth, CommitteeOverview, SessionView } from '@shared/contract/committee';
import { ofMonth } from '@shared/text/committee-lines';
import { formatDay, formatMonth, UNKNOWN } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconClockHour4 } from '@tabler/icons-react';
import { useState } from 'react';
import classes from '../committee.module.css';
import { CloseDialog } from '../components/close-dialog';
import { ItemPanel } from '../components/item-panel';
import { RemarksCard } from '../components/remarks-card';
import { clockText, secondsOf } from '../model/clock';
import { useCommitteePdf, useSaveSession } from '../mutations';
import { useCommitteeMonth, useOverview } from '../queries';
import { useSeconds } from '../use-seconds';

const Attendees = ({ view, session }: { readonly view: CommitteeMonth; readonly session: SessionView }) => {
  const save = useSaveSession();
  // Several names picked in a row: each adds to those being saved.
  const chosen = save.isPending ? (save.variables.attendees ?? session.attendees) : session.attendees;
  const names = [...new Set([...view.members.filter(({ current }) => current).map(({ name }) => name), ...chosen])];
  return (
    <MultiSelectField
      label={t('committeeScreens.session.attendees')}
      choices={names.map((name) => ({ value: name, label: name }))}
      value={chosen}
      disabled={session.state === 'held'}
      onChange={(attendees) => save.mutate({ id: session.id, attendees })}
    />
  );
};

const answerOf = ({ month }: CommitteeMonth, session: SessionView, seconds: number): string => {
  const params = { month: ofMonth(month), decisions: session.decisions.length };
  return session.state === 'held'
    ? t('committeeScreens.session.held', { ...params, day: session.date === null ? UNKNOWN : formatDay(session.date) })
    : t('committeeScreens.session.answer', { ...params, spent: clockText(seconds) });
};

const Hour = ({ view, session }: { readonly view: CommitteeMonth; readonly session: SessionView }) => {
  const [open, setOpen] = useOpenItem();
  const [closing, setClosing] = useState(false);
  const pdf = useCommitteePdf();
  const running = session.items.find(({ runningSince }) => runningSince !== null);
  const gone = useSeconds(running !== undefined, view.now);
  const at = Math.max(
    0,
    session.items.findIndex(({ id }) => id === open),
  );
  const item = session.items[at];
  const total = session.items.reduce((sum, one) => sum + secondsOf(one, gone), 0);
  const held = session.state === 'held';
  usePdfAction({
    label: pdf.isPending
      ? t('committeeScreens.prepare.pdfBusy')
      : t(`committeeScreens.prepare.pdf.${held ? 'minutes' : 'preparation'}`),
    busy: pdf.isPending,
    run: () => pdf.mutate(view.month),
  });
  const go = (to: number) => setOpen(session.items[to]?.id ?? null);
  return (
    <ScreenFrame
      wide
      title={t('committeeScreens.session.title')}
      answer={<Answer text={answerOf(view, session, total)} />}
      note={held ? null : t('committeeScreens.session.note')}
      next={
        held ? (
          <PlaceButton to="/comite/historique">{t('nav.screens.comite.historique')}</PlaceButton>
        ) : (
          <Button onClick={() => setClosing(true)}>{t('committeeScreens.session.close')}</Button>
        )
      }
    >
      <SplitPane
        asideWidth={300}
        aside={
          <Stack gap="lg">
            <SectionCard title={t('committeeScreens.session.items')}>
              <ol className={classes.list}>
                {session.items.map((one, index) => (
                  <li key={one.id}>
                    <UnstyledButton
                      className={classes.step}
                      {...(index === at ? { 'aria-current': 'step' as const } : {})}
                      onClick={() => go(index)}
                    >
                      <span className={classes.grow}>{one.name}</span>
                      <span className={classes.number}>
                        {t('committeeScreens.session.spentOf', {
                          time: clockText(secondsOf(one, gone)),
                          minutes: one.plannedMinutes,
                        })}
                      </span>
                    </UnstyledButton>
                  </li>
                ))}
              </ol>
            </SectionCard>
            <Attendees view={view} session={session} />
          </Stack>
        }
      >
        {item ? (
          <Stack gap="md">
            <ItemPanel key={item.id} view={view} session={session} item={item} seconds={secondsOf(item, gone)} />
            <Group justify="space-between">
              <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
                {t('committeeScreens.session.previous')}
              </Button>
              <Button variant="default" disabled={at === session.items.length - 1} onClick={() => go(at + 1)}>
                {t('committeeScreens.session.next')}
              </Button>
            </Group>
            {session.remarks.length > 0 ? <RemarksCard session={session} /> : null}
          </Stack>
        ) : null}
      </SplitPane>
      {closing ? <CloseDialog session={session} opened onClose={() => setClosing(false)} /> : null}
    </ScreenFrame>
  );
};

const NoSession = ({ view }: { readonly view: CommitteeMonth }) => (
  <ScreenFrame
    title={t('committeeScreens.session.title')}
    tone="attention"
    answer={<Answer text={t('committeeScreens.session.none', { month: formatMonth(view.month) })} />}
  >
    <EmptyState
      icon={IconClockHour4}
      what={t('committeeScreens.session.empty.what')}
      why={t('committeeScreens.session.empty.why')}
    >
      <PlaceButton to="/comite/preparer">{t('committeeScreens.session.empty.go')}</PlaceButton>
    </EmptyState>
  </ScreenFrame>
);

const WithMonth = ({ overview }: { readonly overview: CommitteeOverview }) => {
  const [month] = useStudiedMonth(overview.nextMonth);
  const query = useCommitteeMonth(month);
  return (
    <QueryGate query={query}>
      {(view) => (view.session === null ? <NoSession view={view} /> : <Hour view={view} session={view.session} />)}
    </QueryGate>
  );
};

/** « Où en est la séance ? » */
export const SessionScreen = () => {
  const overview = useOverview();
  return <QueryGate query={overview}>{(known) => <WithMonth overview={known} />}</QueryGate>;
};
