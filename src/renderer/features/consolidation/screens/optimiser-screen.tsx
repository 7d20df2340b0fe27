import { Button, Group, Text } from '@mantine/core';
import { ProgressPanel, QueryGate } from '@renderer/ui/feedback';
import { Answer, ScreenFrame, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import type { ConsolidationNames, OptimiserRequest } from '@shared/contract/consolidation';
import type { Need } from '@shared/domain/need';
import { outcomeAnswer } from '@shared/text/consolidation-sentences';
import { formatEuros } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { useState } from 'react';
import { ConstraintsForm } from '../components/constraints-form';
import { OutcomeCards } from '../components/outcome-cards';
import { useDecisionNote, useKeepOptimum, useSaveRequest } from '../mutations';
import { useOptimiser } from '../queries';
import { useOptimiserRun } from '../use-optimiser-run';

type Props = {
  readonly saved: OptimiserRequest;
  readonly needs: readonly Need[];
  readonly names: ConsolidationNames;
};

const Optimiser = ({ saved, needs, names }: Props) => {
  useDecisionNote();
  const [request, setRequest] = useState(saved);
  const { run, cancel, progress, step, done } = useOptimiserRun();
  const keep = useKeepOptimum();
  const save = useSaveRequest();
  const outcome = done?.outcome ?? null;
  const sentences =
    outcome === null
      ? [t(needs.length === 0 ? 'consolidationScreens.optimiser.noNeed' : 'consolidationScreens.optimiser.idle')]
      : outcomeAnswer(outcome, names, request.horizonMonths);
  const solved = outcome?.status === 'optimal' || outcome?.status === 'feasible';
  return (
    <ScreenFrame
      title={t('consolidationScreens.optimiser.title')}
      tone={solved ? 'good' : 'attention'}
      answer={<Answer text={sentences[0] ?? ''} />}
      note={sentences.slice(1).join(' ')}
      next={
        solved && done ? (
          <Button
            onClick={() => keep.mutate({ runId: done.runId, name: t('consolidation.kinds.optimised') })}
            loading={keep.isPending}
          >
            {t('consolidationScreens.optimiser.keep')}
          </Button>
        ) : (
          <PlaceButton to="/consolider/besoins" variant="default">
            {t('consolidationScreens.optimiser.next')}
          </PlaceButton>
        )
      }
    >
      <SectionCard title={t('consolidationScreens.optimiser.constraints')}>
        <ConstraintsForm request={request} names={names} onChange={setRequest} />
        <Group mt="md">
          <Button onClick={() => void run(request)} disabled={needs.length === 0 || progress !== null}>
            {t('optimiser.run')}
          </Button>
          <Button variant="default" onClick={() => save.mutate(request)} loading={save.isPending}>
            {t('consolidationScreens.plan.save')}
          </Button>
        </Group>
      </SectionCard>
      {progress === null ? null : (
        <SectionCard title={t('optimiser.title')}>
          <ProgressPanel
            label={t(`optimiser.steps.${step?.step ?? 'preparing'}`, {
              done: step?.done ?? 0,
              total: step?.total ?? 0,
            })}
            done={progress.done}
            total={progress.total}
            onCancel={cancel}
          />
          {step?.bestCents == null || step.boundCents === null ? null : (
            <Text size="sm" c="dimmed" mt="xs">
              {t('optimiser.bestSoFar', {
                bestCents: formatEuros(step.bestCents),
                boundCents: formatEuros(step.boundCents),
              })}
            </Text>
          )}
        </SectionCard>
      )}
      {outcome === null ? null : <OutcomeCards outcome={outcome} needs={needs} names={names} />}
    </ScreenFrame>
  );
};

/** « Quels outils garder, pour couvrir tous les besoins au moins cher ? » */
export const OptimiserScreen = () => (
  <QueryGate query={useOptimiser()}>
    {({ request, needs, names }) => <Optimiser saved={request} needs={needs} names={names} />}
  </QueryGate>
);
