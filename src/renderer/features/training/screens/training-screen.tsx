import { Button } from '@mantine/core';
import { QueryGate } from '@renderer/ui/feedback';
import { Segmented } from '@renderer/ui/fields';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame } from '@renderer/ui/layout';
import { PlaceButton, useOpenItem, usePdfAction } from '@renderer/ui/navigation';
import type { TrainingView } from '@shared/contract/training';
import { formatPercent } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { IconSchool } from '@tabler/icons-react';
import { useState } from 'react';
import { PlanDialog } from '../components/plan-dialog';
import { useEvidence } from '../mutations';
import { Coverage } from '../parts/coverage';
import { Programme } from '../parts/programme';
import { Sessions } from '../parts/sessions';
import { useTraining } from '../queries';

const tabs = ['coverage', 'sessions', 'programme'] as const;
type Tab = (typeof tabs)[number];

const answerOf = ({ coverage }: TrainingView): string => {
  const { present, trained } = coverage;
  if (present === 0) return t('training.answerNoStaff');
  if (trained === present) return t('training.answerAll', { present });
  if (trained === 0) return t('training.answerNobody', { present });
  const percent = formatPercent(coverage.coverage.value ?? 0);
  return t('training.answer', { trained, present, percent, left: present - trained });
};

const noteOf = ({ coverage }: TrainingView): string =>
  [
    t('training.note'),
    ...(coverage.joiners > 0 ? [t('training.joiners', { count: coverage.joiners })] : []),
    ...(coverage.expected > 0 ? [t('training.expected', { count: coverage.expected })] : []),
  ].join(' ');

const Training = ({ view }: { readonly view: TrainingView }) => {
  const [item, setItem] = useOpenItem();
  const [planning, setPlanning] = useState(false);
  const evidence = useEvidence();
  usePdfAction({
    label: t(evidence.isPending ? 'training.evidence.busy' : 'training.evidence.action'),
    busy: evidence.isPending,
    run: () => evidence.mutate(undefined),
  });
  const named = tabs.find((one) => one === item);
  // An address may also name a session: its sheet opens over the list.
  const session = item !== null && named === undefined ? item : null;
  const tab: Tab = named ?? (session === null ? 'coverage' : 'sessions');
  const { coverage, figures, sessions } = view;
  const late = sessions.find((one) => one.late);
  const all = coverage.present > 0 && coverage.trained === coverage.present;
  if (coverage.present === 0 && sessions.length === 0)
    return (
      <ScreenFrame title={t('training.title')} tone="attention" answer={<Answer text={answerOf(view)} />}>
        <EmptyState icon={IconSchool} what={t('training.empty.what')} why={t('training.empty.why')}>
          <PlaceButton to="/reglages/collaborateurs">{t('training.next.people')}</PlaceButton>
        </EmptyState>
        <Programme view={view} />
      </ScreenFrame>
    );
  return (
    <ScreenFrame
      wide
      title={t('training.title')}
      tone={all ? 'good' : 'attention'}
      answer={<Answer text={answerOf(view)} />}
      note={noteOf(view)}
      figures={
        <>
          <KeyFigure figure={figures.coverage} tone={all ? 'good' : 'attention'} />
          <KeyFigure figure={figures.toTrain} />
          <KeyFigure figure={figures.hours} />
        </>
      }
      next={
        late ? (
          <Button onClick={() => setItem(late.id)}>{t('training.next.record', { title: late.title })}</Button>
        ) : all ? (
          <Button loading={evidence.isPending} onClick={() => evidence.mutate(undefined)}>
            {t('training.next.evidence')}
          </Button>
        ) : sessions.some((one) => one.state === 'planned') ? null : (
          <Button onClick={() => setPlanning(true)}>{t('training.next.plan')}</Button>
        )
      }
    >
      <Segmented
        aria-label={t('training.tabs.label')}
        data={tabs.map((value) => ({ value, label: t(`training.tabs.${value}`) }))}
        value={tab}
        onChange={setItem}
        style={{ alignSelf: 'flex-start' }}
      />
      {tab === 'coverage' ? <Coverage view={view} /> : null}
      {tab === 'sessions' ? <Sessions view={view} open={session} onOpen={(id) => setItem(id ?? 'sessions')} /> : null}
      {tab === 'programme' ? <Programme view={view} /> : null}
      {planning ? <PlanDialog onClose={() => setPlanning(false)} /> : null}
    </ScreenFrame>
  );
};

/** « Qui est formé, et qui former d'abord ? » */
export const TrainingScreen = () => {
  const training = useTraining();
  return <QueryGate query={training}>{(view) => <Training view={view} />}</QueryGate>;
};
