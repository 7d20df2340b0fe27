import { Button, Stack } from '@mantine/core';
import { useStudiedMonth } from '@renderer/stores/month';
import { QueryGate } from '@renderer/ui/feedback';
import { Answer, EmptyState, ScreenFrame, SectionCard, SidePanel } from '@renderer/ui/layout';
import { PlaceButton, usePdfAction } from '@renderer/ui/navigation';
import type { CommitteeMonth, CommitteeOverview } from '@shared/contract/committee';
import type { Month } from '@shared/domain/day';
import { ofMonth, teamsOver } from '@shared/text/committee-lines';
import { formatDay, formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import classes from '../committee.module.css';
import { AgendaCard } from '../components/agenda-card';
import { BriefingFigures } from '../components/briefing-figures';
import { BriefingTeamsCard } from '../components/briefing-teams';
import { CalendarCard } from '../components/calendar-card';
import { Decisions } from '../components/decisions';
import { MemberForm } from '../components/member-form';
import { MembersCard } from '../components/members-card';
import { RemarksCard } from '../components/remarks-card';
import {
  datedLines,
  Lines,
  OpenPlace,
  registers,
  WaitingList,
  waitingCount,
  waitingPlaces,
} from '../components/waiting';
import { useCommitteePdf, useOpenSession } from '../mutations';
import { useCommitteeMonth, useOverview } from '../queries';

const NoCommittee = () => {
  const [adding, setAdding] = useState(false);
  return (
    <ScreenFrame
      title={t('committeeScreens.prepare.title')}
      tone="attention"
      answer={<Answer text={t('committeeScreens.prepare.noMembers')} />}
    >
      <EmptyState
        icon={IconUsersGroup}
        what={t('committeeScreens.prepare.empty.what')}
        why={t('committeeScreens.prepare.empty.why')}
      >
        <Button onClick={() => setAdding(true)}>{t('committeeScreens.prepare.empty.add')}</Button>
        <PlaceButton to="/reglages/collaborateurs" variant="default">
          {t('nav.screens.reglages.collaborateurs')}
        </PlaceButton>
      </EmptyState>
      <SidePanel opened={adding} onClose={() => setAdding(false)} title={t('committeeScreens.members.add')}>
        {adding ? <MemberForm member={null} others={[]} onDone={() => setAdding(false)} /> : null}
      </SidePanel>
    </ScreenFrame>
  );
};

const answerOf = ({ month, briefing, session, agenda }: CommitteeMonth): string =>
  session?.state === 'held'
    ? t('committeeScreens.prepare.held', { month: ofMonth(month), decisions: session.decisions.length })
    : t('committeeScreens.prepare.answer', {
        month: formatMonth(month),
        points: session?.items.length ?? agenda.length,
        over: teamsOver(briefing),
        waiting: waitingCount(briefing),
      });

const NextAction = ({ view }: { readonly view: CommitteeMonth }) => {
  const open = useOpenSession();
  const { session, month } = view;
  if (session === null)
    return (
      <Button loading={open.isPending} onClick={() => open.mutate({ month, date: null })}>
        {t('committeeScreens.prepare.open', { month: ofMonth(month) })}
      </Button>
    );
  return (
    <PlaceButton to="/comite/seance">
      {t(session.state === 'held' ? 'committeeScreens.prepare.read' : 'committeeScreens.prepare.start')}
    </PlaceButton>
  );
};

type PrepareProps = {
  readonly overview: CommitteeOverview;
  readonly view: CommitteeMonth;
  readonly onMonth: (month: Month) => void;
};

const Prepare = ({ overview, view, onMonth }: PrepareProps) => {
  const pdf = useCommitteePdf();
  const { briefing, session, month } = view;
  const dated = datedLines(briefing);
  usePdfAction({
    label: pdf.isPending
      ? t('committeeScreens.prepare.pdfBusy')
      : t(`committeeScreens.prepare.pdf.${session?.state === 'held' ? 'minutes' : 'preparation'}`),
    busy: pdf.isPending,
    run: () => pdf.mutate(month),
  });
  return (
    <ScreenFrame
      wide
      title={t('committeeScreens.prepare.title')}
      tone={briefing.teams.lines.some(({ level }) => level === 'exceeded') ? 'attention' : 'good'}
      answer={<Answer text={answerOf(view)} />}
      note={t('committeeScreens.prepare.note', { day: formatDay(briefing.asOf), privacy: t('committee.privacy') })}
      figures={<BriefingFigures lines={briefing.figures} />}
      next={<NextAction view={view} />}
    >
      <div className={classes.grid}>
        <Stack gap="lg">
          <BriefingTeamsCard teams={briefing.teams} />
          <SectionCard
            title={t('committeeScreens.decisions.previous')}
            {...(view.followed.some(({ late }) => late) && overview.today !== briefing.asOf
              ? {
                  description: t('committeeScreens.decisions.lateOn', {
                    today: formatDay(overview.today),
                    paper: formatDay(briefing.asOf),
                  }),
                }
              : {})}
          >
            <Decisions decisions={view.followed} none={t('committeeScreens.decisions.previousNone')} followable />
          </SectionCard>
          {dated.length === 0 ? null : (
            <SectionCard title={t('committeeScreens.decisions.dated')} actions={<OpenPlace to="/consolider/plan" />}>
              <Lines lines={dated} />
            </SectionCard>
          )}
          {registers.map((code) => (
            <SectionCard
              key={code}
              title={t(`committee.items.${code}`)}
              actions={<OpenPlace to={waitingPlaces[code]} />}
            >
              <WaitingList code={code} briefing={briefing} />
            </SectionCard>
          ))}
        </Stack>
        <Stack gap="lg">
          <AgendaCard key={session?.id ?? month} view={view} />
          <MembersCard members={overview.members} />
          <CalendarCard overview={overview} onMonth={onMonth} />
        </Stack>
      </div>
      {session ? <RemarksCard session={session} /> : null}
    </ScreenFrame>
  );
};

const WithMonth = ({ overview }: { readonly overview: CommitteeOverview }) => {
  const [month, setMonth] = useStudiedMonth(overview.nextMonth);
  const view = useCommitteeMonth(month);
  return (
    <QueryGate query={view}>{(known) => <Prepare overview={overview} view={known} onMonth={setMonth} />}</QueryGate>
  );
};

/** « Que regarde le comité ce mois-ci ? » */
export const PrepareScreen = () => {
  const overview = useOverview();
  return (
    <QueryGate query={overview}>
      {(known) =>
        known.members.length === 0 && known.sessions.length === 0 ? <NoCommittee /> : <WithMonth overview={known} />
      }
    </QueryGate>
  );
};
