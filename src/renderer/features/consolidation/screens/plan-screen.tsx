import { Button } from '@mantine/core';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate } from '@renderer/ui/feedback';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, FoldCard, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton, useOpenItem } from '@renderer/ui/navigation';
import { monthlyBars } from '@shared/charts';
import type { PlanView } from '@shared/contract/consolidation';
import { figureValue } from '@shared/text/figure-text';
import { formatDay, formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useMemo, useState } from 'react';
import { ActionForm } from '../components/action-form';
import { ActionTable } from '../components/action-table';
import { DecisionForm } from '../components/decision-form';
import { LetterPanel } from '../components/letter-panel';
import { NoSubscription } from '../components/no-subscription';
import { PlanTable } from '../components/plan-table';
import { RealisedTable } from '../components/realised-table';
import { Reminders } from '../components/reminders';
import { useCalendar, useDecisionNote } from '../mutations';
import { usePlan } from '../queries';

const euros = (value: number): string => formatEuros(value, { cents: 'never' });

/** The next notice first, then what the decisions bring. */
const answerOf = ({ plans, saving12 }: PlanView): string => {
  if (plans.length === 0) return t('decisions.empty');
  const next = plans.find(({ decideBy, daysLeft }) => decideBy !== null && (daysLeft ?? -1) >= 0);
  const saving =
    saving12.value === null
      ? t('consolidationScreens.plan.answerUnknown', { count: plans.length })
      : t('consolidationScreens.plan.answer', { savingCents: figureValue(saving12), count: plans.length });
  if (!next?.decideBy) return saving;
  return `${t('consolidationScreens.plan.answerNext', { decideBy: formatDay(next.decideBy), name: next.name })} ${saving}`;
};

const SavingsChart = ({ view, reading }: { readonly view: PlanView; readonly reading: string }) => (
  <ChartCard
    title={t('consolidationScreens.plan.months')}
    build={(theme) =>
      monthlyBars({
        months: view.months.slice(0, 12).map(({ month }) => month),
        series: [
          {
            label: t('consolidationScreens.plan.saving'),
            values: view.months.slice(0, 12).map(({ savingCents }) => savingCents),
          },
        ],
        format: euros,
        monthColumn: t('consolidationScreens.plan.month'),
        texts: { accessibleName: t('consolidationScreens.plan.months'), reading },
        theme,
      })
    }
  />
);

const Plan = ({ view }: { readonly view: PlanView }) => {
  useDecisionNote();
  const [open, setOpen] = useOpenItem();
  const [letter, setLetter] = useState<string | null>(null);
  const calendar = useCalendar();
  const answer = answerOf(view);
  const { plans, realised } = view;
  const { openActions, closed } = useMemo(() => {
    const isOpen = ({ state }: PlanView['actions'][number]) => state === 'todo' || state === 'doing';
    return { openActions: view.actions.filter(isOpen), closed: view.actions.filter((one) => !isOpen(one)) };
  }, [view.actions]);
  if (view.subscriptions.length === 0 && view.decisions.length === 0 && view.actions.length === 0)
    return (
      <NoSubscription
        title={t('consolidationScreens.plan.title')}
        what={t('consolidationScreens.plan.empty')}
        why={t('consolidationScreens.plan.emptyWhy')}
      />
    );
  const undecided = t('consolidationScreens.plan.undecided', { count: view.undecidedIds.length });
  const unknown = view.unknown > 0 ? ` ${t('consolidationScreens.plan.unknown', { count: view.unknown })}` : '';
  return (
    <ScreenFrame
      title={t('consolidationScreens.plan.title')}
      tone={view.reminders.length > 0 ? 'attention' : 'good'}
      answer={<Answer text={answer} />}
      note={`${undecided}${unknown}`}
      figures={
        plans.length === 0 ? null : (
          <>
            <KeyFigure figure={view.saving12} tone="good" />
            <KeyFigure figure={view.saving36} />
            <KeyFigure figure={realised.promisedKnown} />
            <KeyFigure figure={realised.realised} />
          </>
        )
      }
      chart={
        <>
          <Reminders view={view} onLetter={setLetter} />
          {view.months.length > 0 ? <SavingsChart view={view} reading={answer.replaceAll('*', '')} /> : null}
        </>
      }
      actions={
        plans.length === 0 ? null : (
          <Button size="xs" variant="default" onClick={() => calendar.mutate(undefined)} loading={calendar.isPending}>
            {t('consolidationScreens.plan.calendar')}
          </Button>
        )
      }
      next={
        <PlaceButton to="/consolider/scenarios" variant="default">
          {t('consolidationScreens.plan.next')}
        </PlaceButton>
      }
    >
      <SectionCard title={t('consolidationScreens.plan.table')} flush>
        <PlanTable view={view} onOpen={setOpen} onLetter={setLetter} />
      </SectionCard>
      <SectionCard title={t('consolidationScreens.plan.add')} description={t('consolidationScreens.plan.why')}>
        <DecisionForm
          key={open ?? `new-${view.decisions.length}`}
          view={view}
          decision={view.decisions.find(({ id }) => id === open) ?? null}
          onDone={() => setOpen(null)}
        />
      </SectionCard>
      <SectionCard title={t('consolidationScreens.plan.actions')} flush>
        {openActions.length > 0 ? (
          <ActionTable view={view} actions={openActions} label={t('consolidationScreens.plan.actions')} />
        ) : null}
        <ActionForm view={view} />
      </SectionCard>
      {closed.length > 0 ? (
        <FoldCard title={t('consolidationScreens.plan.actionsClosed', { count: closed.length })} flush>
          <ActionTable
            view={view}
            actions={closed}
            label={t('consolidationScreens.plan.actionsClosed', { count: closed.length })}
          />
        </FoldCard>
      ) : null}
      {realised.months.length > 0 ? (
        <SectionCard
          title={t('consolidationScreens.plan.comparison')}
          description={t('consolidationScreens.plan.comparisonWhy')}
          flush
        >
          <RealisedTable months={realised.months} />
        </SectionCard>
      ) : null}
      <LetterPanel
        decisionId={letter}
        name={plans.find(({ decisionId }) => decisionId === letter)?.name ?? ''}
        onClose={() => setLetter(null)}
      />
    </ScreenFrame>
  );
};

/** « Que décidons-nous, et avant quand ? » */
export const PlanScreen = () => <QueryGate query={usePlan()}>{(view) => <Plan view={view} />}</QueryGate>;
