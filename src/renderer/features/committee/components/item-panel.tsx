import { Button, Group, Stack } from '@mantine/core';
import { KeyFigure } from '@renderer/ui/figures';
import { SectionCard, SidePanel } from '@renderer/ui/layout';
import type { CommitteeMonth, DecisionView, ItemView, SessionView } from '@shared/contract/committee';
import { t } from '@shared/text/translate';
import { IconPlayerPause, IconPlayerPlay, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import classes from '../committee.module.css';
import { clockText } from '../model/clock';
import { useClock } from '../mutations';
import { BriefingFigures } from './briefing-figures';
import { BriefingTeamsView } from './briefing-teams';
import { DecisionForm } from './decision-form';
import { Decisions } from './decisions';
import { NotesField } from './notes-field';
import { datedLines, isWaiting, Lines, WaitingList } from './waiting';

/** What there is to look at under this item. */
const Content = ({ item, view }: { readonly item: ItemView; readonly view: CommitteeMonth }) => {
  const { briefing } = view;
  const unused = briefing.figures.filter(({ figure }) => figure.code === 'committeeUnusedSeats');
  if (item.code === 'figures')
    return (
      <div className={classes.fields}>
        <BriefingFigures lines={briefing.figures} />
      </div>
    );
  if (item.code === 'carbon') return <BriefingTeamsView teams={briefing.teams} />;
  if (item.code === 'seats') return unused.map((line) => <KeyFigure key={line.figure.code} figure={line.figure} />);
  if (item.code === 'actions')
    return (
      <>
        <Decisions decisions={view.followed} none={t('committeeScreens.decisions.previousNone')} followable />
        {datedLines(briefing).length === 0 ? null : (
          <div>
            <h3 className={classes.legend}>{t('committeeScreens.decisions.dated')}</h3>
            <Lines lines={datedLines(briefing)} />
          </div>
        )}
      </>
    );
  if (isWaiting(item.code)) return <WaitingList code={item.code} briefing={briefing} />;
  return null;
};

type ItemPanelProps = {
  readonly view: CommitteeMonth;
  readonly session: SessionView;
  readonly item: ItemView;
  /** Seconds on this item, ticking. */
  readonly seconds: number;
};
type Subject = { readonly decision: DecisionView | null };

/** One item of the hour: its clock, what to look at, notes and decisions. */
export const ItemPanel = ({ view, session, item, seconds }: ItemPanelProps) => {
  const clock = useClock();
  const [subject, setSubject] = useState<Subject | null>(null);
  const editable = session.state === 'preparing';
  const running = item.runningSince !== null;
  const own = session.decisions.filter(({ itemId }) => itemId === item.id);
  const decisions = item.code === 'closing' ? session.decisions : own;
  return (
    <SectionCard
      title={item.name}
      description={t('committeeScreens.session.planned', { minutes: item.plannedMinutes })}
      actions={
        <Group gap="md" wrap="nowrap">
          <span
            className={classes.clock}
            role="timer"
            aria-label={t('committeeScreens.session.spent', { time: clockText(seconds) })}
          >
            {clockText(seconds)}
          </span>
          {editable ? (
            <Button
              variant={running ? 'default' : 'filled'}
              leftSection={
                running ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />
              }
              aria-label={t(running ? 'committeeScreens.session.pauseItem' : 'committeeScreens.session.startItem', {
                name: item.name,
              })}
              onClick={() => clock.mutate({ id: item.id, running: !running })}
            >
              {t(running ? 'committeeScreens.session.pause' : 'committeeScreens.session.start')}
            </Button>
          ) : null}
        </Group>
      }
    >
      <Stack gap="lg">
        <Content item={item} view={view} />
        <NotesField key={item.id} item={item} disabled={!editable} />
        <Stack gap="xs">
          <Decisions
            decisions={decisions}
            none={t('committeeScreens.decisions.none')}
            {...(editable ? { onEdit: (decision: DecisionView) => setSubject({ decision }) } : {})}
          />
          {editable ? (
            <Group>
              <Button
                variant="default"
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setSubject({ decision: null })}
              >
                {t('committeeScreens.decisions.add')}
              </Button>
            </Group>
          ) : null}
        </Stack>
      </Stack>
      <SidePanel
        opened={subject !== null}
        onClose={() => setSubject(null)}
        title={t(subject?.decision ? 'committeeScreens.decisions.edit' : 'committeeScreens.decisions.add')}
      >
        {subject ? (
          <DecisionForm
            sessionId={session.id}
            itemId={item.id}
            decision={subject.decision}
            names={view.members.map(({ name }) => name)}
            onDone={() => setSubject(null)}
          />
        ) : null}
      </SidePanel>
    </SectionCard>
  );
};
