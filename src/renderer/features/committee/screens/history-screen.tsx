import { Button, Group, Stack, Text } from '@mantine/core';
import { useMonthStore } from '@renderer/stores/month';
import { QueryGate } from '@renderer/ui/feedback';
import { TextField } from '@renderer/ui/fields';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton, useGo } from '@renderer/ui/navigation';
import type { CommitteeOverview, HistoryLine } from '@shared/contract/committee';
import { formatDay, formatMonth } from '@shared/text/format';
import { t, typeset } from '@shared/text/translate';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { Decisions } from '../components/decisions';
import { useCommitteePdf } from '../mutations';
import { useHistory, useOverview } from '../queries';

const detailsOf = (line: HistoryLine): string =>
  [
    line.date === null ? t('committeeScreens.calendar.noDate') : formatDay(line.date),
    t(`committee.states.${line.state}`),
    line.attendees === 0 ? null : t('committeeScreens.history.present', { count: line.attendees }),
    line.minutes === null ? null : t('committeeScreens.history.minutes', { minutes: line.minutes }),
  ]
    .filter((part) => part !== null)
    .join(' · ');

const Session = ({ line }: { readonly line: HistoryLine }) => {
  const pdf = useCommitteePdf();
  const go = useGo();
  const choose = useMonthStore((state) => state.choose);
  const found = line.hits.filter(({ kind }) => kind !== 'decision');
  return (
    <SectionCard
      title={formatMonth(line.month)}
      description={detailsOf(line)}
      actions={
        <>
          <Button
            variant="subtle"
            onClick={() => {
              choose(line.month);
              go('/comite/seance');
            }}
          >
            {t('committeeScreens.history.open')}
          </Button>
          <Button variant="default" loading={pdf.isPending} onClick={() => pdf.mutate(line.month)}>
            {t(line.state === 'held' ? 'committeeScreens.history.pdf' : 'committeeScreens.prepare.pdf.preparation')}
          </Button>
        </>
      }
    >
      <Stack gap="sm">
        {found.map((hit) => (
          <Text key={`${hit.kind}-${hit.about}-${hit.text}`} size="sm">
            <strong>{`${t(`committeeScreens.history.hits.${hit.kind}`)}, ${hit.about}`}</strong> · {typeset(hit.text)}
          </Text>
        ))}
        <Decisions decisions={line.decisionList} none={t('committeePaper.noDecision')} />
      </Stack>
    </SectionCard>
  );
};

const History = ({ overview }: { readonly overview: CommitteeOverview }) => {
  const [text, setText] = useState<string | null>(null);
  const lines = useHistory(text ?? '');
  const held = overview.sessions.filter(({ state }) => state === 'held');
  return (
    <ScreenFrame
      title={t('committeeScreens.history.title')}
      tone={overview.lateDecisions > 0 ? 'attention' : 'good'}
      answer={
        <Answer
          text={t('committeeScreens.history.answer', {
            sessions: held.length,
            decisions: overview.sessions.reduce((sum, session) => sum + session.decisions, 0),
            open: overview.openDecisions,
            late: overview.lateDecisions,
          })}
        />
      }
    >
      <Group>
        <TextField
          label={t('committeeScreens.history.search')}
          value={text}
          onChange={setText}
          maxLength={200}
          w={420}
        />
      </Group>
      <QueryGate query={lines}>
        {(known) =>
          known.length === 0 ? (
            <Text role="status">{t('committeeScreens.history.nothing', { text: text ?? '' })}</Text>
          ) : (
            known.map((line) => <Session key={line.id} line={line} />)
          )
        }
      </QueryGate>
    </ScreenFrame>
  );
};

const Nothing = () => (
  <ScreenFrame
    title={t('committeeScreens.history.title')}
    tone="attention"
    answer={<Answer text={t('committeeScreens.history.none')} />}
  >
    <EmptyState
      icon={IconHistory}
      what={t('committeeScreens.history.empty.what')}
      why={t('committeeScreens.history.empty.why')}
    >
      <PlaceButton to="/comite/preparer">{t('committeeScreens.session.empty.go')}</PlaceButton>
    </EmptyState>
  </ScreenFrame>
);

/** « Qu'avons-nous décidé ? » */
export const HistoryScreen = () => {
  const overview = useOverview();
  return (
    <QueryGate query={overview}>
      {(known) => (known.sessions.length === 0 ? <Nothing /> : <History overview={known} />)}
    </QueryGate>
  );
};
