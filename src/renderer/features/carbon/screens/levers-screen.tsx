import { Button, Group, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { api } from '@renderer/api';
import { ChartCard } from '@renderer/ui/charts';
import { QueryGate, toast } from '@renderer/ui/feedback';
import { PercentField, SegmentedField } from '@renderer/ui/fields';
import { KeyFigure } from '@renderer/ui/figures';
import { Answer, EmptyState, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { leversChart } from '@shared/charts/carbon';
import type { CarbonLeversView, CarbonOptions, CarbonPlan } from '@shared/contract/carbon';
import type { TargetAnswer } from '@shared/domain/carbon-outcomes';
import { massText } from '@shared/text/carbon-mass';
import { periodText } from '@shared/text/carbon-period';
import { formatPercent } from '@shared/text/format';
import { leverName } from '@shared/text/lever-name';
import { t } from '@shared/text/translate';
import { IconAdjustments } from '@tabler/icons-react';
import { useState } from 'react';
import { LeverList } from '../components/lever-list';
import { PeriodSelect } from '../components/period-select';
import { periodOf, usePeriodChoice } from '../model/period';
import { useSavePlan } from '../mutations';
import { useCarbonOptions, useLevers } from '../queries';

const answerOf = ({ outcome }: CarbonLeversView): string => {
  const before = massText(outcome.beforeKg.central);
  return outcome.reductionPct === null || outcome.savedKg.central === 0
    ? t('carbonScreens.levers.answerNone', { before })
    : t('carbonScreens.levers.answer', {
        pct: formatPercent(outcome.reductionPct),
        before,
        after: massText(outcome.beforeKg.central - outcome.savedKg.central),
      });
};

const targetText = ({ reachable, plan, bestPct }: TargetAnswer, target: number): string => {
  const said = { target: formatPercent(target, 1) };
  return reachable
    ? t('carbonScreens.levers.reached', { ...said, pct: formatPercent(plan.reductionPct ?? 0, 1) })
    : t('carbonScreens.levers.notReached', { ...said, best: formatPercent(bestPct, 1) });
};

type LeversProps = {
  readonly view: CarbonLeversView;
  readonly plan: CarbonPlan;
  readonly onPlan: (plan: CarbonPlan) => void;
  /** Back to what the dossier holds. */
  readonly onSaved: () => void;
  readonly changed: boolean;
  readonly options: CarbonOptions;
};

const Levers = ({ view, plan, onPlan, onSaved, changed, options }: LeversProps) => {
  const [solved, setSolved] = useState<string | null>(null);
  const { mutate: save, isPending } = useSavePlan();
  const { outcome, figure, names, period } = view;
  const nameOf = (id: string) => {
    const lever = view.plan.levers.find((one) => one.id === id);
    return lever ? leverName(lever, names) : '';
  };
  const solve = () => {
    void api.carbon.solve({ period, plan }).then((found) => {
      setSolved(targetText(found, plan.targetPct));
      onPlan({ ...plan, levers: found.levers });
    }, toast.failed);
  };
  return (
    <ScreenFrame
      title={t('carbonScreens.levers.title')}
      answer={<Answer text={answerOf(view)} />}
      note={t('carbonScreens.levers.note', { period: periodText(period) })}
      actions={<PeriodSelect months={options.months} />}
      figures={<KeyFigure figure={figure} tone="good" />}
      chart={
        <ChartCard title={t('carbonScreens.levers.chart')} build={(theme) => leversChart(outcome, nameOf, theme)} />
      }
      next={
        <>
          <Button
            loading={isPending}
            disabled={!changed && view.saved}
            onClick={() => save(plan, { onSuccess: onSaved })}
          >
            {t('carbonScreens.levers.save')}
          </Button>
          {changed ? (
            <Button variant="subtle" color="gray" onClick={onSaved}>
              {t('carbonSetup.levers.discard')}
            </Button>
          ) : null}
          <PlaceButton to="/auditer/budgets" variant="default">
            {t('carbonScreens.seeBudgets')}
          </PlaceButton>
        </>
      }
    >
      <SectionCard title={t('carbonScreens.levers.target')} description={t('carbonScreens.levers.fullHelp')}>
        <Group align="flex-end" gap="md">
          <PercentField
            label={t('carbonScreens.levers.target')}
            value={plan.targetPct}
            onChange={(targetPct) => targetPct !== null && onPlan({ ...plan, targetPct })}
            limits={{ min: 0, max: 100 }}
            w={180}
          />
          <SegmentedField
            label={t('carbonScreens.levers.strategy')}
            value={plan.strategy}
            onChange={(strategy) => strategy !== null && onPlan({ ...plan, strategy })}
            choices={[
              { value: 'in-order', label: t('carbonScreens.levers.strategies.in-order') },
              { value: 'even', label: t('carbonScreens.levers.strategies.even') },
            ]}
          />
          <Button variant="default" onClick={solve}>
            {t('carbonScreens.levers.solve')}
          </Button>
        </Group>
        {solved === null ? null : (
          <Text mt="sm" fw={500} role="status">
            {solved}
          </Text>
        )}
      </SectionCard>
      <LeverList
        view={view}
        levers={plan.levers}
        proposed={!view.saved && !changed}
        options={options}
        onLevers={(levers) => {
          setSolved(null);
          onPlan({ ...plan, levers });
        }}
      />
    </ScreenFrame>
  );
};

const tryingPause = 120;

/** « Que pouvons-nous réduire ? »: sliders, their effect at once, a target solved into a mix. */
export const LeversScreen = () => {
  const chosen = usePeriodChoice((state) => state.chosen);
  const options = useCarbonOptions();
  const [tried, setTried] = useState<CarbonPlan | null>(null);
  const [asked] = useDebouncedValue(tried, tryingPause);
  const levers = useLevers(periodOf(chosen), asked);
  return (
    <QueryGate query={options}>
      {(known) => (
        <QueryGate query={levers}>
          {(view) =>
            view.outcome.beforeKg.central > 0 ? (
              <Levers
                view={view}
                plan={tried ?? view.plan}
                onPlan={setTried}
                onSaved={() => setTried(null)}
                changed={tried !== null}
                options={known}
              />
            ) : (
              <ScreenFrame title={t('carbonScreens.levers.title')}>
                <EmptyState
                  icon={IconAdjustments}
                  what={t('carbonScreens.levers.empty')}
                  why={t('carbonScreens.levers.emptyWhy')}
                >
                  <PlaceButton to="/auditer/usages">{t('carbonScreens.seeUsages')}</PlaceButton>
                </EmptyState>
              </ScreenFrame>
            )
          }
        </QueryGate>
      )}
    </QueryGate>
  );
};
